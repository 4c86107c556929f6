import type { ExchangedEntry } from "./exchanged-entry.ts";
import type { ReadResult, Refusal, RefusalCode } from "./format.ts";

/** Gathers what a reader makes of a file. */
export interface Gathering {
  readonly add: (entry: ExchangedEntry) => void;
  readonly refuse: (
    line: number,
    code: RefusalCode,
    params?: Readonly<Record<string, string>>,
  ) => void;
  /** Counts a field that entries have no place for. */
  readonly ignore: (field: string) => void;
  readonly result: () => ReadResult;
}

/** Entries without any term are refused on the way. */
export function makeGathering(): Gathering {
  const entries: ExchangedEntry[] = [];
  const refused: Refusal[] = [];
  const ignored = new Map<string, number>();
  const refuse: Gathering["refuse"] = (line, code, params = {}) => {
    refused.push({ line, code, params });
  };
  return {
    add: (entry) => {
      if (Object.values(entry.terms).every(({ length }) => length === 0)) {
        refuse(entry.line, "no-terms");
      } else entries.push(entry);
    },
    refuse,
    ignore: (field) => ignored.set(field, (ignored.get(field) ?? 0) + 1),
    result: () => ({ entries, refused, ignored }),
  };
}

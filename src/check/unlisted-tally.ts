import type { Place } from "../core/place.ts";
import { readName } from "../readings/read-name.ts";
import { detached } from "../text/detached.ts";
import type { CheckList } from "./check-list.ts";
import { type UnlistedName, unlistedNames } from "./unlisted-names.ts";

/** A name of a document that the list does not have. */
export interface UnlistedTally {
  readonly text: string;
  readonly kind: UnlistedName["kind"];
  readonly count: number;
  readonly first: Place;
  /** By 외래어 표기법, common nouns translated; absent for titles of documents. */
  readonly hangul?: string;
}

/** Counts such names in the Chinese of a document that is handed over piece by piece. */
export interface UnlistedCounter {
  readonly add: (text: string, place: (start: number, end: number) => Place) => void;
  /** Most frequent first, then by first place. */
  readonly names: () => readonly UnlistedTally[];
}

/** Names kept of one document: what comes once, late in a very long one, is left out. */
const MOST = 5_000;

export function makeUnlistedCounter(list: CheckList): UnlistedCounter {
  const byText = new Map<string, Omit<UnlistedTally, "hangul" | "count"> & { count: number }>();
  return {
    add: (text, place) => {
      for (const { text: name, start, end, kind } of unlistedNames(list, text)) {
        const before = byText.get(name);
        if (before !== undefined) before.count += 1;
        else if (byText.size < MOST) {
          const kept = detached(name);
          byText.set(kept, { text: kept, kind, count: 1, first: place(start, end) });
        }
      }
    },
    names: () =>
      [...byText.values()]
        .sort((a, b) => b.count - a.count)
        .map((one) => ({ ...one, ...read(one) })),
  };
}

function read({ text, kind }: Pick<UnlistedTally, "text" | "kind">): { readonly hangul?: string } {
  if (kind === "title") return {};
  const hangul = readName(text, { kind })?.hangul;
  return hangul === undefined ? {} : { hangul };
}

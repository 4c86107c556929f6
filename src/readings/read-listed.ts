import type { EntriesByChinese } from "../core/entries-by-chinese.ts";
import type { Entry } from "../core/entry.ts";
import type { NameKind } from "../core/name-kind.ts";
import { listedFacts } from "./listed-facts.ts";
import { readName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { simplifiedOf } from "./traditional.ts";

/** A name that was asked for, its reading, and the entries that list it. */
export interface ListedReading {
  readonly input: string;
  /** Undefined where the text is neither Chinese nor pinyin. */
  readonly reading: Reading | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Reads a name with what a list knows of it.
 * @param byChinese entries by the Chinese terms they list
 * @param kind what the name is said to be; undefined where that is to be found out
 */
export function readListed(
  input: string,
  byChinese: EntriesByChinese,
  kind?: NameKind,
): ListedReading {
  const zh = simplifiedOf(input.normalize("NFC").trim());
  const entries = byChinese.get(zh) ?? byChinese.get(input) ?? [];
  const [entry] = entries;
  const facts = entry === undefined ? {} : listedFacts(entry, zh);
  const asked = kind === undefined || kind === facts.kind ? facts : { kind };
  return { input, reading: readName(input, asked), entries };
}

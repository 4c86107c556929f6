import { type Entry, termsWithStatus } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import { cleanText, onOneLine } from "./clean-text.ts";
import type { WriteOptions } from "./format.ts";

/** What a format with two languages writes of an entry, each text on one line. */
export interface TwoSides {
  /** Preferred before admitted, none twice; there is at least one. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** What should not be written, in the target language and then in the source language. */
  readonly avoided: readonly string[];
}

type Direction = Pick<WriteOptions, "from" | "to" | "lose">;

/** The terms of an entry in two languages; undefined, and told, where one of them has none. */
export function twoSides(entry: Entry, { from, to, lose }: Direction): TwoSides | undefined {
  const terms = (language: Language, ...statuses: readonly Status[]): readonly string[] =>
    unique(
      statuses
        .flatMap((status) => termsWithStatus(entry, language, status))
        .map((term) => plainLine(term, entry, lose)),
    );
  const sources = terms(from, "preferred", "admitted");
  const targets = terms(to, "preferred", "admitted");
  if (sources.length > 0 && targets.length > 0) {
    return { sources, targets, avoided: [to, from].flatMap((side) => terms(side, "deprecated")) };
  }
  lose("no-pair", entry.id);
  return undefined;
}

type Status = Parameters<typeof termsWithStatus>[2];

/** Delete, and the controls beyond ASCII. */
const LATE_CONTROLS = /[\u007f-\u009f]/g;

/** A text without controls, on one line. */
export function plainLine(text: string, { id }: Entry, lose: WriteOptions["lose"]): string {
  const controls = (): void => lose("control-character", id);
  const line = onOneLine(cleanText(text, controls), () => lose("white-space", id));
  const plain = line.replace(LATE_CONTROLS, "");
  if (plain !== line) controls();
  return plain.trim();
}

/** What a translator wants to know beside the terms: definition, note, and what not to write. */
export function commentOf(
  entry: Entry,
  { avoided }: TwoSides,
  { words, lose }: Pick<WriteOptions, "words" | "lose">,
): string {
  const parts = [entry.definition, entry.note]
    .filter((text) => text !== undefined)
    .map((text) => plainLine(text, entry, lose));
  if (avoided.length > 0) parts.push(`${words.column("deprecated")}: ${avoided.join(", ")}`);
  return unique(parts).join(" · ");
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

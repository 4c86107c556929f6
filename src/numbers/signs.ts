import data from "./data/signs.json" with { type: "json" };

/** What tells of a stretch of text beside a number what the number is; all are asked at its edge. */
const PATTERNS = {
  range: new RegExp(`^\\s?(?:${data.range})\\s?(?=\\d)`, "u"),
  roundBefore: new RegExp(`(?:${data.roundBefore})\\s?$`, "u"),
  roundAfter: new RegExp(`^\\s?(?:${data.roundAfter})`, "u"),
  half: new RegExp(`^\\s?${data.half}`, "u"),
  impliedThousands: new RegExp(`^${data.impliedThousands}`, "u"),
};
const FRACTIONS: Readonly<Record<string, string>> = data.fractions;
const LATIN_BEFORE = /[A-Za-z][-.]?$/;
const LATIN_AFTER = /^-?[A-Za-z]/;
/** 1. and (1) where a line begins. */
const LIST_BEFORE = /(?:^|\n)\s*[([\uff08]?$/;
const LIST_AFTER = /^[.)\]\uff09\u3001\uff0e](?!\d)/;

/** Measures whose names begin with a power: a thousand watts are one kilowatt. */
export const PREFIXED_MEASURE = new RegExp(data.prefixedMeasures, "uy");

/** A number goes on after a space with three or four figures that are no year. */
export const TAIL_AFTER_SPACE = new RegExp(
  `\\s(?:\\d{3,4}|\\d,\\d{3})(?![\\d.,]|\\s?(?:${data.year}))`,
  "uy",
);

/** What the words before a number make of it: one part in a hundred, in a thousand. */
export function fractionBefore(before: string): string | undefined {
  return Object.entries(FRACTIONS).find(([words]) => before.endsWith(words))?.[1];
}

/** How far the sign between the two numbers of a range reaches, 0 where there is none. */
export function rangeAfter(after: string): number {
  return PATTERNS.range.exec(after)?.[0].length ?? 0;
}

export function isRoundNumber(before: string, ...after: readonly string[]): boolean {
  return PATTERNS.roundBefore.test(before) || after.some((rest) => PATTERNS.roundAfter.test(rest));
}

export function hasHalf(after: string): boolean {
  return PATTERNS.half.test(after);
}

/** Whether a numeral is a power of which nobody says how many, as it is in many words. */
export function isPowerAlone(written: string): boolean {
  return PATTERNS.impliedThousands.test(written);
}

/** C919, GPT-4, and 5G where the letters are no unit. */
export function isModel(before: string, after: string, hasUnit: boolean): boolean {
  return LATIN_BEFORE.test(before) || (!hasUnit && LATIN_AFTER.test(after));
}

export function isListNumber(before: string, after: string): boolean {
  return LIST_BEFORE.test(before) && LIST_AFTER.test(after);
}

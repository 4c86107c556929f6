import numerals from "./data/numerals.json" with { type: "json" };

/** Languages whose numerals are read. */
export type NumberLanguage = "zh" | "ko";

/** How a language writes numbers in words; powers are of ten. */
export interface NumeralSystem {
  readonly language: NumberLanguage;
  readonly digits: Readonly<Record<string, number>>;
  /** Before the digits of a fraction (二点五). */
  readonly point: string;
  readonly small: Readonly<Record<string, number>>;
  readonly big: Readonly<Record<string, number>>;
  /** Powers that may begin a number (十二, 천만). */
  readonly impliedOne: string;
  /** What may stand inside a number and makes it a little larger (30多亿, 30여억). */
  readonly more: string;
  /** Before a number that only counts places (제5조). */
  readonly ordinal: string;
  /** Before powers of which nobody says how many (几十, 수백). */
  readonly vague: string;
}

export const SYSTEMS: Readonly<Record<NumberLanguage, NumeralSystem>> = {
  zh: { language: "zh", ...numerals.zh },
  ko: { language: "ko", ...numerals.ko },
};

/** Korean numerals that count things: 두 개, 스물다섯 명. */
export const NATIVE = numerals.native;

import data from "./data/units.json" with { type: "json" };
import type { NumberLanguage } from "./numeral-system.ts";

type Row = readonly [written: string, unit: string];

/** Longest first: 美元 before 元 would not matter, 元人民币 before 元 does. */
const ROWS: Readonly<Record<NumberLanguage, readonly Row[]>> = {
  zh: rowsOf("zh"),
  ko: rowsOf("ko"),
};

const LATIN = /[A-Za-z]/;

/** What a number that ends at an offset counts, and where that is said to the end. */
export function unitAt(
  text: string,
  at: number,
  language: NumberLanguage,
): { readonly unit: string; readonly end: number } | undefined {
  const from = /[ \u00a0]/.test(text[at] ?? "") ? at + 1 : at;
  const row = ROWS[language].find(
    ([written]) =>
      text.startsWith(written, from) &&
      !(LATIN.test(written) && LATIN.test(text[from + written.length] ?? "")),
  );
  return row === undefined ? undefined : { unit: row[1], end: from + row[0].length };
}

function rowsOf(language: NumberLanguage): readonly Row[] {
  return Object.entries(data.units)
    .flatMap(([unit, forms]) => forms[language].map((written): Row => [written, unit]))
    .sort(([a], [b]) => b.length - a.length);
}

import type { Segment } from "./segment.ts";
import type { TextCell } from "./workbook.ts";

/** Share of a column's cells that must be in one language: headings are in another. */
const LEAST_SHARE = 0.7;
/** Rows that have both, before a sheet is taken for a translation. */
const LEAST_ROWS = 2;

const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;

/** What is known of a cell of a table that is a translation. */
export type TranslationFacts = Pick<Segment, "language" | "original" | "originalLanguage">;

/**
 * What is known of each cell of a table that is a translation: its language, and of a Korean cell the
 * Chinese one of its row.
 * @returns undefined for other tables
 */
export function translationFacts(
  cells: readonly TextCell[],
): ((cell: TextCell) => TranslationFacts) | undefined {
  const pair = translationColumns(cells);
  if (pair === undefined) return undefined;
  const originals = new Map(
    cells.filter(({ column }) => column === pair.zh).map(({ row, text }) => [row, text]),
  );
  return ({ row, column }) => {
    const original = column === pair.ko ? originals.get(row) : undefined;
    if (original !== undefined) return { language: "ko", original, originalLanguage: "zh" };
    return column === pair.zh ? { language: "zh" } : {};
  };
}

/**
 * The columns of a sheet that is a translation, cell by cell: one is Chinese, one is Korean (which
 * may have Chinese in brackets), and no other is either.
 * @returns undefined for other sheets
 */
function translationColumns(
  cells: readonly TextCell[],
): { readonly zh: number; readonly ko: number } | undefined {
  const columns = Map.groupBy(cells, ({ column }) => column);
  const mostly = (is: (text: string) => boolean): readonly number[] =>
    [...columns].flatMap(([column, those]) => {
      const share = those.filter(({ text }) => is(text)).length / those.length;
      return share >= LEAST_SHARE ? [column] : [];
    });
  const [ko, otherKo] = mostly((text) => HANGUL.test(text));
  const [zh, otherZh] = mostly((text) => HAN.test(text) && !HANGUL.test(text));
  if (ko === undefined || zh === undefined) return undefined;
  if (otherKo !== undefined || otherZh !== undefined) return undefined;
  const rows = new Set(columns.get(zh)?.map(({ row }) => row));
  const paired = columns.get(ko)?.filter(({ row }) => rows.has(row)).length ?? 0;
  return paired >= LEAST_ROWS ? { zh, ko } : undefined;
}

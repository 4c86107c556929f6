import { expect, test } from "vitest";
import { width } from "../../src/text/width.ts";
import {
  BAR_CELLS,
  GAP_CELLS,
  type Layout,
  layoutOf,
  MARK_CELLS,
  type ResultCells,
} from "../../src/tui/layout.ts";
import { MARKS, makeTheme } from "../../src/tui/theme.ts";

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Category names take 4 cells in Korean and Chinese, 12 in English. */
const CATEGORY_CELLS = [4, 12];

function layoutAt(columns: number, rows: number, categoryCells = 4): Layout {
  const layout = layoutOf({ columns, rows }, categoryCells);
  if (layout === undefined) throw new Error(`${columns}x${rows} is too small`);
  return layout;
}

function rowWidth(cells: ResultCells): number {
  const shown = Object.values(cells).filter((cell: number) => cell > 0);
  const gaps = GAP_CELLS * (shown.length - 1);
  return MARK_CELLS + gaps + shown.reduce((sum: number, cell: number) => sum + cell, 0);
}

test.each(CATEGORY_CELLS)(
  "the columns fill the list at every width (category %i cells)",
  (cells) => {
    for (const columns of range(20, 200)) {
      const layout = layoutAt(columns, 24, cells);
      expect(rowWidth(layout.cells), `${columns} columns`).toBe(layout.list.columns);
    }
  },
);

test.each(CATEGORY_CELLS)(
  "Chinese and Korean keep room for a name (category %i cells)",
  (cells) => {
    for (const columns of range(20, 200)) {
      const { zh, ko } = layoutAt(columns, 24, cells).cells;
      expect(Math.min(zh, ko), `${columns} columns`).toBeGreaterThanOrEqual(6);
    }
  },
);

test("columns give way as the list narrows: English, then the category", () => {
  const shown = (columns: number): readonly string[] =>
    Object.entries(layoutAt(columns, 24).cells).flatMap(([name, cell]) => (cell > 0 ? name : []));
  expect(shown(80)).toEqual(["zh", "ko", "en", "category"]);
  expect(shown(58)).toEqual(["zh", "ko", "category"]);
  expect(shown(40)).toEqual(["zh", "ko", "category"]);
  expect(shown(30)).toEqual(["zh", "ko"]);
});

test("list and detail fill the body at every size", () => {
  for (const columns of range(20, 200)) {
    for (const rows of range(6, 60)) {
      const { screen, body, list, detail } = layoutAt(columns, rows);
      expect(screen).toEqual({ columns, rows: rows - 1 });
      expect(body).toEqual({ columns, rows: rows - 3 });
      if (detail?.side === "right") {
        expect(list.columns + BAR_CELLS + detail.columns).toBe(columns);
        expect([list.rows, detail.rows]).toEqual([body.rows, body.rows]);
      } else {
        expect(list.rows + (detail === undefined ? 0 : 1 + detail.rows)).toBe(body.rows);
      }
      expect(list.rows).toBeGreaterThan(0);
    }
  }
});

test.each([
  [99, 24, "bottom"],
  [100, 24, "right"],
  [100, 6, "right"],
  [80, 12, "bottom"],
  [80, 11, undefined],
])("at %i columns and %i rows the detail is at: %s", (columns, rows, side) => {
  expect(layoutAt(columns, rows).detail?.side).toBe(side);
});

test.each([
  [19, 24],
  [80, 5],
])("a window of %i columns and %i rows is too small", (columns, rows) => {
  expect(layoutOf({ columns, rows }, 4)).toBeUndefined();
});

test("marks are as wide as the layout has it", () => {
  expect([MARKS.selected.length, MARKS.unselected.length]).toEqual([MARK_CELLS, MARK_CELLS]);
  for (const ascii of [true, false]) {
    expect(width(makeTheme({ color: true, ascii }).bar)).toBe(BAR_CELLS);
  }
});

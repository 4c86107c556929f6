/** Size of the terminal window in cells. */
export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** A rectangle of the screen in cells. */
export type Area = WindowSize;

/** Width of each column of the result rows in cells, the gaps left out; 0 where it is not shown. */
export interface ResultCells {
  readonly zh: number;
  readonly ko: number;
  readonly en: number;
  readonly category: number;
}

/** Where everything stands: the query line, then the body (list and detail), then the footer. */
export interface Layout {
  /** What is drawn: one row less than the window, so that it never scrolls. */
  readonly screen: Area;
  readonly body: Area;
  readonly list: Area;
  readonly cells: ResultCells;
  /** The detail of the selected entry; undefined where there is no room for it. */
  readonly detail: (Area & { readonly side: "right" | "bottom" }) | undefined;
}

/** Row of the query line: fixed, so that the cursor's row need not be measured. */
export const QUERY_ROW = 0;
/** Cells before a result that mark the selected one. */
export const MARK_CELLS = 2;
/** Cells between columns. */
export const GAP_CELLS = 2;
/** Cells of the bar between the list and a detail on its right. */
export const BAR_CELLS = 3;

const LEAST_WINDOW: WindowSize = { columns: 20, rows: 6 };
/** From here on, list and detail stand side by side. */
const WIDE_COLUMNS = 100;
const DETAIL_SHARE = 0.4;
/** Prose is no easier to read in longer lines. */
const MOST_DETAIL_COLUMNS = 72;
/** Rows of the body below which the list takes all of it. */
const LEAST_SPLIT_ROWS = 9;
const DIVIDER_ROWS = 1;
/** Cells for Chinese and Korean together below which the category gives way to them. */
const LEAST_TWO_TERMS = 26;
/** Cells for the terms of all languages below which English gives way. */
const LEAST_THREE_TERMS = 48;

/**
 * Divides the window.
 * @param categoryCells width of the longest category name
 * @returns undefined for a window too small to be of use
 */
export function layoutOf({ columns, rows }: WindowSize, categoryCells: number): Layout | undefined {
  if (columns < LEAST_WINDOW.columns || rows < LEAST_WINDOW.rows) return undefined;
  const screen = { columns, rows: rows - 1 };
  const body = { columns, rows: screen.rows - 2 };
  const { list, detail } = divide(body);
  return { screen, body, list, detail, cells: resultCells(list.columns, categoryCells) };
}

function divide(body: Area): Pick<Layout, "list" | "detail"> {
  if (body.columns >= WIDE_COLUMNS) {
    const columns = Math.min(MOST_DETAIL_COLUMNS, Math.floor(body.columns * DETAIL_SHARE));
    return {
      list: { columns: body.columns - BAR_CELLS - columns, rows: body.rows },
      detail: { columns, rows: body.rows, side: "right" },
    };
  }
  if (body.rows < LEAST_SPLIT_ROWS) return { list: body, detail: undefined };
  const rows = Math.floor(body.rows / 2);
  return {
    list: { columns: body.columns, rows: body.rows - DIVIDER_ROWS - rows },
    detail: { columns: body.columns, rows, side: "bottom" },
  };
}

/**
 * Shares a row between its columns, by its width alone, so that columns stand still while results
 * change. English gives way first (the detail shows it), then the category.
 * @returns widths that fill the row together with the mark and a gap between each two columns
 */
function resultCells(columns: number, categoryCells: number): ResultCells {
  const room = columns - MARK_CELLS;
  const twoTerms = room - GAP_CELLS;
  const besideCategory = twoTerms - categoryCells - GAP_CELLS;
  if (besideCategory < LEAST_TWO_TERMS) {
    return { ...shareTwo(twoTerms), category: 0 };
  }
  const threeTerms = besideCategory - GAP_CELLS;
  const terms = threeTerms < LEAST_THREE_TERMS ? shareTwo(besideCategory) : shareThree(threeTerms);
  return { ...terms, category: categoryCells };
}

type TermCells = Omit<ResultCells, "category">;

/** Korean takes more cells than Chinese for the same name. */
function shareTwo(room: number): TermCells {
  const zh = Math.floor((room * 2) / 5);
  return { zh, ko: room - zh, en: 0 };
}

function shareThree(room: number): TermCells {
  const zh = Math.floor((room * 3) / 11);
  const ko = Math.floor((room * 4) / 11);
  return { zh, ko, en: room - zh - ko };
}

import { type Area, BAR_CELLS, QUERY_ROW, type WindowSize } from "../layout.ts";

/** Where everything stands: the head, then the document and what is said of it, then the foot. */
export interface CheckLayout {
  readonly body: Area;
  readonly document: Area;
  /** The problems; undefined where there is no room for them. */
  readonly list: (Area & { readonly top: number }) | undefined;
  /** What is said of the selected problem; undefined where there is no room for it. */
  readonly side: (Area & { readonly place: "right" | "bottom" }) | undefined;
}

const LEAST_WINDOW: WindowSize = { columns: 20, rows: 6 };
/** From here on, the problem's detail stands beside the document. */
const WIDE_COLUMNS = 100;
const SIDE_SHARE = 0.38;
/** Prose is no easier to read in longer lines. */
const MOST_SIDE_COLUMNS = 64;
const DIVIDER_ROWS = 1;
/** Rows of the body from which the list is shown, and the detail below the document. */
const LEAST_LIST_ROWS = 11;
const LEAST_SIDE_ROWS = 6;
const LIST_SHARE = 0.25;
const DOCUMENT_SHARE = 0.45;

/** What lies between the head and the foot; one row less than the window, so that it never scrolls. */
export function bodyOf({ columns, rows }: WindowSize): Area {
  return { columns, rows: Math.max(1, rows - 3) };
}

/**
 * Divides the window.
 * @param problems how many there are: the list takes no more rows
 * @returns undefined for a window too small to be of use
 */
export function checkLayoutOf(window: WindowSize, problems: number): CheckLayout | undefined {
  if (window.columns < LEAST_WINDOW.columns || window.rows < LEAST_WINDOW.rows) return undefined;
  const body = bodyOf(window);
  const { columns, rows } = body;
  const listRows =
    rows < LEAST_LIST_ROWS ? 0 : Math.min(problems, Math.max(3, Math.floor(rows * LIST_SHARE)));
  const belowList = listRows === 0 ? 0 : listRows + DIVIDER_ROWS;
  const listBelow = (documentRows: number, width: number): CheckLayout["list"] =>
    listRows === 0
      ? undefined
      : {
          columns: width,
          rows: listRows,
          top: QUERY_ROW + 1 + documentRows + DIVIDER_ROWS,
        };
  if (columns >= WIDE_COLUMNS) {
    const side = Math.min(MOST_SIDE_COLUMNS, Math.floor(columns * SIDE_SHARE));
    const left = columns - BAR_CELLS - side;
    const documentRows = rows - belowList;
    return {
      body,
      document: { columns: left, rows: documentRows },
      list: listBelow(documentRows, left),
      side: { columns: side, rows, place: "right" },
    };
  }
  const room = rows - belowList;
  if (room < LEAST_SIDE_ROWS) {
    return { body, document: { columns, rows: room }, list: undefined, side: undefined };
  }
  const documentRows = Math.max(3, Math.floor(rows * DOCUMENT_SHARE));
  return {
    body,
    document: { columns, rows: documentRows },
    list: listBelow(documentRows, columns),
    side: { columns, rows: room - documentRows - DIVIDER_ROWS, place: "bottom" },
  };
}

import { describe, expect, test } from "vitest";
import type { Action } from "../../src/tui/action.ts";
import type { Catalogue } from "../../src/tui/catalogue.ts";
import { initialState, layoutFor, reduce, type State, selectedRow } from "../../src/tui/state.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

const WINDOW = { columns: 80, rows: 24 };
const catalogue = sampleCatalogue();

function start(query = "", window = WINDOW): State {
  return initialState(catalogue, query, window);
}

function apply(state: State, ...actions: readonly Action[]): State {
  return actions.reduce((current, action) => reduce(catalogue, current, action), state);
}

const insert = (text: string): Action => ({ type: "insert", text });
const move = (by: -1 | 1, unit: "row" | "page" = "row"): Action => ({ type: "move", by, unit });
const DOWN = move(1);
const UP = move(-1);
const ENTER: Action = { type: "toggle-entry" };
const ESCAPE: Action = { type: "back" };
const PAGE_DOWN = move(1, "page");
const times = (count: number, action: Action): readonly Action[] => Array(count).fill(action);

describe("searching", () => {
  test("without a query every entry is listed, in glossary order", () => {
    expect(start().rows).toEqual(catalogue.all);
    expect(start("  ").rows).toEqual(catalogue.all);
  });

  test("only entries of the wanted categories are listed and found", () => {
    const places = sampleCatalogue("ko", ["place"]);
    expect(places.all.map(({ entry }) => entry.id)).toEqual(["place.jiaxing", "place.rare"]);
    expect(places.find("상하이")).toEqual([]);
  });

  test("each typed syllable narrows the list, the best answer selected", () => {
    const state = apply(start(), ...["상", "하", "이", "전", "기"].map(insert));
    expect(state.query).toBe("상하이전기");
    expect(selectedRow(state)?.entry.id).toBe("company.shanghai-electric");
  });

  test("a deprecated rendering leads to its entry", () => {
    expect(selectedRow(start("지아씽"))?.entry.id).toBe("place.jiaxing");
  });

  test("the search runs when the query changes, and only then", () => {
    const searched: string[] = [];
    const counting: Catalogue = {
      ...catalogue,
      find: (query) => {
        searched.push(query);
        return catalogue.find(query);
      },
    };
    const actions: readonly Action[] = [
      insert("상하"),
      { type: "cursor", to: "left" },
      DOWN,
      ENTER,
      ESCAPE,
      { type: "resize", window: { columns: 100, rows: 30 } },
      { type: "delete-left" },
    ];
    actions.reduce(
      (state, action) => reduce(counting, state, action),
      initialState(counting, "", WINDOW),
    );
    expect(searched).toEqual(["", "상하", "하"]);
  });
});

describe("selecting", () => {
  test("the selection moves by rows and stops at both ends", () => {
    const last = catalogue.all.length - 1;
    expect(apply(start(), DOWN, DOWN, UP).selected).toBe(1);
    expect(apply(start(), UP).selected).toBe(0);
    expect(apply(start(), ...times(last + 5, DOWN)).selected).toBe(last);
  });

  test("a page moves one row less than are seen", () => {
    const rows = layoutFor(catalogue, start())?.list.rows ?? 0;
    expect(apply(start(), PAGE_DOWN).selected).toBe(rows - 1);
    expect(apply(start(), PAGE_DOWN, move(-1, "page")).selected).toBe(0);
  });

  test("the list scrolls only when the selection would leave it", () => {
    const rows = layoutFor(catalogue, start())?.list.rows ?? 0;
    const atBottom = apply(start(), ...times(rows - 1, DOWN));
    expect(atBottom.listTop).toBe(0);
    expect(apply(atBottom, DOWN).listTop).toBe(1);
    expect(apply(atBottom, DOWN, UP).listTop).toBe(1);
    expect(apply(atBottom, DOWN, ...times(rows, UP)).listTop).toBe(0);
  });

  test("the selection is within the list when results shrink", () => {
    const state = apply(start(), ...times(20, DOWN), insert("자싱"));
    expect([state.selected, state.listTop, state.rows.length]).toEqual([0, 0, 1]);
  });

  test("moving in an empty list selects nothing and fails at nothing", () => {
    const state = apply(start("nothing like this"), DOWN, PAGE_DOWN, UP, ENTER);
    expect([state.selected, state.listTop, state.view]).toEqual([0, 0, "list"]);
    expect(selectedRow(state)).toBeUndefined();
  });
});

describe("opening an entry", () => {
  const small = { columns: 40, rows: 10 };

  test("Enter opens the selected entry and Enter or Esc goes back to the list", () => {
    const open = apply(start("상하이"), ENTER);
    expect(open.view).toBe("entry");
    expect(apply(open, ENTER).view).toBe("list");
    expect(apply(open, ESCAPE)).toMatchObject({ view: "list", query: "상하이", left: false });
  });

  test("an open entry scrolls and stops at both ends", () => {
    const open = apply(start("상하이전기", small), ENTER);
    expect(apply(open, DOWN, DOWN, UP).entryTop).toBe(1);
    expect(apply(open, UP).entryTop).toBe(0);
    const atEnd = apply(open, ...times(99, PAGE_DOWN));
    expect(apply(atEnd, DOWN).entryTop).toBe(atEnd.entryTop);
    expect(apply(atEnd, UP).entryTop).toBe(atEnd.entryTop - 1);
  });

  test("scrolling an entry leaves the selection where it is", () => {
    expect(apply(start("상하이", small), ENTER, DOWN, DOWN, ESCAPE).selected).toBe(0);
  });

  test("the next entry opens at its beginning", () => {
    const scrolled = apply(start("상하이", small), ENTER, DOWN, ESCAPE);
    expect(apply(scrolled, DOWN, ENTER).entryTop).toBe(0);
  });

  test("typing shows the list again", () => {
    expect(apply(start("상하이"), ENTER, insert("전")).view).toBe("list");
  });

  test("moving the cursor of the query leaves the entry open", () => {
    expect(apply(start("상하이"), ENTER, { type: "cursor", to: "left" }).view).toBe("entry");
  });
});

describe("leaving", () => {
  test("Esc clears the query first, and leaves when it is empty", () => {
    const cleared = apply(start("상하이"), ESCAPE);
    expect(cleared).toMatchObject({ query: "", cursor: 0, left: false });
    expect(cleared.rows).toEqual(catalogue.all);
    expect(apply(cleared, ESCAPE).left).toBe(true);
  });

  test("Ctrl-C leaves from anywhere", () => {
    expect(apply(start("상하이"), ENTER, { type: "leave" }).left).toBe(true);
  });
});

describe("resizing", () => {
  test("the selected row stays in view in a smaller window", () => {
    const resize: Action = { type: "resize", window: { columns: 80, rows: 8 } };
    const state = apply(start(), ...times(9, DOWN), resize);
    const rows = layoutFor(catalogue, state)?.list.rows ?? 0;
    expect(state.selected).toBe(9);
    expect(state.listTop).toBe(9 - rows + 1);
  });

  test("no row is left empty below the end in a larger window", () => {
    const state = apply(start("", { columns: 80, rows: 8 }), ...times(99, DOWN), {
      type: "resize",
      window: { columns: 80, rows: 60 },
    });
    const rows = layoutFor(catalogue, state)?.list.rows ?? 0;
    expect(state.listTop).toBe(catalogue.all.length - rows);
  });

  test("an entry scrolled to its end is not scrolled past it in a wider window", () => {
    const open = apply(start("상하이전기", { columns: 30, rows: 10 }), ENTER, ...times(99, DOWN));
    const wider = apply(open, { type: "resize", window: { columns: 120, rows: 40 } });
    expect(wider.entryTop).toBe(0);
  });

  test("a window too small to draw still takes text and the way out", () => {
    const tiny = start("", { columns: 10, rows: 3 });
    expect(apply(tiny, insert("자싱"), DOWN, PAGE_DOWN).query).toBe("자싱");
    expect(apply(tiny, ESCAPE).left).toBe(true);
  });
});

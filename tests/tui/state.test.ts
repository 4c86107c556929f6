import { describe, expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import type { Action } from "../../src/tui/action.ts";
import type { Catalogue } from "../../src/tui/catalogue.ts";
import { layoutFor } from "../../src/tui/state.ts";
import { entry } from "../helpers/entry.ts";
import { ids, play, selectedId, start, times, WINDOW } from "./playing.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

const listRows = (): number => layoutFor(start())?.list.rows ?? 0;
const resize = (columns: number, rows: number): Action => ({
  type: "resize",
  window: { columns, rows },
});

describe("searching", () => {
  test("without a query every entry is listed, in glossary order", () => {
    const all = sampleCatalogue().glossary.entries.map(({ id }) => id);
    expect(ids(start())).toEqual(all);
    expect(ids(start({ query: "  " }))).toEqual(all);
  });

  test("only entries of the wanted categories are listed and found", () => {
    const catalogue = sampleCatalogue("ko", ["place"]);
    expect(ids(start({ catalogue }))).toEqual(["place.jiaxing", "place.rare"]);
    expect(ids(start({ catalogue, query: "상하이" }))).toEqual([]);
  });

  test("each typed syllable narrows the list, the best answer selected", () => {
    const state = play(start(), "상", "하", "이", "전", "기");
    expect(state.query.text).toBe("상하이전기");
    expect(selectedId(state)).toBe("company.shanghai-electric");
  });

  test("a deprecated rendering leads to its entry", () => {
    expect(selectedId(start({ query: "지아씽" }))).toBe("place.jiaxing");
  });

  test("the search runs when the query changes, and only then", () => {
    const searched: string[] = [];
    const known = sampleCatalogue();
    const catalogue: Catalogue = {
      ...known,
      find: (query, category, limit) => {
        searched.push(query);
        return known.find(query, category, limit);
      },
    };
    const moves = [
      "상하",
      "[left]",
      "[down]",
      "[ctrl+o]",
      "[escape]",
      resize(100, 30),
      "[backspace]",
    ];
    play(start({ catalogue }), ...moves);
    expect(searched).toEqual(["", "상하", "하"]);
  });

  test("more rows are asked for where someone goes further down than was known", () => {
    const entries = Array.from({ length: 1000 }, (_, at) =>
      entry({ id: `concept.c${at}`, ko: `개념${at}` }),
    );
    const glossary = makeGlossary(entries);
    const catalogue = sampleCatalogue("ko", [], { glossary, index: makeSearchIndex(glossary) });
    const state = start({ catalogue, query: "개념" });
    expect(state.rows.length).toBeLessThan(state.total);
    expect(play(state, "[alt+>]")).toMatchObject({ selected: 999, total: 1000 });
    expect(play(state, ...times(250, "[down]")).selected).toBe(250);
    expect(selectedId(play(start({ catalogue }), "[alt+>]"))).toBe("concept.c999");
  });
});

describe("selecting", () => {
  test("the selection moves by rows and stops at both ends", () => {
    const last = start().total - 1;
    expect(play(start(), "[down]", "[down]", "[up]").selected).toBe(1);
    expect(play(start(), "[up]").selected).toBe(0);
    expect(play(start(), ...times(last + 5, "[down]")).selected).toBe(last);
  });

  test("a page moves one row less than are seen", () => {
    expect(play(start(), "[page-down]").selected).toBe(listRows() - 1);
    expect(play(start(), "[page-down]", "[page-up]").selected).toBe(0);
  });

  test("the list scrolls only when the selection would leave it", () => {
    const atBottom = play(start(), ...times(listRows() - 1, "[down]"));
    expect(atBottom.listTop).toBe(0);
    expect(play(atBottom, "[down]").listTop).toBe(1);
    expect(play(atBottom, "[down]", "[up]").listTop).toBe(1);
    expect(play(atBottom, "[down]", ...times(listRows(), "[up]")).listTop).toBe(0);
  });

  test("the selection is within the list when results shrink", () => {
    const state = play(start(), ...times(20, "[down]"), "자싱");
    expect([state.selected, state.listTop, state.rows.length]).toEqual([0, 0, 1]);
  });

  test("keys in an empty list select nothing and fail at nothing", () => {
    const none = start({ query: "nothing like this" });
    const state = play(
      none,
      "[down]",
      "[page-down]",
      "[up]",
      "[ctrl+o]",
      "[enter]",
      "[ctrl+s]",
      "[ctrl+x]",
    );
    expect([state.selected, state.listTop, state.view.name]).toEqual([0, 0, "list"]);
    expect([state.marked, state.effects]).toEqual([[], []]);
  });
});

describe("an open entry", () => {
  const small = { columns: 40, rows: 10 };
  const open = (query: string, window = WINDOW) => play(start({ query, window }), "[ctrl+o]");

  test("scrolls and stops at both ends", () => {
    const state = open("상하이전기", small);
    expect(play(state, "[down]", "[down]", "[up]").view).toMatchObject({ top: 1 });
    expect(play(state, "[up]").view).toMatchObject({ top: 0 });
    const atEnd = play(state, ...times(99, "[page-down]"));
    expect(play(atEnd, "[down]")).toEqual(atEnd);
    expect(play(atEnd, "[alt+<]").view).toMatchObject({ top: 0 });
    expect(play(state, "[alt+>]")).toEqual(atEnd);
  });

  test("leaves the selection where it is, and the next one opens at its beginning", () => {
    const back = play(open("상하이", small), "[down]", "[down]", "[escape]");
    expect(back.selected).toBe(0);
    expect(play(back, "[down]", "[ctrl+o]").view).toMatchObject({ top: 0 });
  });

  test("gives way to the list when someone types, not when the cursor moves", () => {
    expect(play(open("상하이"), "전").view.name).toBe("list");
    expect(play(open("상하이"), "[home]").view.name).toBe("entry");
  });

  test("leads to the entries it names, in a ring, and back the same way", () => {
    const at = (...moves: readonly string[]) => play(open("상하이전기"), ...moves).view;
    expect(at("[tab]")).toMatchObject({ link: 0 });
    expect(at("[tab]", "[tab]")).toMatchObject({ link: 0 });
    expect(at("[shift+tab]")).toMatchObject({ link: 0 });
    expect(at("[right]")).toMatchObject({ id: "company.shanghai-electric-power" });
    expect(at("[right]", "[right]", "[escape]")).toMatchObject({
      id: "company.shanghai-electric-power",
      trail: ["company.shanghai-electric"],
    });
    expect(at("[right]", "[escape]", "[escape]")).toEqual({ name: "list" });
  });

  test("stays where it is without links", () => {
    const state = open("자싱");
    expect(play(state, "[tab]", "[right]")).toEqual(state);
  });

  test("scrolls to the link that is selected", () => {
    const tiny = { columns: 60, rows: 8 };
    const { view } = play(open("상하이전기", tiny), "[tab]");
    expect(view).toMatchObject({ link: 0 });
    expect(view.name === "entry" && view.top).toBeGreaterThan(5);
  });
});

describe("leaving", () => {
  test("Esc clears the query first, then the category, and leaves when there is neither", () => {
    const cleared = play(start({ query: "상하이" }), "[tab]", "[escape]");
    expect(cleared).toMatchObject({ query: { text: "" }, category: "policy", left: false });
    const all = play(cleared, "[escape]");
    expect(all).toMatchObject({ category: undefined, left: false });
    expect(play(all, "[escape]").left).toBe(true);
  });

  test("what Esc cleared, undo brings back", () => {
    expect(play(start(), "상하이", "[escape]", "[ctrl+_]").query.text).toBe("상하이");
  });
});

describe("resizing", () => {
  test("the selected row stays in view in a smaller window", () => {
    const state = play(start(), ...times(9, "[down]"), resize(80, 8));
    const rows = layoutFor(state)?.list.rows ?? 0;
    expect([state.selected, state.listTop]).toEqual([9, 9 - rows + 1]);
  });

  test("no row is left empty below the end in a larger window", () => {
    const state = play(
      start({ window: { columns: 80, rows: 8 } }),
      ...times(99, "[down]"),
      resize(80, 60),
    );
    expect(state.listTop).toBe(state.total - (layoutFor(state)?.list.rows ?? 0));
  });

  test("an entry scrolled to its end is not scrolled past it in a wider window", () => {
    const window = { columns: 30, rows: 10 };
    const open = play(start({ query: "상하이전기", window }), "[ctrl+o]", ...times(99, "[down]"));
    expect(play(open, resize(120, 40)).view).toMatchObject({ top: 0 });
  });

  test("a window too small to draw still takes text and the way out", () => {
    const tiny = start({ window: { columns: 10, rows: 3 } });
    expect(play(tiny, "자싱", "[down]", "[page-down]").query.text).toBe("자싱");
    expect(play(tiny, "[escape]").left).toBe(true);
  });
});

describe("a list that changes on the disk", () => {
  const changed = (): Extract<Action, { type: "list" }> => {
    const known = sampleCatalogue().glossary.entries;
    const added = entry({ id: "place.aaa", zh: "嘉善", ko: "자산" });
    const glossary = makeGlossary([added, ...known.filter(({ id }) => id !== "place.rare")]);
    return { type: "list", glossary, index: makeSearchIndex(glossary) };
  };

  test("is read without losing the query or the selection", () => {
    const state = play(start({ query: "상하이" }), "[down]", changed());
    expect(state.query.text).toBe("상하이");
    expect(selectedId(state)).toBe("company.shanghai-electric-power");
    expect(selectedId(play(start(), "[down]", "[down]", changed()))).toBe("place.jiaxing");
  });

  test("takes marks and an open entry with it that are no more", () => {
    const marked = play(start({ query: "지현" }), "[ctrl+s]", "[ctrl+o]", changed());
    expect([marked.marked, marked.view.name]).toEqual([[], "list"]);
  });
});

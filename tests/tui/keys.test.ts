import { describe, expect, test } from "vitest";
import type { CommandName } from "../../src/tui/key-table.ts";
import { KEY_TABLE } from "../../src/tui/key-table.ts";
import type { State } from "../../src/tui/state.ts";
import { asked, play, selectedId, start } from "./playing.ts";

/** What a key must have done, where it is pressed in a view; what is typed before is told by the view. */
type Effect = (after: State, before: State) => void;

const text = ({ view, query }: State): string =>
  view.name === "export" ? view.file.text : view.name === "draft" ? fieldText(view) : query.text;
const fieldText = (view: Extract<State["view"], { name: "draft" }>): string =>
  Object.values(view.fields)[view.at]?.text ?? "";
const cursor = ({ view, query }: State): number => {
  if (view.name === "export") return view.file.cursor;
  return view.name === "draft" ? (Object.values(view.fields)[view.at]?.cursor ?? 0) : query.cursor;
};

/** The states in which every view has something to move, to choose and to delete, by its name. */
const VIEWS: Readonly<Record<string, State>> = {
  list: play(start({ history: ["옛말", "새말"] }), "shanghai electric", "[left]", "[down]"),
  entry: play(
    start({ query: "상하이전기", window: { columns: 40, rows: 10 } }),
    "[ctrl+o]",
    "[down]",
    "[down]",
  ),
  help: play(start({ window: { columns: 60, rows: 12 } }), "[f1]", "[page-down]", "[page-down]"),
  export: play(start({ query: "상하이" }), "[ctrl+x]", " two words", "[left]"),
  draft: play(start({ query: "new words" }), "[ctrl+g]", "[tab]", "[tab]", "새 이름", "[left]"),
};

const copies =
  (expected: string): Effect =>
  (after) =>
    expect(asked(after)).toEqual({ type: "copy", text: expected });
const asks =
  (type: string): Effect =>
  (after) =>
    expect(asked(after)).toMatchObject({ type });
const place = ({ view, selected }: State): number =>
  view.name === "entry" || view.name === "help" ? view.top : selected;
const isLess: Effect = (after, before) => expect(place(after)).toBeLessThan(place(before));
const isMore: Effect = (after, before) => expect(place(after)).toBeGreaterThan(place(before));

const EFFECTS: Readonly<Record<CommandName, Effect>> = {
  up: isLess,
  down: (after, before) =>
    before.view.name === "list" ? expect(place(after)).toBe(1) : isMore(after, before),
  "page-up": isLess,
  "page-down": (after, before) =>
    before.view.name === "list" ? expect(place(after)).toBe(1) : isMore(after, before),
  first: (after) => expect(place(after)).toBe(0),
  last: (after, before) => expect(place(after)).toBeGreaterThanOrEqual(place(before)),
  "copy-korean": (after) => expect(asked(after)).toMatchObject({ type: "copy", text: /^상하이/ }),
  "copy-chinese": (after) => expect(asked(after)).toMatchObject({ type: "copy" }),
  "copy-english": (after) => expect(asked(after)).toMatchObject({ type: "copy" }),
  "copy-both": (after) => expect(asked(after)).toMatchObject({ type: "copy" }),
  "copy-line": (after) => expect(asked(after)).toMatchObject({ type: "copy" }),
  open: (after, before) =>
    expect(after.view).toMatchObject({ name: "entry", id: selectedId(before) }),
  "next-category": (after, before) =>
    before.view.name === "draft"
      ? expect(after.view).not.toEqual(before.view)
      : expect(after.category).toBe("policy"),
  "previous-category": (after) => expect(after.category).toBe("concept"),
  "next-link": (after) => expect(after.view).toMatchObject({ link: 0 }),
  "previous-link": (after) => expect(after.view).toMatchObject({ link: 0 }),
  follow: (after) => expect(after.view).toMatchObject({ id: "company.shanghai-electric-power" }),
  mark: (after) => expect(after.marked).toHaveLength(1),
  export: (after) => expect(after.view).toMatchObject({ name: "export" }),
  "older-query": (after) => expect(after.query.text).toBe("새말"),
  "newer-query": (after, before) =>
    // There is none newer than what is being typed; after an older one there is.
    expect([after, play(before, "[ctrl+r]", "[ctrl+r]", "[ctrl+t]").query.text]).toEqual([
      before,
      "새말",
    ]),
  explain: (after) => {
    expect(after.explained).toBe(true);
    expect(asked(after)).toEqual({ type: "load-reader" });
  },
  draft: (after) => expect(after.view).toMatchObject({ name: "draft" }),
  "next-field": (after) => expect(after.view).toMatchObject({ at: 3 }),
  "previous-field": (after) => expect(after.view).toMatchObject({ at: 1 }),
  "next-choice": (after) => expect(after.view).toMatchObject({ format: 1 }),
  "previous-choice": (after) => expect(after.view).toMatchObject({ format: 1 }),
  save: (after, before) =>
    asks(before.view.name === "draft" ? "save-draft" : "export")(after, before),
  language: (after) => expect(after.catalogue.language).toBe("zh"),
  help: (after, before) =>
    expect(after.view.name).toBe(before.view.name === "help" ? "list" : "help"),
  redraw: asks("redraw"),
  suspend: asks("suspend"),
  back: (after) => expect(after.view.name).toBe("list"),
  leave: (after) => expect(after.left).toBe(true),
  left: (after, before) => expect(cursor(after)).toBe(cursor(before) - 1),
  right: (after, before) => expect(cursor(after)).toBe(cursor(before) + 1),
  "word-left": (after, before) => expect(cursor(after)).toBeLessThan(cursor(before)),
  "word-right": (after) => expect(cursor(after)).toBe(text(after).length),
  "line-start": (after) => expect(cursor(after)).toBe(0),
  "line-end": (after) => expect(cursor(after)).toBe(text(after).length),
  "delete-left": (after, before) => expect(text(after).length).toBe(text(before).length - 1),
  "delete-right": (after, before) => expect(text(after)).toBe(text(before).slice(0, -1)),
  "delete-word-left": (after, before) =>
    expect(text(after).length).toBeLessThan(text(before).length),
  "delete-word-right": (after, before) => expect(text(after)).toBe(text(before).slice(0, -1)),
  "delete-to-end": (after, before) => expect(text(after)).toBe(text(before).slice(0, -1)),
  clear: (after) => expect(text(after)).toBe(""),
  undo: (after, before) => expect(text(after)).not.toBe(text(before)),
  redo: (after, before) => {
    expect(text(after)).toBe(text(before));
    expect(text(play(before, "[ctrl+_]", "[alt+_]"))).toBe(text(before));
  },
};

describe.each(KEY_TABLE)("$command", ({ command, keys, views }) => {
  test.each(views.flatMap((view) => keys.map((key) => [view, key] as const)))(
    "in %s: %s",
    (view, key) => {
      const before = VIEWS[view];
      if (before === undefined) throw new Error(view);
      EFFECTS[command](play(before, `[${key}]`), before);
    },
  );
});

describe("copying", () => {
  const first = play(start({ query: "상하이" }));
  test.each([
    ["enter", "상하이전기"],
    ["f5", "上海电气"],
    ["f6", "Shanghai Electric"],
    ["f7", "상하이전기(上海电气)"],
    ["f8", "上海电气\t상하이전기\tShanghai Electric"],
  ])("%s copies “%s”", (key, expected) => {
    copies(expected)(play(first, `[${key}]`), first);
  });

  test("a term that the entry has not is told, and nothing is copied", () => {
    const state = play(start({ query: "지현" }), "[f6]");
    expect([asked(state)?.type, state.notice?.tone]).toEqual([undefined, "error"]);
  });

  test("the query that led to it is kept, once, as the latest", () => {
    const state = play(
      start({ query: "상하이", history: ["상하이", "옛말"] }),
      "[enter]",
      "[enter]",
    );
    expect(state.history).toEqual(["옛말", "상하이"]);
    expect(state.effects.filter(({ type }) => type === "remember")).toHaveLength(1);
  });
});

describe("marking and exporting", () => {
  const marked = play(start({ query: "상하이" }), "[ctrl+s]", "[ctrl+s]");

  test("a mark goes on to the next row, and is taken away by the same key", () => {
    expect(marked.marked).toEqual(["company.shanghai-electric", "company.shanghai-electric-power"]);
    expect(play(marked, "[up]", "[ctrl+s]").marked).toEqual(["company.shanghai-electric-power"]);
  });

  test("the file's name follows the format unless it has another ending", () => {
    const named = (...moves: readonly string[]): string => text(play(marked, "[ctrl+x]", ...moves));
    expect(named()).toBe("malmoi.csv");
    expect(named("[tab]")).toBe("malmoi.tbx");
    expect(named("[ctrl+u]", "mine.txt", "[tab]")).toBe("mine.txt");
  });

  test("a file that is there is overwritten only by a second Enter, and only under that name", () => {
    const exists = { type: "exists" } as const;
    const again = play(marked, "[ctrl+x]", "[enter]", exists, "[enter]");
    expect(asked(again)).toMatchObject({ path: "malmoi.csv", overwrite: true });
    const renamed = play(marked, "[ctrl+x]", "[enter]", exists, "[backspace]", "[enter]");
    expect(asked(renamed)).toMatchObject({ path: "malmoi.cs", overwrite: false });
  });

  test("without a mark the selected entry is exported", () => {
    expect(asked(play(start({ query: "자싱" }), "[ctrl+x]", "[enter]"))).toMatchObject({
      ids: ["place.jiaxing"],
    });
  });
});

describe("a draft", () => {
  test("is saved only when nothing is wrong with it", () => {
    const open = play(start({ query: "New Thing" }), "[ctrl+g]");
    expect(asked(play(open, "[ctrl+s]"))).toBeUndefined();
    const full = play(open, "[tab]", "新事物", "[tab]", "새것", "[ctrl+s]");
    expect(asked(full)).toEqual({
      type: "save-draft",
      draft: {
        id: "concept.new-thing",
        zh: "新事物",
        ko: "새것",
        en: "New Thing",
        definition: "",
        note: "",
      },
    });
  });

  test("is found when it is saved", () => {
    const list = { type: "list", ...start().catalogue } as const;
    const done = {
      type: "done",
      notice: { text: () => "ok", tone: "info" },
      query: "자싱",
    } as const;
    const state = play(start({ query: "x" }), "[ctrl+g]", list, done);
    expect([state.view.name, selectedId(state), state.notice?.tone]).toEqual([
      "list",
      "place.jiaxing",
      "info",
    ]);
  });
});

describe("the mouse", () => {
  const wheel = (kind: "wheel-up" | "wheel-down") => ({ type: "mouse", kind, x: 5, y: 5 }) as const;
  const press = (x: number, y: number) => ({ type: "mouse", kind: "press", x, y }) as const;

  test("its wheel moves three rows", () => {
    expect(play(start(), wheel("wheel-down")).selected).toBe(3);
    expect(play(start(), wheel("wheel-down"), wheel("wheel-up")).selected).toBe(0);
    const open = play(
      start({ query: "상하이전기", window: { columns: 40, rows: 10 } }),
      "[ctrl+o]",
    );
    expect(play(open, wheel("wheel-down")).view).toMatchObject({ top: 3 });
  });

  test("a click selects a row, a second one opens it", () => {
    const clicked = play(start(), press(5, 3));
    expect([clicked.selected, clicked.view.name]).toEqual([2, "list"]);
    expect(play(clicked, press(5, 3)).view).toMatchObject({ name: "entry", id: "place.jiaxing" });
  });

  test.each([
    ["the query line", 5, 0],
    ["the detail", 5, 20],
    ["a row without an entry", 5, 9],
  ])("a click on %s does nothing", (_, x, y) => {
    const before = start({ query: "상하이" });
    expect(play(before, press(x, y))).toEqual(before);
  });
});

test("? in an empty query is the help, elsewhere a character", () => {
  expect(play(start(), "?").view.name).toBe("help");
  expect(play(start(), "?", "?").view.name).toBe("list");
  expect(play(start({ query: "가" }), "?").query.text).toBe("가?");
});

test("a Chinese query has the reader loaded, once it is not there", () => {
  expect(asked(play(start(), "亳州"))).toEqual({ type: "load-reader" });
  expect(start({ query: "亳州" }).effects).toEqual([{ type: "load-reader" }]);
  expect(asked(play(start(), "bozhou"))).toBeUndefined();
});

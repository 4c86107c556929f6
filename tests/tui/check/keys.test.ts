import { describe, expect, test } from "vitest";
import {
  CHECK_COMMANDS,
  CHECK_KEY_TABLE,
  CHECK_VIEWS,
  type CheckCommand,
  type CheckViewName,
} from "../../../src/tui/check/key-table.ts";
import type { CheckState } from "../../../src/tui/check/state.ts";
import { keyChoicesOf } from "../../../src/tui/key-choices.ts";
import { keymapOf } from "../../../src/tui/keymap.ts";
import { keyNameOf } from "../../../src/tui/terminal/key-name.ts";
import { play, start, writing } from "./playing.ts";

const first = await start();
const low = await start({ window: { columns: 30, rows: 8 } });

/** The states in which every view has something to move, to choose and to take back, by its name. */
const STATES: Readonly<Record<CheckViewName, CheckState>> = {
  check: play(first, " ", "[down]"),
  entry: play(low, "[down]", "[ctrl+o]", "[down]", "[down]"),
  confirm: play(first, "[enter]", "[ctrl+s]"),
  help: play(low, "[f1]", "[page-down]", "[page-down]"),
};

type Effect = (after: CheckState, before: CheckState) => void;

const place = ({ view, selected }: CheckState): number => ("top" in view ? view.top : selected);
const isLess: Effect = (after, before) => expect(place(after)).toBeLessThan(place(before));
const isMore: Effect = (after, before) => expect(place(after)).toBeGreaterThan(place(before));
const asks =
  (type: string): Effect =>
  (after) =>
    expect(after.effects.at(-1)).toMatchObject({ type });
const decides =
  (kind: string): Effect =>
  (after) =>
    expect(after.decisions.at(-1)).toMatchObject({ kind, problem: 2 });

const EFFECTS: Readonly<Record<CheckCommand, Effect>> = {
  accept: decides("accept"),
  "accept-all": decides("accept"),
  skip: decides("skip"),
  ignore: decides("ignore"),
  undo: (after) => expect([after.decisions, after.selected]).toEqual([[], 0]),
  "next-choice": (after) => expect(after.choice).toBe(1),
  "previous-choice": (after) => expect(after.choice).toBe(1),
  save: (after, before) =>
    before.view.name === "confirm"
      ? expect(writing(after)?.fixes).toHaveLength(1)
      : expect(after.left).toBe(true),
  back: (after, before) =>
    before.view.name === "check"
      ? expect(after.left).toBe(true)
      : expect(after.view.name).toBe("check"),
  open: (after) => expect(after.view.name).toBe("entry"),
  help: (after, before) =>
    expect(after.view.name).toBe(before.view.name === "help" ? "check" : "help"),
  language: (after) => expect(after.language).toBe("zh"),
  up: isLess,
  down: isMore,
  "page-up": isLess,
  "page-down": isMore,
  first: (after) => expect(place(after)).toBe(0),
  last: isMore,
  redraw: asks("redraw"),
  suspend: asks("suspend"),
  leave: (after) => expect(after.left).toBe(true),
};

describe.each(CHECK_KEY_TABLE)("$command", ({ command, keys, views }) => {
  test.each(views.flatMap((view) => keys.map((key) => [view, key] as const)))(
    "in %s: %s",
    (view, key) => {
      const before = STATES[view];
      expect(before.view.name).toBe(view);
      EFFECTS[command](play(before, `[${key}]`), before);
    },
  );
});

describe("the key table", () => {
  test("has every command", () => {
    const commands = CHECK_KEY_TABLE.map(({ command }) => command);
    expect(new Set(commands)).toEqual(new Set(CHECK_COMMANDS));
  });

  test("spells keys in their one way", () => {
    const keys = CHECK_KEY_TABLE.flatMap((row) => row.keys);
    expect(keys.map(keyNameOf)).toEqual(keys);
  });

  test.each(CHECK_VIEWS)("gives no key two meanings, and has a way out (%s)", (view) => {
    const rows = CHECK_KEY_TABLE.filter(({ views }) => views.includes(view));
    const keys = rows.flatMap((row) => row.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const { commandOf } = keymapOf(CHECK_KEY_TABLE, {});
    expect([commandOf(view, "escape"), commandOf(view, "ctrl+c")]).toEqual(["back", "leave"]);
  });

  test("takes a user's keys", () => {
    const keymap = keymapOf(CHECK_KEY_TABLE, keyChoicesOf({ accept: ["f9"], skip: ["ctrl+s"] }));
    expect(keymap.commandOf("check", "f9")).toBe("accept");
    expect(keymap.commandOf("check", "enter")).toBeUndefined();
    expect(keymap.commandOf("check", "ctrl+s")).toBe("skip");
    expect(keymap.commandOf("confirm", "ctrl+s")).toBe("save");
  });
});

import { describe, expect, test } from "vitest";
import { MalmoiError } from "../../src/core/errors.ts";
import { keyChoicesOf } from "../../src/tui/key-choices.ts";
import { COMMANDS, KEY_TABLE, VIEWS } from "../../src/tui/key-table.ts";
import { makeKeymap } from "../../src/tui/keymap.ts";
import { capOf, keyNameOf } from "../../src/tui/terminal/key-name.ts";

describe("the key table", () => {
  test("has every command", () => {
    expect(new Set(KEY_TABLE.map(({ command }) => command))).toEqual(new Set(COMMANDS));
  });

  test("spells keys in their one way", () => {
    const keys = KEY_TABLE.flatMap((row) => row.keys);
    expect(keys.map(keyNameOf)).toEqual(keys);
  });

  test.each(VIEWS)("gives no key two meanings (%s)", (view) => {
    const keys = KEY_TABLE.filter(({ views }) => views.includes(view)).flatMap((row) => row.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test.each(VIEWS)("has a way back and a way out (%s)", (view) => {
    const { commandOf } = makeKeymap();
    expect([commandOf(view, "escape"), commandOf(view, "ctrl+c")]).toEqual(["back", "leave"]);
  });
});

describe("a user's keys", () => {
  const keymap = makeKeymap(keyChoicesOf({ "copy-chinese": ["Ctrl+N", "f5"], help: [] }));

  test("take the place of those of the table", () => {
    expect(keymap.commandOf("list", "ctrl+n")).toBe("copy-chinese");
    expect(keymap.commandOf("list", "f5")).toBe("copy-chinese");
    expect(keymap.commandOf("list", "f1")).toBeUndefined();
  });

  test("are taken from other commands where both would be meant, and only there", () => {
    expect(keymap.commandOf("help", "ctrl+n")).toBeUndefined();
    expect(keymap.commandOf("list", "down")).toBe("down");
  });

  test.each([
    [{ "copy-chinse": ["f5"] }, "unknown-action", "copy-chinese"],
    [{ help: ["hyper+x"] }, "unknown-key", undefined],
    [{ help: ["x"] }, "unknown-key", undefined],
    [{ help: ["ctrl+"] }, "unknown-key", undefined],
  ])("%j is refused: %s", (written, code, suggestion) => {
    const refused = expect(() => keyChoicesOf(written as never));
    refused.toThrow(MalmoiError);
    refused.toThrow(expect.objectContaining({ code, suggestion }));
  });
});

test.each([
  ["ctrl+w", "Ctrl-W"],
  ["shift+tab", "Shift-Tab"],
  ["page-up", "PgUp"],
  ["f5", "F5"],
  ["alt+<", "Alt-<"],
])("%s is written %s", (key, cap) => {
  expect(capOf(key)).toBe(cap);
});

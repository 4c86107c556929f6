import { afterEach, expect, test } from "vitest";
import { width } from "../../src/text/width.ts";
import { openTerminal, type Terminal } from "../helpers/tmux.ts";

let terminal: Terminal | undefined;
const open = (...args: Parameters<typeof openTerminal>): Terminal => {
  terminal = openTerminal(...args);
  return terminal;
};
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

const PROMPT = width("> ");
const ready = (screen: string): boolean => /한국어 · 中文 · pinyin/.test(screen);
const left = (screen: string): boolean => screen.includes("left with 0");

test("Korean typed in pieces is found, with the real cursor behind it for the input method", async () => {
  const { until, type, press, cursor } = open(80, 24);
  await until(ready);
  expect(cursor()).toEqual([PROMPT, 0]);
  for (const [typed, soFar] of [
    ["상", "상"],
    ["하", "상하"],
    ["이전", "상하이전"],
  ] as const) {
    type(typed);
    await until((screen) => screen.startsWith(`> ${soFar} `));
    expect(cursor()).toEqual([PROMPT + width(soFar), 0]);
  }
  // A capture can fall between two writes of one frame: wait for the whole of it.
  const wanted = ["上海电气", "상하이전기", "Shanghai Electric", "✗ 샹하이전기"];
  await until((screen) => wanted.every((text) => screen.includes(text)));
  press("BSpace");
  await until((now) => now.startsWith("> 상하이 "));
  expect(cursor()).toEqual([PROMPT + width("상하이"), 0]);
});

test("a query given on the command line is typed in", async () => {
  const { until, cursor } = open(80, 24, ["상하이전"]);
  await until((screen) => screen.startsWith("> 상하이전 ") && screen.includes("上海电气"));
  expect(cursor()).toEqual([PROMPT + width("상하이전"), 0]);
});

test("a resize redraws the screen to the new size and keeps the query", async () => {
  const { until, type, resize, cursor } = open(80, 24);
  await until(ready);
  type("베이징");
  await until((screen) => screen.includes("北京"));
  for (const [columns, rows] of [
    [120, 40],
    [41, 12],
    [80, 24],
  ] as const) {
    resize(columns, rows);
    // The count stands at the right end of the first line of the screen, whatever its width.
    const screen = await until((now) => {
      const [first = ""] = now.split("\n");
      return first.startsWith("> 베이징 ") && width(first.trimEnd()) > columns - 4;
    });
    for (const line of screen.split("\n")) expect(width(line)).toBeLessThanOrEqual(columns);
    expect(cursor()).toEqual([PROMPT + width("베이징"), 0]);
  }
});

test.each([
  ["Escape in an empty query", ["Escape"]],
  ["Ctrl-C", ["C-c"]],
])("%s leaves, and the terminal is as it was", async (_, keys) => {
  const { until, press } = open(80, 24);
  await until(ready);
  press(...keys);
  // Off the alternate screen: nothing of the program is left.
  await until((screen) => left(screen) && !screen.includes("pinyin · English"));
});

test("Escape clears the query first", async () => {
  const { until, type, press } = open(80, 24);
  await until(ready);
  type("우한");
  await until((screen) => screen.startsWith("> 우한"));
  press("Escape");
  await until(ready);
  press("Escape");
  await until(left);
});

test("NO_COLOR keeps the wrong form apart by its mark", async () => {
  const { until } = open(100, 30, ["지아싱"], { NO_COLOR: "1" });
  await until((screen) => screen.includes("嘉兴") && screen.includes("✗ 지아싱"));
});

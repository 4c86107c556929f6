import { afterEach, test } from "vitest";
import { width } from "../../src/text/width.ts";
import { type Cell, openTerminal, type Terminal } from "../helpers/tmux.ts";

let terminal: Terminal | undefined;
const open = (...args: Parameters<typeof openTerminal>): Terminal => {
  terminal = openTerminal(...args);
  return terminal;
};
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

const ready = (screen: string): boolean => /한국어 · 中文 · pinyin/.test(screen);
const left = (screen: string): boolean => screen.includes("left with 0");

/** The cell behind a query: the prompt is two cells wide, a syllable two. */
const behind = (query: string): Cell => `${width("> ") + width(query)},0`;

test("Korean typed in pieces is found, with the real cursor behind it for the input method", async () => {
  const { until, type, press } = open(80, 24);
  await until((screen, cursor) => ready(screen) && cursor === behind(""));
  for (const [typed, soFar] of [
    ["상", "상"],
    ["하", "상하"],
    ["이전", "상하이전"],
  ] as const) {
    type(typed);
    await until((screen, cursor) => screen.startsWith(`> ${soFar} `) && cursor === behind(soFar));
  }
  const wanted = ["上海电气", "상하이전기", "Shanghai Electric", "✗ 샹하이전기"];
  await until((screen) => wanted.every((text) => screen.includes(text)));
  press("BSpace");
  await until((screen, cursor) => screen.startsWith("> 상하이 ") && cursor === behind("상하이"));
});

test("a query given on the command line is typed in", async () => {
  const { until } = open(80, 24, ["상하이전"]);
  await until(
    (screen, cursor) =>
      screen.startsWith("> 상하이전 ") &&
      screen.includes("上海电气") &&
      cursor === behind("상하이전"),
  );
});

test("a resize redraws the screen to the new size and keeps the query", async () => {
  const { until, type, resize } = open(80, 24);
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
    await until((now, cursor) => {
      const [first = "", ...others] = now.split("\n");
      const fills = width(first.trimEnd()) > columns - 4;
      const fits = [first, ...others].every((line) => width(line) <= columns);
      return first.startsWith("> 베이징 ") && fills && fits && cursor === behind("베이징");
    });
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

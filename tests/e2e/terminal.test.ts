import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { width } from "../../src/text/width.ts";
import { fileTree } from "../helpers/file-tree.ts";
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

describe("copying, exporting and adding", () => {
  test("Enter copies the Korean rendering: the terminal gets it (OSC 52), and the foot says so", async () => {
    const { until, type, press, output } = open(80, 24, [], {}, "logged");
    await until(ready);
    type("상하이전");
    await until((screen) => screen.includes("상하이전기"));
    press("Enter");
    await until((screen) => screen.includes("Copied: 상하이전기"));
    const text = Buffer.from("상하이전기").toString("base64");
    expect(output()).toContain(`\u001b]52;c;${text}\u0007`);
  });

  test("marked entries are written to a file, and not over another unasked", async () => {
    const folder = fileTree({ "mine.json": "mine" });
    const { until, type, press } = open(80, 24, [], {}, "quiet", folder);
    await until(ready);
    type("상하이전");
    await until((screen) => screen.includes("上海电力"));
    press("C-s", "C-s");
    await until((screen) => screen.includes("*2"));
    press("C-x");
    await until((screen) => screen.includes("Export 2 entries"));
    press("C-u");
    type("mine.json");
    await until((screen) => screen.includes("mine.json"));
    press("Enter");
    await until((screen) => screen.includes("That file exists"));
    expect(readFileSync(join(folder, "mine.json"), "utf8")).toBe("mine");
    press("Enter");
    await until((screen) => screen.includes("Wrote 2 entries to mine.json"));
    const { entries } = JSON.parse(readFileSync(join(folder, "mine.json"), "utf8"));
    expect(entries.map(({ id }: { readonly id: string }) => id)).toEqual([
      "company.shanghai-electric",
      "company.shanghai-electric-power",
    ]);
  });

  test("what is not listed is read, added as a draft and found", async () => {
    const home = fileTree();
    const { until, type, press } = open(80, 24, [], { XDG_CONFIG_HOME: home });
    await until(ready);
    type("嘉珩新材");
    await until((screen) => screen.includes("Not listed. By the standard: 자헝"));
    press("C-g");
    await until((screen, cursor) => screen.includes("Add a draft entry") && cursor.endsWith(",3"));
    press("C-s");
    await until((screen) => screen.includes("[draft]") && screen.includes("Saved concept.jiaheng"));
    expect(existsSync(join(home, "malmoi/glossary/drafts.yaml"))).toBe(true);
  });
});

describe("a list that changes meanwhile", () => {
  const entry = (ko: string): string =>
    `- id: place.mine\n  ko: ${ko}\n  en: Mine\n  sources: [editors]\n`;

  test("is read again, the query kept; a broken one is told and the last good one stays", async () => {
    const home = fileTree({ "malmoi/glossary/own.yaml": entry("첫째이름") });
    const { until, type } = open(80, 24, [], { XDG_CONFIG_HOME: home });
    await until(ready);
    type("Mine");
    await until((screen) => screen.includes("첫째이름"));
    writeFileSync(join(home, "malmoi/glossary/own.yaml"), entry("둘째이름"));
    await until((screen) => screen.startsWith("> Mine") && screen.includes("둘째이름"));
    writeFileSync(join(home, "malmoi/glossary/own.yaml"), "- id: [\n");
    await until((screen) => /own\.yaml:\d+:\d+/.test(screen) && screen.includes("둘째이름"));
  });
});

describe("the terminal is given back", () => {
  /** Whether lines are edited and typed text is seen: what a program in raw mode takes away. */
  const isCooked = (tty: string): boolean => {
    const settings = execFileSync("stty", ["-a", "-F", tty], { encoding: "utf8" });
    return / icanon/.test(settings) && / echo /.test(settings);
  };

  test.each(["TERM", "HUP", "KILL"])("after SIG%s", async (signal) => {
    const { until, type, press, tty, kill } = open(80, 24);
    await until(ready);
    type("자싱");
    await until((screen) => screen.includes("嘉兴"));
    expect(isCooked(tty)).toBe(false);
    kill(signal);
    await until((screen) => !screen.includes("嘉兴") && isCooked(tty));
    press("Enter");
    type("echo back at the $((40 + 2))");
    press("Enter");
    await until((screen) => screen.includes("back at the 42"));
  });

  test("while the program is stopped, and taken again when it goes on", async () => {
    const { until, type, press, tty } = open(80, 24);
    await until(ready);
    type("자싱");
    await until((screen) => screen.includes("嘉兴"));
    press("C-z");
    await until((screen) => !screen.includes("嘉兴") && isCooked(tty));
    type("fg");
    press("Enter");
    await until((screen) => screen.startsWith("> 자싱 ") && screen.includes("嘉兴"));
    press("F2");
    await until((screen) => screen.includes("한국어 복사"));
  });
});

test("queries that led to something are there the next time", async () => {
  const XDG_STATE_HOME = fileTree();
  const first = open(80, 24, [], { XDG_STATE_HOME });
  await first.until(ready);
  first.type("우한");
  await first.until((screen) => screen.includes("武汉"));
  first.press("Enter");
  await first.until((screen) => screen.includes("Copied"));
  first.close();
  const { until, press } = open(80, 24, [], { XDG_STATE_HOME });
  await until(ready);
  press("C-r");
  await until((screen) => screen.startsWith("> 우한 "));
});

test("a paste of 100 kB is taken for one line, cut, and the program goes on", async () => {
  const { until, press, paste } = open(80, 24);
  await until(ready);
  paste("상하이 电气\n".repeat(6000));
  await until((screen) => /of [\d,]+/.test(screen.split("\n")[0] ?? ""));
  press("C-u");
  await until(ready);
});

test("the wheel and clicks move the selection", async () => {
  const { until, type } = open(80, 24);
  const first = await until(
    (screen) => ready(screen) && /^> \S/m.test(screen.split("\n")[1] ?? ""),
  );
  type("\u001b[<65;5;5M");
  await until((screen) => screen.split("\n")[4]?.startsWith("> ") ?? false);
  type("\u001b[<0;5;2M");
  await until((screen) => screen.split("\n")[1] === first.split("\n")[1]);
});

test("keys of the config take the place of the usual ones", async () => {
  const home = fileTree({ "malmoi/config.yaml": "keys: { help: [ctrl+y] }\n" });
  const { until, press } = open(80, 24, [], { XDG_CONFIG_HOME: home });
  await until(ready);
  press("C-y");
  await until((screen) => screen.includes("select the linked entry before"));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeStyle, type Style, type StyleMode, styleModeOf } from "../../src/report/style.ts";
import { anyText } from "../helpers/any-text.ts";

describe("which style a stream gets", () => {
  test.each<[rule: string, isTerminal: boolean, noColor: boolean, environment: object, StyleMode]>([
    ["colours on a terminal", true, false, {}, "color"],
    ["none elsewhere", false, false, {}, "plain"],
    ["--no-color: no colours on a terminal, bold stays", true, true, {}, "mono"],
    ["--no-color elsewhere", false, true, {}, "plain"],
    ["NO_COLOR", true, false, { NO_COLOR: "1" }, "mono"],
    ["an empty NO_COLOR counts for nothing", true, false, { NO_COLOR: "" }, "color"],
    ["NO_COLOR elsewhere", false, false, { NO_COLOR: "1" }, "plain"],
    ["FORCE_COLOR in a pipe", false, false, { FORCE_COLOR: "1" }, "color"],
    ["FORCE_COLOR=0 on a terminal", true, false, { FORCE_COLOR: "0" }, "plain"],
    ["an empty FORCE_COLOR counts for nothing", false, false, { FORCE_COLOR: "" }, "plain"],
    ["NO_COLOR before FORCE_COLOR", false, false, { NO_COLOR: "1", FORCE_COLOR: "1" }, "plain"],
    ["--no-color before FORCE_COLOR", true, true, { FORCE_COLOR: "1" }, "mono"],
    ["a terminal that can show nothing", true, false, { TERM: "dumb" }, "plain"],
    ["FORCE_COLOR on such a terminal", true, false, { TERM: "dumb", FORCE_COLOR: "1" }, "color"],
    ["any other terminal", true, false, { TERM: "xterm-256color" }, "color"],
  ])("%s", (_rule, isTerminal, noColor, environment, mode) => {
    expect(styleModeOf(isTerminal, noColor, environment as NodeJS.ProcessEnv)).toBe(mode);
  });
});

const PARTS = ["strong", "match", "faint", "deprecated", "error", "warning"] as const;
/** Select Graphic Rendition with a colour: 30–38, 40–48, 90–97, 100–107. */
const COLOUR = /\u001b\[(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[\d;]*)?m/;

describe.each(PARTS)("%s", (part) => {
  const paint = (mode: StyleMode, text: string): string => (makeStyle(mode) as Style)[part](text);

  test("is marked by no escape in plain mode, by no colour in mono mode", () => {
    expect(paint("plain", "자싱")).toBe("자싱");
    expect(paint("mono", "자싱")).toMatch(/^\u001b\[\d+m자싱\u001b\[\d+m$/);
    expect(paint("mono", "자싱")).not.toMatch(COLOUR);
  });

  test("is marked and unmarked again in color mode", () => {
    expect(paint("color", "자싱")).toMatch(/^(?:\u001b\[\d+m)+자싱(?:\u001b\[\d+m)+$/);
  });

  test("leaves the text as it is, and nothing as nothing", () => {
    expect(paint("color", "")).toBe("");
    fc.assert(
      fc.property(
        anyText().filter((text) => !text.includes("\u001b")),
        (text) => {
          for (const mode of ["color", "mono", "plain"] as const) {
            expect(paint(mode, text).replace(/\u001b\[\d+m/g, "")).toBe(text);
          }
        },
      ),
    );
  });
});

test("no two parts that stand side by side look the same", () => {
  for (const mode of ["color", "mono"] as const) {
    const style = makeStyle(mode);
    const looks = (["strong", "match", "faint", "deprecated"] as const).map((part) =>
      style[part]("x"),
    );
    expect(new Set(looks).size).toBe(looks.length);
  }
});

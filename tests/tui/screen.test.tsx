import { stripVTControlCharacters } from "node:util";
import { renderToString } from "ink";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../src/core/language.ts";
import { width } from "../../src/text/width.ts";
import type { Action } from "../../src/tui/action.ts";
import { Screen } from "../../src/tui/screen.tsx";
import { initialState, reduce } from "../../src/tui/state.ts";
import { makeTheme } from "../../src/tui/theme.ts";
import { expectGolden } from "./golden.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

const ENTER: Action = { type: "toggle-entry" };
const DOWN: Action = { type: "move", by: 1, unit: "row" };

/** What was done before the frame is drawn. */
const SCENES: Readonly<Record<string, { query: string; actions: readonly Action[] }>> = {
  all: { query: "", actions: [DOWN, DOWN, DOWN] },
  results: { query: "상하이전", actions: [] },
  entry: { query: "shanghai", actions: [ENTER, DOWN] },
  none: { query: "nothing like this", actions: [] },
};

interface Shot {
  readonly scene: keyof typeof SCENES;
  readonly language?: UiLanguage;
  readonly columns: number;
  readonly rows?: number;
  readonly color?: boolean;
}

function draw({ scene, language = "ko", columns, rows = 20, color = true }: Shot): string {
  const { query = "", actions = [] } = SCENES[scene] ?? {};
  const catalogue = sampleCatalogue(language);
  const state = actions.reduce(
    (current, action) => reduce(catalogue, current, action),
    initialState(catalogue, query, { columns, rows }),
  );
  const screen = <Screen catalogue={catalogue} state={state} theme={makeTheme(color)} />;
  return renderToString(screen, { columns });
}

function linesOf(frame: string): readonly string[] {
  return stripVTControlCharacters(frame).split("\n");
}

describe("a frame is as it was looked at and kept", () => {
  const everyScene = Object.keys(SCENES).map((scene) => ({ scene, language: "ko", columns: 80 }));
  const everyWidth = UI_LANGUAGES.flatMap((language) =>
    [40, 80, 81, 120].map((columns) => ({ scene: "results", language, columns })),
  );
  const narrow = ["all", "entry"].map((scene) => ({ scene, language: "en", columns: 40 }));
  const wide = ["all", "entry"].map((scene) => ({ scene, language: "zh", columns: 120 }));
  const shots = [
    ...everyScene.filter(({ scene }) => scene !== "results"),
    ...everyWidth,
    ...narrow,
    ...wide,
  ];

  test.each(shots as readonly Required<Pick<Shot, "scene" | "language" | "columns">>[])(
    "$scene, $language, $columns columns",
    (shot) => {
      const lines = linesOf(draw(shot));
      expectGolden(`${shot.scene}-${shot.language}-${shot.columns}`, lines.join("\n"));
    },
  );
});

test.each(Object.keys(SCENES))("%s fits the window at every width and height", (scene) => {
  for (let columns = 20; columns <= 130; columns += 7) {
    for (const rows of [6, 11, 12, 24]) {
      const lines = linesOf(draw({ scene, columns, rows }));
      expect(lines).toHaveLength(rows - 1);
      for (const line of lines) {
        expect(width(line), `${columns}x${rows}: ${line}`).toBeLessThanOrEqual(columns);
      }
    }
  }
});

test.each(UI_LANGUAGES)("in a window too small there is one line that says so (%s)", (language) => {
  const lines = linesOf(draw({ scene: "all", language, columns: 12, rows: 4 }));
  expect(lines).toHaveLength(1);
  expect(width(lines[0] ?? "")).toBeLessThanOrEqual(12);
});

/** Escape sequences of styles, by what they begin. */
const STYLES = {
  bold: "\u001b[1m",
  dim: "\u001b[2m",
  underline: "\u001b[4m",
  inverse: "\u001b[7m",
  strike: "\u001b[9m",
};
const COLOUR = /\u001b\[(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/;

describe("styles", () => {
  const plain = draw({ scene: "results", columns: 80, color: false });
  const lineWith = (text: string): string =>
    plain.split("\n").find((line) => stripVTControlCharacters(line).includes(text)) ?? "";

  test("without colours nothing is coloured", () => {
    expect(plain).not.toMatch(COLOUR);
    expect(draw({ scene: "results", columns: 80 })).toMatch(COLOUR);
  });

  test("the selected row is inverse and has a mark", () => {
    expect(lineWith("> 上海电气")).toContain(STYLES.inverse);
  });

  test("what was typed is emphasised in the field that matched, and only there", () => {
    expect(lineWith("> 上海电气")).toContain(`${STYLES.underline}상하이전`);
    expect(lineWith("> 上海电气")).not.toContain(`${STYLES.underline}上`);
  });

  test("a deprecated rendering is struck out and has a mark", () => {
    expect(lineWith("✗ 샹하이전기")).toContain(`${STYLES.strike}✗ 샹하이전기`);
  });
});

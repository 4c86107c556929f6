import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../src/core/language.ts";
import { sanitize } from "../../src/text/sanitize.ts";
import { width } from "../../src/text/width.ts";
import { drawFrame, type Frame } from "../../src/tui/frame/frame.ts";
import { makeTheme } from "../../src/tui/theme.ts";
import { expectGolden } from "./golden.ts";
import { type Move, play, start, times } from "./playing.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

/** What was done before the frame is drawn. */
const SCENES: Readonly<Record<string, { query: string; moves: readonly Move[] }>> = {
  all: { query: "", moves: ["[down]", "[down]", "[down]"] },
  results: { query: "상하이전", moves: [] },
  entry: { query: "shanghai", moves: ["[ctrl+o]", "[down]"] },
  link: { query: "shanghai", moves: ["[ctrl+o]", "[tab]"] },
  none: { query: "nothing like this", moves: [] },
  marked: { query: "상하이", moves: ["[ctrl+s]", "[tab]"] },
  help: { query: "", moves: ["[f1]"] },
  export: {
    query: "상하이",
    moves: ["[ctrl+s]", "[ctrl+s]", "[ctrl+x]", "[tab]", { type: "exists" }],
  },
  draft: { query: "자싱", moves: ["[ctrl+g]", "[tab]", "嘉兴"] },
  notice: {
    query: "자싱",
    moves: [
      {
        type: "notice",
        notice: {
          text: (translate) => translate("tui.notice.copied", { text: "자싱" }),
          tone: "info",
        },
      },
    ],
  },
};

interface Shot {
  readonly scene: string;
  readonly language?: UiLanguage;
  readonly columns: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly ascii?: boolean;
}

function draw({
  scene,
  language = "ko",
  columns,
  rows = 20,
  color = true,
  ascii = false,
}: Shot): Frame {
  const { query = "", moves = [] } = SCENES[scene] ?? {};
  const window = { columns, rows };
  const state = play(start({ query, window, catalogue: sampleCatalogue(language) }), ...moves);
  return drawFrame(state, makeTheme({ color, ascii }));
}

const plain = (frame: Frame): readonly string[] => frame.lines.map(stripVTControlCharacters);

describe("a frame is as it was looked at and kept", () => {
  const shots: readonly Required<Pick<Shot, "scene" | "language" | "columns">>[] = [
    ...Object.keys(SCENES).map((scene) => ({ scene, language: "ko" as const, columns: 80 })),
    ...UI_LANGUAGES.flatMap((language) =>
      [40, 80, 81, 120, 200].map((columns) => ({ scene: "results", language, columns })),
    ).filter(({ language, columns }) => language !== "ko" || columns !== 80),
    ...["all", "entry", "help", "export", "draft"].flatMap((scene) => [
      { scene, language: "en" as const, columns: 40 },
      { scene, language: "zh" as const, columns: 120 },
    ]),
  ];

  test.each(shots)("$scene, $language, $columns columns", (shot) => {
    const frame = draw(shot);
    const { x, y } = frame.cursor ?? { x: -1, y: -1 };
    expectGolden(
      `${shot.scene}-${shot.language}-${shot.columns}`,
      [...plain(frame), `cursor ${x},${y}`].join("\n"),
    );
  });
});

describe.each(Object.keys(SCENES))("%s", (scene) => {
  test("fits the window at every width and height, the cursor in it", () => {
    for (let columns = 20; columns <= 200; columns += 7) {
      for (const rows of [6, 11, 12, 24, 60]) {
        const frame = draw({ scene, columns, rows });
        const at = `${columns}x${rows}`;
        expect(frame.lines, at).toHaveLength(rows - 1);
        for (const line of plain(frame)) {
          expect(width(line), `${at}: ${line}`).toBeLessThanOrEqual(columns);
          expect(sanitize(line), at).toBe(line);
        }
        expect(frame.cursor?.x, at).toBeLessThan(columns);
        expect(frame.cursor?.y, at).toBeLessThan(rows);
      }
    }
  });

  test("is the same with and without colours, but for these", () => {
    const [colored, mono] = [true, false].map((color) => draw({ scene, columns: 80, color }));
    expect(colored && plain(colored)).toEqual(mono && plain(mono));
    expect(mono?.lines.join("\n")).not.toMatch(/\u001b\[(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/);
  });

  test("draws no line but in ASCII where that is asked", () => {
    const lines = [80, 120].flatMap((columns) => plain(draw({ scene, columns, ascii: true })));
    expect(lines.join("\n")).not.toMatch(/[\u2500-\u257f]/);
  });
});

test.each(UI_LANGUAGES)("in a window too small there is one line that says so (%s)", (language) => {
  const frame = draw({ scene: "all", language, columns: 12, rows: 4 });
  expect(frame.lines).toHaveLength(1);
  expect(width(frame.lines[0] ?? "")).toBeLessThanOrEqual(12);
});

/** Escape sequences of styles, by what they begin. */
const STYLES = { underline: "\u001b[4m", inverse: "\u001b[7m", strike: "\u001b[9m" };

describe("styles", () => {
  const { lines } = draw({ scene: "results", columns: 80, color: false });
  const lineWith = (text: string): string =>
    lines.find((line) => stripVTControlCharacters(line).includes(text)) ?? "";

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

describe("the query line", () => {
  const at = (columns: number, query: string, ...moves: readonly Move[]): Frame =>
    drawFrame(
      play(start({ query, window: { columns, rows: 24 } }), ...moves),
      makeTheme({ color: false, ascii: false }),
    );
  const top = (frame: Frame): string => plain(frame)[0] ?? "";

  test.each<[query: string, moves: readonly Move[], column: number]>([
    ["", [], 2],
    ["한국어", [], 8],
    ["한국어", ["[left]"], 6],
    ["abc", [], 5],
    ["𠀀嘉", ["[left]"], 4],
    ["é가", [], 5],
  ])("in “%s” the cursor stands where the next character goes", (query, moves, column) => {
    expect(at(80, query, ...moves).cursor).toEqual({ x: column, y: 0 });
  });

  test("is no wider than the window, the cursor in it, at every width and position", () => {
    const query = "상하이 electric 电气𠀀 ".repeat(8);
    for (let columns = 20; columns <= 120; columns += 3) {
      for (const lefts of [0, 1, 5, 40, 200]) {
        const frame = at(columns, query, ...times(lefts, "[left]"));
        expect(width(top(frame))).toBeLessThanOrEqual(columns);
        expect(frame.cursor?.x).toBeGreaterThanOrEqual(2);
        expect(frame.cursor?.x).toBeLessThanOrEqual(columns - 2);
      }
    }
  });

  test("shows the part around the cursor of a query that is longer", () => {
    const query = `${"가".repeat(50)}끝`;
    expect(top(at(40, query))).toContain("끝");
    expect(top(at(40, query, "[home]"))).not.toContain("끝");
  });

  test("the count gives way to the query in a narrow window", () => {
    expect(top(at(40, "가"))).toContain("36개");
    expect(top(at(20, "가"))).not.toContain("36개");
  });

  test("a query from the command line cannot send escape sequences", () => {
    expect(top(at(80, "가\u001b[31m"))).toContain("가\ufffd[31m");
  });
});

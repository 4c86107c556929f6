import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES, type UiLanguage } from "../../../src/core/language.ts";
import { sanitize } from "../../../src/text/sanitize.ts";
import { width } from "../../../src/text/width.ts";
import { drawCheck } from "../../../src/tui/check/frame/frame.ts";
import { makeTheme } from "../../../src/tui/theme.ts";
import { expectGolden } from "../golden.ts";
import { DRAFT, type Move, play, start, TRANSLATION } from "./playing.ts";

const HOSTILE = `텐진\u001b[31m\u202e 텐진 ${"긴 줄 ".repeat(2000)}텐진 𠀀é\n`;

interface Scene {
  readonly documents?: Readonly<Record<string, string>>;
  readonly locked?: readonly string[];
  readonly moves: readonly Move[];
}

/** What was done before the frame is drawn. */
const SCENES: Readonly<Record<string, Scene>> = {
  first: { moves: [] },
  decided: { moves: ["[enter]", "[enter]", " ", "[ctrl+w]"] },
  choices: { moves: ["[down]", "[down]", "[right]"] },
  translation: { documents: { "a.po": TRANSLATION }, moves: ["[enter]"] },
  several: {
    documents: { "draft.md": DRAFT, "b.md": "텐진\n" },
    locked: ["b.md"],
    moves: ["[escape]"],
  },
  entry: { moves: ["[ctrl+o]"] },
  confirm: { moves: ["[enter]", "[ctrl+w]", "[ctrl+s]"] },
  help: { moves: ["[f1]"] },
  hostile: { documents: { "e\u001b[2J.md": HOSTILE }, moves: ["[end]"] },
};

interface Shot {
  readonly scene: string;
  readonly language?: UiLanguage;
  readonly columns: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly ascii?: boolean;
}

async function draw(shot: Shot): Promise<readonly string[]> {
  const { scene, language = "ko", columns, rows = 30, color = true, ascii = false } = shot;
  const { moves, ...begin } = SCENES[scene] ?? { moves: [] };
  const window = { columns, rows };
  const state = play(await start({ ...begin, language, window }), ...moves);
  return drawCheck(state, makeTheme({ color, ascii })).lines;
}

const plain = (lines: readonly string[]): readonly string[] => lines.map(stripVTControlCharacters);

describe("a frame is as it was looked at and kept", () => {
  const shots = [
    ...UI_LANGUAGES.flatMap((language) =>
      [40, 80, 120].map((columns) => ({ scene: "decided", language, columns })),
    ),
    ...["first", "choices", "translation", "several"].map((scene) => ({
      scene,
      language: "ko" as const,
      columns: 80,
    })),
    ...["entry", "confirm", "help"].flatMap((scene) => [
      { scene, language: "en" as const, columns: 40 },
      { scene, language: "ko" as const, columns: 80 },
      { scene, language: "zh" as const, columns: 120 },
    ]),
  ];

  test.each(shots)("$scene, $language, $columns columns", async (shot) => {
    const name = `check-${shot.scene}-${shot.language}-${shot.columns}`;
    expectGolden(name, plain(await draw(shot)).join("\n"));
  });
});

describe.each(Object.keys(SCENES))("%s", (scene) => {
  test("fits the window at every width and height", async () => {
    const { moves, ...begin } = SCENES[scene] ?? { moves: [] };
    const begun = await start(begin);
    for (let columns = 20; columns <= 200; columns += 9) {
      for (const rows of [6, 10, 14, 24, 60]) {
        const state = play({ ...begun, window: { columns, rows } }, ...moves);
        const lines = plain(drawCheck(state, makeTheme({ color: true, ascii: false })).lines);
        const at = `${columns}x${rows}`;
        expect(lines, at).toHaveLength(rows - 1);
        for (const line of lines) {
          expect(width(line), `${at}: ${line}`).toBeLessThanOrEqual(columns);
          expect(sanitize(line), at).toBe(line);
        }
      }
    }
  });

  test("is the same with and without colours, but for these", async () => {
    const colored = await draw({ scene, columns: 80, color: true });
    const mono = await draw({ scene, columns: 80, color: false });
    expect(plain(colored)).toEqual(plain(mono));
    expect(mono.join("\n")).not.toMatch(/\u001b\[(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/);
  });

  test("draws no line but in ASCII where that is asked", async () => {
    const narrow = await draw({ scene, columns: 80, ascii: true });
    const wide = await draw({ scene, columns: 120, ascii: true });
    expect(plain([...narrow, ...wide]).join("\n")).not.toMatch(/[\u2500-\u257f]/);
  });
});

test.each(UI_LANGUAGES)(
  "in a window too small there is one line that says so (%s)",
  async (language) => {
    const lines = await draw({ scene: "first", language, columns: 12, rows: 4 });
    expect(lines).toHaveLength(1);
    expect(width(lines[0] ?? "")).toBeLessThanOrEqual(12);
  },
);

describe("the document", () => {
  const lineWith = (lines: readonly string[], text: string): string =>
    lines.find((line) => stripVTControlCharacters(line).includes(text)) ?? "";

  test("has the selected problem in inverse and carets under it, cell by cell", async () => {
    const lines = await draw({ scene: "first", columns: 80, color: false });
    const at = lines.findIndex((line) => line.includes("회의는"));
    expect(lines[at]).toContain("\u001b[7m텐진\u001b[27m");
    const [text = "", carets = ""] = plain(lines.slice(at, at + 2));
    const before = text.slice(0, text.indexOf("텐진"));
    expect(carets.indexOf("^")).toBe(width(before));
    expect(carets).toContain("^^^^ 톈진");
  });

  test("tells other problems apart by their severity", async () => {
    const lines = await draw({ scene: "first", columns: 80 });
    expect(lineWith(lines, "참석자는")).toContain("\u001b[33m지우취안");
  });

  test("reads as it would be written", async () => {
    const lines = plain(await draw({ scene: "decided", columns: 80 }));
    expect(lineWith(lines, "회의는")).toContain("톈진에서 열렸다. 참석자는 주취안(酒泉)을");
  });

  test("shows the selected problem, however long its line is and however low the window", async () => {
    for (const rows of [6, 10, 24]) {
      const lines = await draw({ scene: "hostile", columns: 60, rows, color: false });
      expect(lines.join("\n"), String(rows)).toContain("\u001b[7m텐진\u001b[27m");
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatGlossaryFile } from "../../src/glossary/format.ts";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { yaml } from "../helpers/yaml.ts";

const rulesIn = (text: string): readonly string[] => [
  ...new Set(parseGlossaryFile("a.yaml", text).problems.map(({ rule }) => rule)),
];

describe("a file made to break the program is a broken file", () => {
  test.each([
    ["100,000 open brackets", "[".repeat(100_000)],
    ["100,000 open braces", "{".repeat(100_000)],
    ["100,000 dashes", "- ".repeat(100_000)],
    ["100,000 open brackets in a field", `- id: place.a\n  note: ${"[".repeat(100_000)}\n`],
    ["100,000 levels of indentation", "? ".repeat(100_000)],
    [
      "ten aliases of ten aliases of ten aliases",
      yaml(
        "- &a [x, x, x, x, x, x, x, x, x, x]",
        "- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
        "- &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]",
        "- [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]",
      ),
    ],
  ])("%s", (_what, text) => {
    expect(rulesIn(text)).toEqual(["syntax"]);
    expect(formatGlossaryFile(text)).toBeNull();
  });

  test("a value that contains itself is of the wrong type", () => {
    expect(rulesIn(yaml("- id: place.a", "  sources: [e]", "  also: &a { ko: *a }"))).toEqual([
      "wrong-type",
    ]);
  });

  test("an alias is read as what it stands for", () => {
    const text = yaml("- id: place.a", "  ko: &name 창저우", "  zh: *name", "  sources: [e]");
    const [entry] = parseGlossaryFile("a.yaml", text).entries;
    expect(entry?.record).toMatchObject({ ko: "창저우", zh: "창저우" });
  });

  test("__proto__ is a field like any other that there is none, and changes nothing", () => {
    const text = yaml(
      "- id: place.a",
      "  sources: [e]",
      "  __proto__: { zh: 嘉兴, polluted: yes }",
      "  also: { __proto__: [x] }",
      "- __proto__: { id: place.b, sources: [e] }",
    );
    const { entries, problems } = parseGlossaryFile("a.yaml", text);
    expect(entries).toEqual([]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "3 unknown-field",
      "4 unknown-field",
      "5 missing-field",
      "5 missing-field",
      "5 unknown-field",
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** Pieces that make YAML of every kind, sound and broken, when put side by side. */
const PIECES = [
  ..."- |-|\n|\n  |\n    |\r\n|\r|\t| |: |:|, |[|]|{|}|? |'|\"|# |&a |*a|!!str |!!binary |!x |>-".split(
    "|",
  ),
  ..."| |---\n|...\n|%YAML 1.1\n|id|place.a|zh|ko|also|avoid|codes|sources|__proto__|<<|null|7".split(
    "|",
  ),
  ...[
    "|\n",
    "|+\n",
    "true",
    "嘉兴",
    "자싱",
    "\ufeff",
    "\u0000",
    "\ud800",
    "😀",
    "\u2028",
    "\u0085",
    "\\",
  ],
];
const anyYaml = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
);

/** Line and column by counting through the text. */
function countedPlace(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at += 1) {
    const ends = text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n");
    line += ends ? 1 : 0;
    column = ends ? 1 : column + 1;
  }
  return { line, column };
}

describe("for any text at all", () => {
  test("reading never throws, and every problem stands where it says, in the order of the text", () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const { problems } = parseGlossaryFile("a.yaml", text);
        expect(problems).toEqual(problems.toSorted((a, b) => a.range[0] - b.range[0]));
        for (const problem of problems) {
          const { line, column, range, text: shown } = problem;
          expect({ line, column }).toEqual(countedPlace(text, range[0]));
          expect(shown).toBe(text.slice(...range).slice(0, 80));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("putting it in order gives null or what stays as it is; null only for what reading finds fault with", () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const formatted = formatGlossaryFile(text);
        if (formatted === null) expect(rulesIn(text)).not.toEqual([]);
        else expect(formatGlossaryFile(formatted)).toBe(formatted);
      }),
      { numRuns: 1000 },
    );
  });
});

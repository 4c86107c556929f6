import { describe, expect, test } from "vitest";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { problemLines } from "../helpers/problem-lines.ts";
import { yaml } from "../helpers/yaml.ts";

const firstProblem = (text: string): string | undefined =>
  problemLines(parseGlossaryFile("a.yaml", text).problems)[0];

describe("text that is no YAML is a syntax fault, at the place where it stops making sense", () => {
  test.each([
    ["a tab for indentation", "\t- id: place.a\n", "1:1 syntax «\t»"],
    ["a tab before a field", "- id: place.a\n\tko: 가\n", "2:2 syntax «ko»"],
    ["a field twice", yaml("- id: place.a", "  ko: 가", "  ko: 나"), "3:3 syntax «k»"],
    [
      "a bracket that is not closed",
      yaml("- id: place.a", "  also: { ko: [가 }"),
      "2:18 syntax «}»",
    ],
    ["a quote that is not closed", yaml("- id: 'place.a"), "2:1 syntax «»"],
    ["a colon and a space in a text", yaml("- id: place.a", "  note: 주의: 가"), "2:9 syntax «주»"],
    [
      "a field left of the others, at its indentation",
      yaml("- id: place.a", " ko: 가"),
      "2:1 syntax « »",
    ],
    ["an alias of nothing", yaml("- id: *nowhere"), "1:1 syntax «»"],
    [
      "a second document",
      yaml("- id: place.a", "---", "- id: place.b"),
      "2:1 syntax «---\n- id: place.b\n»",
    ],
    [
      "a mark of byte order, which reading a file drops",
      "\ufeff- id: place.a\n",
      "1:4 syntax «id»",
    ],
  ])("%s", (_fault, text, problem) => {
    expect(firstProblem(text)).toBe(problem);
    expect(parseGlossaryFile("a.yaml", text).entries).toEqual([]);
  });
});

describe("YAML that is no list", () => {
  test.each([
    ["a map", yaml("place.a:", "  ko: 가"), "1:1 not-a-list «place.a»"],
    [
      "a map after comments",
      yaml("# a", "", "{ id: place.a }"),
      "3:1 not-a-list «{ id: place.a }»",
    ],
    ["a word", "place.a\n", "1:1 not-a-list «place.a»"],
    ["a number", "7\n", "1:1 not-a-list «7»"],
  ])("%s", (_what, text, problem) => {
    expect(problemLines(parseGlossaryFile("a.yaml", text).problems)).toEqual([problem]);
  });
});

describe("a file with nothing in it has no entries and no fault", () => {
  test.each([
    ["no byte", ""],
    ["blank lines", "\n\r\n \n"],
    ["comments", "# nothing yet\n  # soon\n"],
    ["a document without content", "---\n...\n"],
    ["null", "null\n"],
    ["an empty list", "[]\n"],
  ])("%s", (_what, text) => {
    expect(parseGlossaryFile("a.yaml", text)).toMatchObject({ entries: [], problems: [] });
  });
});

test("lines end in LF, CRLF or CR; places are those of the text as it is", () => {
  const text = "# a\r\n- id: place.a\r  kr: 가\n  sources: [e]\r\n";
  expect(problemLines(parseGlossaryFile("a.yaml", text).problems)).toEqual([
    "3:3 unknown-field kr «kr»",
  ]);
  const [problem] = parseGlossaryFile("a.yaml", text).problems;
  expect(text.slice(...(problem?.range ?? []))).toBe("kr");
});

test("the path is only kept", () => {
  expect(parseGlossaryFile("nowhere/a.yaml", "")).toMatchObject({
    path: "nowhere/a.yaml",
    text: "",
  });
});

test("where a value stands is known for every part of an entry", () => {
  const text = yaml("- id: place.a", "  also: { ko: [가흥, 자씽] }", "  sources: [e]");
  const [entry] = parseGlossaryFile("a.yaml", text).entries;
  const at = (...path: (string | number)[]): string =>
    text.slice(...(entry?.placeOf(path).range ?? []));
  expect([at("id"), at("also", "ko"), at("also", "ko", 1), at("sources", 0)]).toEqual([
    "place.a",
    "[가흥, 자씽]",
    "자씽",
    "e",
  ]);
  expect(entry?.placeOf(["also", "ko", 1], "씽")).toMatchObject({ line: 2, column: 21 });
});

import { describe, expect, test } from "vitest";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { problemLines } from "../helpers/problem-lines.ts";
import { yaml } from "../helpers/yaml.ts";

const ENTRY = ["- id: place.jiaxing", "  zh: 嘉兴", "  ko: 자싱", "  sources: [editors]"] as const;
const withLines = (...lines: readonly string[]): string => yaml(...ENTRY, ...lines);

describe("a fault in a field is told by its rule, at its place, with the text that stands there", () => {
  test.each<[fault: string, text: string, ...problems: string[]]>([
    ["an unknown field, at its name", withLines("  kr: 가흥"), "5:3 unknown-field kr «kr»"],
    [
      "a language that no list of terms has",
      withLines("  also: { ko: [가흥], jp: [嘉興] }"),
      "5:21 unknown-field jp «jp»",
    ],
    [
      "an unknown scheme of codes, at its name",
      withLines("  codes:", '    sse: "600000"', '    nyze: "1"'),
      "7:5 unknown-field nyze «nyze»",
    ],
    [
      "a missing id, at the first field",
      yaml("- zh: 嘉兴", "  sources: [e]"),
      "1:3 missing-field id «zh»",
    ],
    ["missing sources, at the id", yaml("- id: place.a"), "1:3 missing-field sources «id»"],
    [
      "a missing id of an entry in brackets, at the brackets",
      yaml("- { sources: [e] }"),
      "1:3 missing-field id «{ sources: [e] }»",
    ],
    ["a number for a text", withLines("  en: 2022"), "5:7 wrong-type en «2022»"],
    ["a fraction", withLines("  en: 1.50"), "5:7 wrong-type en «1.50»"],
    ["true", withLines("  en: true"), "5:7 wrong-type en «true»"],
    ["null", withLines("  en: null"), "5:7 wrong-type en «null»"],
    ["a tilde, which is null", withLines("  en: ~"), "5:7 wrong-type en «~»"],
    ["nothing after the colon, which is null", withLines("  en:"), "5:6 wrong-type en «»"],
    ["a list for a text", withLines("  en: [Jiaxing]"), "5:7 wrong-type en «[Jiaxing]»"],
    [
      "a map for a text, at its first field",
      withLines("  en:", "    a: b"),
      "6:5 wrong-type en «a»",
    ],
    ["a text for a list", withLines("  related: place.b"), "5:12 wrong-type related «place.b»"],
    ["a text for lists by language", withLines("  also: 가흥"), "5:9 wrong-type also «가흥»"],
    [
      "a text for the list of a language",
      withLines("  also: { ko: 가흥 }"),
      "5:15 wrong-type also.ko «가흥»",
    ],
    ["a number in a list", withLines("  avoid: { en: [a, 7] }"), "5:20 wrong-type avoid.en.1 «7»"],
    [
      "a code that is a number",
      withLines("  codes: { sse: 600000 }"),
      "5:17 wrong-type codes.sse «600000»",
    ],
    ["a word for an entry", yaml("- 嘉兴"), "1:3 wrong-type - «嘉兴»"],
    ["a list for an entry", yaml("- [嘉兴]"), "1:3 wrong-type - «[嘉兴]»"],
    [
      "a domain that there is none",
      withLines("  domain: economy"),
      "5:11 wrong-value domain «economy»",
    ],
    [
      "a status that there is none",
      withLines("  status: final"),
      "5:11 wrong-value status «final»",
    ],
    [
      "an id without a category",
      yaml("- id: jiaxing", "  sources: [e]"),
      "1:7 wrong-form id «jiaxing»",
    ],
    [
      "an id of a category that there is none",
      yaml("- id: town.jiaxing", "  sources: [e]"),
      "1:7 wrong-form id «town.jiaxing»",
    ],
    [
      "an id with capitals",
      yaml("- id: place.Jiaxing", "  sources: [e]"),
      "1:7 wrong-form id «place.Jiaxing»",
    ],
    [
      "a code in small letters",
      withLines("  codes: { krx: 0a }"),
      "5:17 wrong-form codes.krx «0a»",
    ],
    [
      "a source that is no key",
      yaml("- id: place.a", "  sources: [e, KIC 305]"),
      "2:16 wrong-form sources.1 «KIC 305»",
    ],
    [
      "a link that is no id",
      withLines("  related: [Jiaxing]"),
      "5:13 wrong-form related.0 «Jiaxing»",
    ],
    ["an empty text", withLines('  en: ""'), '5:7 empty en «""»'],
    ["an empty list", withLines("  related: []"), "5:12 empty related «[]»"],
    ["an empty text in a list", withLines("  also: { en: [a, ''] }"), "5:19 empty also.en.1 «''»"],
    [
      "a text of 401 characters, of which 80 are shown",
      withLines(`  en: ${"a".repeat(401)}`),
      `5:7 too-long en «${"a".repeat(80)}»`,
    ],
    [
      "a note of 10,001 characters",
      withLines(`  note: ${"가".repeat(10_001)}`),
      `5:9 too-long note «${"가".repeat(80)}»`,
    ],
    [
      "an emoji counts two columns, as in UTF-16",
      withLines("  also: { ko: [😀], en: [7] }"),
      "5:26 wrong-type also.en.0 «7»",
    ],
    [
      "a key that is a list, at the map it stands in",
      withLines("  ? [a]", "  : b"),
      "1:3 unknown-field [ a ] «id»",
    ],
    [
      "a merge key, which YAML 1.2 has not",
      withLines("  <<: { en: a }"),
      "5:3 unknown-field << «<<»",
    ],
  ])("%s", (_fault, text, ...problems) => {
    expect(problemLines(parseGlossaryFile("a.yaml", text).problems)).toEqual(problems);
  });

  test("several faults of an entry come in the order of the file", () => {
    const text = yaml("- kr: 가흥", "  status: x", "  zh: 1", "  id: place.a", "  sorces: [e]");
    expect(problemLines(parseGlossaryFile("a.yaml", text).problems)).toEqual([
      "1:3 missing-field sources «kr»",
      "1:3 unknown-field kr «kr»",
      "2:11 wrong-value status «x»",
      "3:7 wrong-type zh «1»",
      "5:3 unknown-field sorces «sorces»",
    ]);
  });

  test("sound entries are read beside faulty ones", () => {
    const { entries, problems } = parseGlossaryFile("a.yaml", yaml("- id: x", ...ENTRY));
    expect(entries.map(({ record }) => record)).toEqual([
      { id: "place.jiaxing", zh: "嘉兴", ko: "자싱", sources: ["editors"] },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["missing-field", "wrong-form"]);
  });

  test("what is allowed is told with a wrong value", () => {
    const [problem] = parseGlossaryFile("a.yaml", withLines("  status: final")).problems;
    expect(problem?.params).toEqual({ field: "status", allowed: "approved, draft" });
  });
});

describe("an unknown field is told with the one it may have been meant to be", () => {
  test.each([
    ["sourcs: [e]", "sources"],
    ["Note: x", "note"],
    ["realted: [place.b]", "related"],
    ["kr: 가흥", "ko"],
    ["also: { k: [가흥] }", "ko"],
    ['codes: { gb2206: "1" }', "gb2260"],
    ["translation: x", undefined],
    ["__proto__: {}", undefined],
    ["constructor: x", undefined],
  ])("%s → %s", (line, suggestion) => {
    const { problems } = parseGlossaryFile("a.yaml", withLines(`  ${line}`));
    expect(problems.map(({ rule, suggestions }) => [rule, ...suggestions])).toEqual([
      ["unknown-field", ...(suggestion === undefined ? [] : [suggestion])],
    ]);
  });
});

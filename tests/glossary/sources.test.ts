import { describe, expect, test } from "vitest";
import { parseSources, sourceKey, sourceLabel } from "../../src/glossary/sources.ts";
import { problemLines } from "../helpers/problem-lines.ts";
import { yaml } from "../helpers/yaml.ts";

test("a sources file says by key what stands behind each", () => {
  const text = yaml(
    "kic-305:",
    "  label: KIC 305",
    "  title: 주간 중국 창업",
    '  date: "2022-11-30"',
    "  url: https://www.kicchina.org",
    "editors: { label: editors, title: t, publisher: p, licence: l, note: n }",
  );
  expect(parseSources("sources.yaml", text)).toEqual({
    path: "sources.yaml",
    records: {
      "kic-305": {
        label: "KIC 305",
        title: "주간 중국 창업",
        date: "2022-11-30",
        url: "https://www.kicchina.org",
      },
      editors: { label: "editors", title: "t", publisher: "p", licence: "l", note: "n" },
    },
    problems: [],
  });
});

describe("faults", () => {
  test.each<[fault: string, text: string, ...problems: string[]]>([
    [
      "a key with capitals and spaces",
      "KIC 305: { label: a, title: b }\n",
      "1:1 wrong-form key «KIC 305»",
    ],
    [
      "a missing label, at the source",
      "kic: { title: b }\n",
      "1:6 missing-field kic.label «{ title: b }»",
    ],
    [
      "a field that there is none",
      "kic: { label: a, title: b, link: c }\n",
      "1:28 unknown-field link «link»",
    ],
    [
      "a year that is a number",
      "kic: { label: a, title: b, date: 2022 }\n",
      "1:34 wrong-type kic.date «2022»",
    ],
    [
      "a date in another form",
      "kic: { label: a, title: b, date: 30.11.22 }\n",
      "1:34 wrong-form kic.date «30.11.22»",
    ],
    [
      "an address without a scheme",
      "kic: { label: a, title: b, url: x.org }\n",
      "1:33 wrong-form kic.url «x.org»",
    ],
    [
      "an address that runs a script",
      'kic: { label: a, title: b, url: "javascript:x" }\n',
      '1:33 wrong-form kic.url «"javascript:x"»',
    ],
    ["an empty label", 'kic: { label: "", title: b }\n', '1:15 empty kic.label «""»'],
    ["a word for a source", "kic: KIC 305\n", "1:6 wrong-type kic «KIC 305»"],
    ["a list of sources", "- kic\n", "1:1 wrong-type - «- kic\n»"],
    ["broken syntax", "kic: {\n", "2:1 syntax «»"],
  ])("%s", (_fault, text, ...problems) => {
    const parsed = parseSources("sources.yaml", text);
    expect(problemLines(parsed.problems)).toEqual(problems);
    expect(parsed.records).toEqual({});
  });

  test("a misspelt field of a source is told with a field of sources, not of entries", () => {
    const { problems } = parseSources("s.yaml", "kic: { lable: a, label: a, title: b }\n");
    expect(problems.map(({ suggestions }) => suggestions)).toEqual([["label"]]);
  });

  test("several come in the order of the file", () => {
    const { problems } = parseSources("s.yaml", "a: { x: 1 }\nb: { title: 7, label: c }\nC: 7\n");
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "1 missing-field",
      "1 missing-field",
      "1 unknown-field",
      "2 wrong-type",
      "3 wrong-form",
    ]);
  });

  test.each(["", "# nothing\n", "null\n"])("none where nothing is said: %j", (text) => {
    expect(parseSources("s.yaml", text)).toMatchObject({ records: {}, problems: [] });
  });

  test("__proto__ is no source", () => {
    const { records } = parseSources("s.yaml", "__proto__: { label: a, title: b }\n");
    expect(Object.getPrototypeOf(records)).toBe(Object.prototype);
    expect(records).toEqual({});
  });
});

describe("a reference is a key and, after a space, the place in the source", () => {
  const records = { "kic-305": { label: "KIC 305", title: "t" } };

  test.each([
    ["kic-305", "kic-305", "KIC 305"],
    ["kic-305 §1.2", "kic-305", "KIC 305 §1.2"],
    ["kic-305 제2면, 표 3", "kic-305", "KIC 305 제2면, 표 3"],
    ["kic-306 §1", "kic-306", "kic-306 §1"],
    ["constructor §1", "constructor", "constructor §1"],
  ])("%s", (reference, key, label) => {
    expect(sourceKey(reference)).toBe(key);
    expect(sourceLabel(reference, records)).toBe(label);
  });
});

import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { buildEntries } from "../../src/glossary/build-glossary.ts";
import { yaml } from "../helpers/yaml.ts";

const SOURCES = yaml(
  "editors: { label: Editors, title: t }",
  "kic-305: { label: KIC 305, title: t }",
);

/** The entry that a text says, with two sources beside it. */
function compiled(...lines: readonly string[]): Entry | undefined {
  return buildEntries([
    { path: "places/a.yaml", text: yaml(...lines), kind: "entries" },
    { path: "sources.yaml", text: SOURCES, kind: "sources" },
  ])[0];
}

const withZh = (zh: string, ...more: readonly string[]): Entry | undefined =>
  compiled("- id: place.a", `  zh: ${zh}`, "  ko: 가", "  sources: [editors]", ...more);
const zhTerms = (...lines: Parameters<typeof withZh>): readonly string[] =>
  (withZh(...lines)?.terms.zh ?? []).map((term) => `${term.term} ${term.status} ${term.script}`);

describe("Chinese terms", () => {
  test.each<[rule: string, expected: string[], zh: string, ...more: string[]]>([
    ["a traditional form is derived", ["沧州 preferred Hans", "滄州 preferred Hant"], "沧州"],
    ["a term that is the same in both scripts stands once", ["北京 preferred Hans"], "北京"],
    [
      "words decide between traditional characters",
      ["头发发展 preferred Hans", "頭髮發展 preferred Hant"],
      "头发发展",
    ],
    [
      "the traditional form that is written counts more than the derived one",
      ["台州 preferred Hans", "台洲 preferred Hant"],
      "台州",
      "  hant: 台洲",
    ],
    [
      "it is that of the preferred term; admitted ones have their own",
      ["沧州 preferred Hans", "甲 preferred Hant", "沧县 admitted Hans", "滄縣 admitted Hant"],
      "沧州",
      "  hant: 甲",
      "  also: { zh: [沧县] }",
    ],
    [
      "a deprecated term stays as it is written",
      ["沧州 preferred Hans", "滄州 preferred Hant", "沧縣 deprecated Hans"],
      "沧州",
      "  avoid: { zh: [沧縣] }",
    ],
    [
      "of two terms with one traditional form, the better keeps it",
      ["台湾 preferred Hans", "臺灣 preferred Hant", "臺湾 admitted Hans"],
      "台湾",
      "  also: { zh: [臺湾] }",
    ],
    [
      "a term written twice stands once, with its best status",
      ["北京 preferred Hans"],
      "北京",
      "  also: { zh: [北京] }",
      "  avoid: { zh: [北京] }",
    ],
  ])("%s", (_rule, expected, zh, ...more) => {
    expect(zhTerms(zh, ...more)).toEqual(expected);
  });
});

test("terms of a language stand preferred, admitted, deprecated, each in the order of the file", () => {
  const entry = compiled(
    "- avoid: { ko: [라, 다] }",
    "  also: { ko: [나, 마], en: [B] }",
    "  ko: 가",
    "  id: place.a",
    "  sources: [editors]",
  );
  expect(entry?.terms).toEqual({
    zh: [],
    ko: [
      { term: "가", status: "preferred" },
      { term: "나", status: "admitted" },
      { term: "마", status: "admitted" },
      { term: "라", status: "deprecated" },
      { term: "다", status: "deprecated" },
    ],
    en: [{ term: "B", status: "admitted" }],
  });
});

describe("pinyin", () => {
  test("is derived from the Chinese term, spelt as the category asks", () => {
    expect(withZh("西安")?.pinyin).toBe("Xī'ān");
  });

  test("that is written counts more", () => {
    expect(withZh("西安", "  pinyin: Xi An")?.pinyin).toBe("Xi An");
  });

  test("is left out where there is no Chinese term", () => {
    const entry = compiled("- id: place.a", "  ko: 가", "  en: A", "  sources: [editors]");
    expect(entry).not.toHaveProperty("pinyin");
  });
});

describe("what rests on other files", () => {
  test("sources are named by their labels, the place in them kept, unknown keys as they are", () => {
    const entry = compiled(
      "- id: place.a",
      "  ko: 가",
      "  sources: [editors, kic-305 §1.2, kic-306 §1]",
    );
    expect(entry?.sources).toEqual(["Editors", "KIC 305 §1.2", "kic-306 §1"]);
  });

  test("labels come from the sources files of all lists, the later one counting", () => {
    const list = yaml("- id: place.a", "  ko: 가", "  sources: [editors, own]");
    const own = yaml("editors: { label: We, title: t }", "own: { label: Ours, title: t }");
    const [entry] = buildEntries([
      { path: "sources.yaml", text: SOURCES, kind: "sources" },
      { path: "own/sources.yaml", text: own, kind: "sources" },
      { path: "a.yaml", text: list, kind: "entries" },
    ]);
    expect(entry?.sources).toEqual(["We", "Ours"]);
  });

  test("an entry knows its file and the line of its id", () => {
    expect(compiled("# about", "- ko: 가", "  id: place.a", "  sources: [e]")).toMatchObject({
      file: "places/a.yaml",
      line: 3,
    });
  });
});

test("an entry has its fields, and none that is not written", () => {
  expect(
    compiled(
      "- id: concept.a",
      "  ko: 가",
      "  reading: hanja",
      "  usage: [press, official]",
      "  codes: { sse: '600000' }",
      "  from: '2018-03'",
      "  until: '2023'",
      "  successor: concept.b",
      "  domain: energy",
      "  definition: 뜻",
      "  note: 참고",
      "  sources: [editors]",
      "  related: [place.b]",
      "  status: draft",
    ),
  ).toEqual({
    id: "concept.a",
    category: "concept",
    status: "draft",
    terms: { zh: [], ko: [{ term: "가", status: "preferred" }], en: [] },
    reading: "hanja",
    usage: ["press", "official"],
    codes: { sse: "600000" },
    from: "2018-03",
    until: "2023",
    successor: "concept.b",
    domain: "energy",
    definition: "뜻",
    note: "참고",
    sources: ["Editors"],
    related: ["place.b"],
    file: "places/a.yaml",
    line: 1,
  });
  const bare = compiled("- id: media.a", "  ko: 가", "  sources: [editors]");
  expect(Object.keys(bare ?? {}).sort()).toEqual([
    "category",
    "file",
    "id",
    "line",
    "related",
    "sources",
    "status",
    "terms",
  ]);
  expect(bare).toMatchObject({ category: "media", status: "approved", related: [] });
});

test("a list with a broken file is no list: half of it would be taken for all", () => {
  const sound = yaml("- id: place.a", "  ko: 가", "  sources: [editors]");
  const build = (): unknown =>
    buildEntries([
      { path: "sound.yaml", text: sound, kind: "entries" },
      { path: "broken.yaml", text: `${sound}- id: place.b\n`, kind: "entries" },
      { path: "sources.yaml", text: "editors: {}\n", kind: "sources" },
    ]);
  expect(build).toThrow(BrokenFilesError);
  expect(build).toThrow(
    expect.objectContaining({
      reports: [
        expect.objectContaining({ path: "sources.yaml" }),
        expect.objectContaining({ path: "broken.yaml" }),
      ],
    }),
  );
});

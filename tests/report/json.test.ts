import { describe, expect, test } from "vitest";
import type { FileProblems, Problem } from "../../src/core/problem.ts";
import { statisticsOf } from "../../src/core/statistics.ts";
import { buildEntries } from "../../src/glossary/build-glossary.ts";
import { problemsJson, searchJson, toJson } from "../../src/report/json.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { REPORT_LIST } from "../helpers/report-list.ts";
import { yaml } from "../helpers/yaml.ts";

/** As whoever reads the output gets it. */
const read = (value: object): unknown => JSON.parse(toJson(value));

describe("one object, a newline at the end", () => {
  test.each([
    [{}, "{}\n"],
    [{ a: ["嘉兴", null], b: undefined }, '{"a":["嘉兴",null]}\n'],
    [{ a: "\u001b[2J\n\u2028" }, '{"a":"\\u001b[2J\\n\u2028"}\n'],
    [{ a: "\ud800" }, '{"a":"\\ud800"}\n'],
  ])("%j", (value, text) => {
    expect(toJson(value)).toBe(text);
  });
});

describe("search --json", () => {
  const index = makeSearchIndex(REPORT_LIST);
  const answer = (query: string, limit?: number): unknown =>
    read(searchJson(query, search(index, query, limit === undefined ? {} : { limit })));

  test("an entry with everything", () => {
    expect(answer("상하이전", 1)).toEqual({
      query: "상하이전",
      total: 2,
      results: [
        {
          id: "company.shanghai-electric",
          category: "company",
          status: "approved",
          zh: "上海电气",
          ko: "상하이전기",
          en: "Shanghai Electric",
          pinyin: "Shànghǎi Diànqì",
          score: expect.any(Number),
          tier: "prefix",
          matched: { field: "ko", text: "상하이전기", ranges: [[0, 4]] },
          deprecated: ["샹하이전기", "상하이일렉트릭"],
          also: ["상해전기"],
        },
      ],
      readings: [],
    });
  });

  test("null where a language has no term; what an entry has not is left out", () => {
    expect(answer("computing power")).toEqual({
      query: "computing power",
      total: 1,
      results: [
        {
          id: "concept.computing-power",
          category: "concept",
          status: "approved",
          zh: "算力",
          ko: null,
          en: "computing power",
          score: 1,
          tier: "exact",
          matched: { field: "en", text: "computing power", ranges: [[0, 15]] },
          deprecated: [],
          also: [],
        },
      ],
      readings: [],
    });
  });

  test("nothing found", () => {
    expect(answer("xyzzy")).toEqual({ query: "xyzzy", total: 0, results: [], readings: [] });
  });
});

test("an entry, as show and export print it", () => {
  const text = yaml(
    ...["- id: place.jiaxing", "  zh: 嘉兴", "  ko: 자싱", "  en: Jiaxing"],
    ...["  also: { ko: [가흥] }", "  avoid: { ko: [지아씽] }", '  codes: { gb2260: "330400" }'],
    ...["  domain: trade", "  definition: 뜻", "  note: 참고"],
    ...["  sources: [kic-305 §1.2]", "  related: [place.zhejiang]"],
  );
  const entries = buildEntries([
    { path: "glossary/places/cities.yaml", text: `# above\n${text}`, kind: "entries" },
    { path: "sources.yaml", text: "kic-305: { label: KIC 305, title: t }\n", kind: "sources" },
  ]);
  expect(read({ entries })).toEqual({
    entries: [
      {
        id: "place.jiaxing",
        category: "place",
        status: "approved",
        terms: {
          zh: [
            { term: "嘉兴", status: "preferred", script: "Hans" },
            { term: "嘉興", status: "preferred", script: "Hant" },
          ],
          ko: [
            { term: "자싱", status: "preferred" },
            { term: "가흥", status: "admitted" },
            { term: "지아씽", status: "deprecated" },
          ],
          en: [{ term: "Jiaxing", status: "preferred" }],
        },
        pinyin: "Jiāxīng",
        codes: { gb2260: "330400" },
        domain: "trade",
        definition: "뜻",
        note: "참고",
        sources: ["KIC 305 §1.2"],
        related: ["place.zhejiang"],
        file: "glossary/places/cities.yaml",
        line: 2,
      },
    ],
  });
});

describe("check and validate --json", () => {
  const problem: Problem = {
    rule: "deprecated-term",
    severity: "error",
    line: 3,
    column: 9,
    range: [88, 90],
    text: "텐진",
    params: { term: "텐진" },
    suggestions: ["톈진"],
    entries: ["place.tianjin"],
  };
  const reports: readonly FileProblems[] = [
    { path: "draft.md", problems: [problem, { ...problem, severity: "warning" }] },
    { path: "sound.md", problems: [] },
    { path: "more.md", problems: [problem, { ...problem, severity: "info", label: "Sheet1!B3" }] },
  ];
  const shape = {
    rule: "deprecated-term",
    severity: "error",
    line: 3,
    column: 9,
    range: [88, 90],
    text: "텐진",
    message: "about 텐진",
    suggestions: ["톈진"],
    entries: ["place.tianjin"],
  };

  test("every file, every problem with its words, and how many there are", () => {
    expect(read(problemsJson(reports, ({ text }) => `about ${text}`))).toEqual({
      files: [
        { path: "draft.md", problems: [shape, { ...shape, severity: "warning" }] },
        { path: "sound.md", problems: [] },
        { path: "more.md", problems: [shape, { ...shape, severity: "info", label: "Sheet1!B3" }] },
      ],
      summary: { files: 3, errors: 2, warnings: 1, infos: 1 },
    });
  });

  test("no files", () => {
    expect(read(problemsJson([], () => ""))).toEqual({
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, infos: 0 },
    });
  });
});

test("stats --json", () => {
  expect(read(statisticsOf(REPORT_LIST.entries))).toMatchObject({
    entries: 5,
    byCategory: {
      ...{ policy: 0, organisation: 1, company: 2, place: 1 },
      ...{ person: 0, event: 0, media: 0, concept: 1 },
    },
    byStatus: { approved: 4, draft: 1 },
    withEnglish: 4,
    withSource: 2,
    files: [
      { path: "glossary/companies/energy.yaml", entries: 2 },
      { path: "glossary/organisations/state.yaml", entries: 1 },
      { path: "test.yaml", entries: 2 },
    ],
  });
});

import { expect, test } from "vitest";
import { type ParsedQuery, parseQuery } from "../../src/search/parse-query.ts";

const NOTHING: ParsedQuery = {
  typed: "",
  text: "",
  phrases: [],
  without: [],
  categories: [],
  languages: [],
  statuses: [],
  entryStatuses: [],
};

test.each<[query: string, parsed: Partial<ParsedQuery>]>([
  ["전기", { typed: "전기", text: "전기" }],
  ["company: 전기", { typed: "전기", text: "전기", categories: ["company"] }],
  ["company:전기", { typed: "전기", text: "전기", categories: ["company"] }],
  ["Company:byd", { typed: "byd", text: "byd", categories: ["company"] }],
  ["place: company: 상하이", { typed: "상하이", text: "상하이", categories: ["place", "company"] }],
  ["zh:电", { typed: "电", text: "电", languages: ["zh"] }],
  ["电 en:power", { typed: "电 power", text: "电 power", languages: ["en"] }],
  ["status:deprecated", { statuses: ["deprecated"] }],
  ["status:draft place:", { entryStatuses: ["draft"], categories: ["place"] }],
  ["전기 -상하이", { typed: "전기", text: "전기", without: ["상하이"] }],
  ['"green light" case', { typed: "green light case", text: "case", phrases: ["green light"] }],
  ['""', {}],
])("%s", (query, parsed) => {
  expect(parseQuery(query)).toEqual({ ...NOTHING, ...parsed });
});

test.each([
  "AI:Core",
  "status:",
  "status:wrong",
  "Wi-Fi",
  "-",
  "COVID-19",
  "https://kic.cn",
  'a"b',
  "回:复",
])("%s is text", (query) => {
  const { text, typed, ...filters } = parseQuery(query);
  expect([text, typed]).toEqual([query, query]);
  expect(Object.values(filters).flat()).toEqual([]);
});

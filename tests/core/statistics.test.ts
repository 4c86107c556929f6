import { expect, test } from "vitest";
import { statisticsOf } from "../../src/core/statistics.ts";
import { entry } from "../helpers/entry.ts";

const entries = [
  entry({
    id: "place.wuxi",
    zh: "无锡",
    ko: "우시",
    en: "Wuxi",
    sources: ["KIC 305"],
    file: "b.yaml",
  }),
  entry({ id: "place.jiaxing", zh: "嘉兴", ko: "자싱", file: "a.yaml" }),
  entry({ id: "company.byd", zh: "比亚迪", en: "BYD", status: "draft", file: "b.yaml" }),
  entry({ id: "concept.metaverse", ko: "메타버스", en: "metaverse", file: "b.yaml" }),
  entry({ id: "person.x", ko: "아무개", deprecated: { zh: "某人", en: "Mr X" }, file: "b.yaml" }),
];

test("entries are counted by category, every category named", () => {
  const { entries: all, byCategory } = statisticsOf(entries);
  expect(all).toBe(5);
  expect(byCategory).toEqual({
    policy: 0,
    organisation: 0,
    company: 1,
    place: 2,
    person: 1,
    event: 0,
    media: 0,
    concept: 1,
  });
});

test("entries are counted by status", () => {
  expect(statisticsOf(entries).byStatus).toEqual({ approved: 4, draft: 1 });
});

test("a pair counts the entries with a preferred term in both languages; wrong forms are none", () => {
  expect(statisticsOf(entries).byPair).toEqual({ "zh-ko": 2, "ko-en": 2, "zh-en": 2 });
});

test("English and sources are counted", () => {
  const { withEnglish, withSource } = statisticsOf(entries);
  expect({ withEnglish, withSource }).toEqual({ withEnglish: 3, withSource: 1 });
});

test("files stand by path with the entries of each", () => {
  expect(statisticsOf(entries).files).toEqual([
    { path: "a.yaml", entries: 1 },
    { path: "b.yaml", entries: 4 },
  ]);
});

test("an empty list counts nothing and names everything", () => {
  const { byCategory, byPair, byStatus, files, ...rest } = statisticsOf([]);
  const counts = [byCategory, byPair, byStatus].flatMap((tally) => Object.values(tally));
  expect(counts).toEqual(Array.from({ length: 8 + 3 + 2 }, () => 0));
  expect({ files, ...rest }).toEqual({ files: [], entries: 0, withEnglish: 0, withSource: 0 });
});

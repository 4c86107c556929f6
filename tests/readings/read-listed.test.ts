import { expect, test } from "vitest";
import { readListed } from "../../src/readings/read-listed.ts";
import { readUnlisted } from "../../src/readings/read-unlisted.ts";
import { entriesByChinese } from "../helpers/entries-by-chinese.ts";
import { entry } from "../helpers/entry.ts";

const ENTRIES = [
  entry({
    id: "company.letv",
    zh: "乐视",
    ko: "러에코",
    pinyin: "Lèshì",
    admitted: { zh: "乐视网" },
  }),
  entry({ id: "person.lin-zexu", zh: "林则徐", ko: "임칙서", reading: "hanja" }),
  entry({ id: "person.ma-yun", zh: "马云", ko: "마윈", hant: "馬雲" }),
  entry({ id: "place.tibet", zh: "西藏", ko: "티베트", reading: "convention" }),
  entry({ id: "place.xixia", zh: "西夏", ko: "서하", deprecated: { zh: "西下" } }),
  entry({ id: "concept.tibet", zh: "藏区", ko: "티베트 지역", admitted: { zh: "西藏" } }),
];
const BY_CHINESE = entriesByChinese(ENTRIES);
const read = (name: string, kind?: "place" | "person" | "organisation") =>
  readListed(name, BY_CHINESE, kind);

test.each([
  ["its kind and pinyin", "乐视", { kind: "organisation", pinyin: "Lèshì", hangul: "러스" }],
  ["that a person is of the past", "林则徐", { hangul: "임칙서", transcription: "린쩌쉬" }],
  ["a form that custom has", "西藏", { hangul: "티베트", transcription: "시짱" }],
  ["a person of the present", "马云", { hangul: "마윈" }],
])("a list knows of a name %s", (_, zh, reading) => {
  expect(read(zh).reading).toMatchObject(reading);
});

test("entries that prefer the name come first, deprecated forms do not count", () => {
  expect(read("西藏").entries.map(({ id }) => id)).toEqual(["place.tibet", "concept.tibet"]);
  expect(read("西下").entries).toEqual([]);
});

test("a name is found in either script", () => {
  expect(read("馬雲").entries.map(({ id }) => id)).toEqual(["person.ma-yun"]);
});

test("the pinyin of an entry is that of its first name only", () => {
  expect(read("乐视网").entries).toHaveLength(1);
  expect(read("乐视网").reading?.pinyin).not.toBe("Lèshì");
});

test("who asks for another kind gets it, without what the list says of this one", () => {
  expect(read("乐视", "place").reading).toMatchObject({ kind: "place" });
});

test("only Chinese names that nobody lists are read for a search", () => {
  const names = readUnlisted("马云 亳州 사오싱 shaoxing", BY_CHINESE).map(({ input }) => input);
  expect(names).toEqual(["亳州"]);
});

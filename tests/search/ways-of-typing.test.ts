import { expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { highlightsOf, searching } from "../helpers/searching.ts";

const find = searching([
  entry({ id: "place.shanghai", zh: "上海", ko: "상하이", en: "Shanghai", pinyin: "Shànghǎi" }),
  entry({
    id: "place.zhongguancun",
    zh: "中关村",
    ko: "중관촌",
    en: "Zhongguancun",
    pinyin: "Zhōngguāncūn",
  }),
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    ko: "상하이전기",
    pinyin: "Shànghǎi Diànqì",
  }),
  entry({ id: "company.zte", zh: "中兴通讯", ko: "ZTE", pinyin: "Zhōngxīng Tōngxùn" }),
  entry({ id: "concept.battery", zh: "电池", ko: "배터리", en: "battery", pinyin: "diànchí" }),
  entry({ id: "place.lanling", zh: "兰陵", ko: "란링", pinyin: "Lánlíng" }),
]);

test.each([
  ["z for zh", "zongguancun", "place.zhongguancun", "Zhōngguāncūn"],
  ["ng for n", "zhongguangcun", "place.zhongguancun", "Zhōngguāncūn"],
  ["n for l", "nannin", "place.lanling", "Lánlíng"],
  ["two slips, of the first word", "zonxin", "company.zte", "Zhōngxīng"],
  ["characters, then pinyin", "上hai", "place.shanghai", "上海"],
  ["pinyin, then a character", "shang海", "place.shanghai", "上海"],
  ["characters and the beginning of pinyin", "上海dianq", "company.shanghai-electric", "上海电气"],
  ["a consonant among syllables", "ㅅ하이", "place.shanghai", "상하이"],
  ["a plural", "batteries", "concept.battery", "battery"],
])("%s: %s", (_, query, id, shown) => {
  const [first] = find(query).hits;
  expect(first?.entry.id).toBe(id);
  if (query !== "batteries") expect(first?.tier).toMatch(/reading|acronym|initials/);
  expect(first && (first.matched.field === "en" ? [shown] : highlightsOf(first))).toEqual([shown]);
});

test.each(["上dian", "海shang", "hai上", "ㅎ하이", "zhang", "cong"])(
  "%s finds none of them",
  (query) => {
    expect(find(query).hits.filter(({ tier }) => tier !== "fuzzy")).toEqual([]);
  },
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { foldKey } from "../../src/text/fold.ts";
import { entry } from "../helpers/entry.ts";
import { highlightsOf, searching } from "../helpers/searching.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const find = searching(SMALL_LIST);

test.each([
  ["the beginning", "상하이전", "company.shanghai-electric", "ko", "상하이전"],
  ["the middle", "전기", "company.shanghai-electric", "ko", "전기"],
  ["traditional typed, simplified shown", "電氣", "company.shanghai-electric", "zh", "电气"],
  ["pinyin with its tone marks", "hai dian", "company.shanghai-electric", "pinyin", "hǎi Diàn"],
  [
    "pinyin typed with numbers",
    "shang4 hai3 dian4",
    "company.shanghai-electric",
    "pinyin",
    "Shànghǎi Diàn",
  ],
  ["pinyin typed with v", "lvl", "place.lvliang", "pinyin", "Lǚl"],
  [
    "a space of the form that was not typed",
    "중국제조20",
    "policy.made-in-china-2025",
    "ko",
    "중국제조 20",
  ],
  ["quotes inside, none around", "双碳目", "policy.dual-carbon", "zh", "双碳”目"],
  ["accents of the form", "sao p", "place.sao-paulo", "en", "São P"],
])("%s: %s", (_, query, id, field, shown) => {
  const hit = find(query).hits.find((one) => one.entry.id === id);
  expect(hit?.matched.field).toBe(field);
  expect(hit && highlightsOf(hit)).toEqual([shown]);
});

test.each([
  ["pinyin", "shanghai dianqi", "company.shanghai-electric", "上海电气", ["上海电气"]],
  ["pinyin from the middle", "haidian", "company.shanghai-electric", "上海电气", ["海电"]],
  ["an unfinished syllable", "shanghai dia", "company.shanghai-electric", "上海电气", ["上海电"]],
  ["initials", "shdq", "company.shanghai-electric", "上海电气", ["上海电气"]],
  ["the first initials", "shd", "company.shanghai-electric", "上海电气", ["上海电"]],
  ["tone numbers", "dian4 qi4", "company.shanghai-electric", "上海电气", ["电气"]],
  ["a slip", "sanghaidian", "company.shanghai-electric", "上海电气", ["上海电"]],
  ["a typo", "shamghai dianqi", "company.shanghai-electric", "上海电气", ["上海电气"]],
  [
    "words out of order",
    "dianqi shanghai",
    "company.shanghai-electric",
    "上海电气",
    ["上海", "电气"],
  ],
  ["quotes between the characters", "tanmu", "policy.dual-carbon", "“双碳”目标", ["碳”目"]],
])("%s: the characters whose pinyin was typed, %s", (_, query, id, text, shown) => {
  const { matched } = find(query).hits.find(({ entry: { id: one } }) => one === id) ?? {};
  expect(matched?.field).toBe("pinyin");
  expect(matched?.chinese?.text).toBe(text);
  expect(matched?.chinese?.ranges.map((range) => text.slice(...range))).toEqual(shown);
});

test.each([
  ["what is no pinyin", "전기", "company.shanghai-electric"],
  ["pinyin with fewer syllables than characters", "huar", "concept.flower"],
])("%s points to no characters", (_, query, id) => {
  const flower = entry({ id: "concept.flower", zh: "花儿", ko: "꽃", pinyin: "Huār" });
  const { hits } = searching([...SMALL_LIST, flower])(query);
  const hit = hits.find((one) => one.entry.id === id);
  expect(hit).toBeDefined();
  expect(hit?.matched.chinese).toBeUndefined();
});

test.each([
  ["Hangul", "중국 상하이전기", "상하이", "상하이"],
  ["pinyin", "Zhōngguó Shànghǎi", "shanghai", "Shànghǎi"],
])("a form in NFD is shown in whole characters: %s", (_, text, query, shown) => {
  const one = searching([entry({ id: "company.x", ko: text.normalize("NFD") })]);
  expect(one(query).hits.map(highlightsOf)).toEqual([[shown.normalize("NFD")]]);
});

test("whatever beginning of a form is typed, what is shown folds to what was typed", () => {
  const texts = SMALL_LIST.flatMap(({ terms, pinyin = "" }) => [
    ...[terms.zh, terms.ko, terms.en].flat().map(({ term }) => term),
    pinyin,
  ]).filter((text) => text !== "");
  const typed = fc
    .tuple(fc.constantFrom(...texts), fc.nat({ max: 12 }), fc.constantFrom("NFC", "NFD"))
    .map(([text, at, form]) => text.slice(0, at + 1).normalize(form));
  fc.assert(
    fc.property(typed, (query) => {
      fc.pre(foldKey(query) !== "");
      const { hits } = find(query);
      expect(hits).not.toEqual([]);
      for (const hit of hits) {
        // Words typed one after the other may stand apart in other names.
        const shown = ["exact", "prefix"].includes(hit.tier)
          ? highlightsOf(hit).map(foldKey)
          : [foldKey(query)];
        expect(shown).toEqual([foldKey(query)]);
      }
    }),
    { numRuns: 500 },
  );
});

import { expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { idsOf, searching } from "../helpers/searching.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const find = searching(SMALL_LIST);

const SHANGHAI = ["place.shanghai", "company.shanghai-electric"];
const ELECTRIC = ["company.shanghai-electric"];

test.each<[rule: string, query: string, ids: readonly string[]]>([
  ["exact before prefix", "上海", SHANGHAI],
  ["simplified", "上海电气", ELECTRIC],
  ["traditional", "上海電氣", ELECTRIC],
  ["in title marks", "《上海电气》", ELECTRIC],
  ["with a full-width space", "上海　電氣", ELECTRIC],
  ["title marks of the name are not needed", "财经", ["media.caijing"]],
  ["quotes inside the name are not needed", "双碳目标", ["policy.dual-carbon"]],
  ["quotes of another kind", "「雙碳」", ["policy.dual-carbon"]],
  ["the plus belongs to the name", "互联网+", ["policy.internet-plus"]],
  ["a short name inside a long one", "发改委", ["organisation.ndrc"]],
  ["the middle of a name", "改革委", ["organisation.ndrc"]],
  [
    "a traditional character with two simplified forms elsewhere",
    "國家發展",
    ["organisation.ndrc"],
  ],
  [
    "one character: all of a name, then inside names",
    "电",
    ["concept.electricity", "company.shanghai-electric"],
  ],
  ["the shorter of two that begin alike", "中国", ["policy.made-in-china-2025", "event.ciie"]],
])("Chinese, %s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

test.each<[rule: string, query: string, ids: readonly string[]]>([
  ["exact before prefix", "상하이", SHANGHAI],
  ["a space that the name has not", "상하이 전기", ELECTRIC],
  ["spaces everywhere", " 상 하 이 전 기 ", ELECTRIC],
  ["no space where the name has one", "중국제조2025", ["policy.made-in-china-2025"]],
  ["in NFD", "상하이전기".normalize("NFD"), ELECTRIC],
  [
    "a form that is a word before one that contains it",
    "전기",
    ["concept.electricity", "company.shanghai-electric"],
  ],
  ["an admitted form", "상해", SHANGHAI],
  ["a wrong form leads to the right entry", "샹하이전기", ELECTRIC],
  ["two entries with wrong forms, the whole one first", "샹하이", SHANGHAI],
  ["another wrong form", "텐진", ["place.tianjin"]],
  ["two names with one rendering, by id", "창저우", ["place.cangzhou", "place.changzhou"]],
  ["one syllable brings what contains it", "량", ["place.lvliang", "person.zhang-xueliang"]],
])("Korean, %s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

test.each<[rule: string, query: string, ids: readonly string[]]>([
  ["any case", "byd", ["company.byd"]],
  ["full width", "ＢＹＤ", ["company.byd"]],
  ["without its diacritics", "sao paulo", ["place.sao-paulo"]],
  ["with diacritics", "SÃO PAULO", ["place.sao-paulo"]],
  ["without its apostrophe", "xian", ["place.xian"]],
  ["an acronym", "NDRC", ["organisation.ndrc"]],
  ["the beginning of the last word", "shanghai ele", ELECTRIC],
  [
    "an acronym typed whole, and not every word with its letters",
    "ai",
    ["concept.artificial-intelligence"],
  ],
  ["one letter finds only what begins with it", "b", ["company.byd"]],
  ["a digit finds only what begins with it", "5", ["concept.5g"]],
])("English, %s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

test.each<[rule: string, query: string, ids: readonly string[]]>([
  ["spaces", "shanghai dianqi", ELECTRIC],
  ["no spaces", "shanghaidianqi", ELECTRIC],
  ["tone marks", "Shànghǎi Diànqì", ELECTRIC],
  ["tone marks in NFD", "Shànghǎi Diànqì".normalize("NFD"), ELECTRIC],
  ["tone numbers", "shang4 hai3 dian4 qi4", ELECTRIC],
  ["every syllable apart", "zhang xue liang", ["person.zhang-xueliang"]],
  ["an apostrophe", "xi'an", ["place.xian"]],
  ["ü", "lüliang", ["place.lvliang"]],
  ["v for ü", "lvliang", ["place.lvliang"]],
  ["u for ü", "luliang", ["place.lvliang"]],
  ["v and tone numbers", "lv3liang2", ["place.lvliang"]],
  [
    "the beginning of the second word, before what only resembles it",
    "dianq",
    [...ELECTRIC, "concept.electricity"],
  ],
])("pinyin with %s: %s", (_, query, ids) => {
  expect(idsOf(find(query))).toEqual(ids);
});

const MINISTRIES = [
  entry({
    id: "organisation.a-ministry-of-commerce",
    zh: "商业部",
    ko: "상업부",
    until: "1993",
    related: ["organisation.x"],
  }),
  entry({ id: "organisation.b-ministry-of-commerce", zh: "商业部", ko: "상업부" }),
  entry({
    id: "organisation.c-ministry-of-commerce",
    zh: "商业部委员会",
    ko: "상업부위원회",
    successor: "organisation.d-ministry-of-commerce",
  }),
  entry({ id: "organisation.d-ministry-of-commerce", zh: "商业部管理司", ko: "상업부관리국" }),
];

test.each<[rule: string, query: string, letters: string]>([
  ["of one name", "商业部", "badc"],
  ["in Korean", "상업부", "badc"],
  ["by a beginning", "商业", "badc"],
  ["by initials", "ㅅㅇㅂ", "badc"],
  ["misspelt", "商业邦", "badc"],
])("what there is before what has ended, %s: %s", (_, query, letters) => {
  const ids = idsOf(searching(MINISTRIES)(query));
  expect(ids.map((id) => id.charAt("organisation.".length)).join("")).toBe(letters);
});

test.each(["", "   ", "·", "《》", "“”", "…", "👍", "\u0301"])("%j finds nothing", (query) => {
  expect(find(query)).toEqual({ hits: [], total: 0 });
});

test.each(["뷁", "뷁뷁", "电影", "龘", "龘龘", "qz", "상해안", "MP3", "A4"])(
  "%s, short and unknown, brings nothing unrelated",
  (query) => {
    expect(idsOf(find(query))).toEqual([]);
  },
);

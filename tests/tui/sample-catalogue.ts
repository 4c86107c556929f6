import type { Category } from "../../src/core/category.ts";
import type { Entry, Term } from "../../src/core/entry.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import type { UiLanguage } from "../../src/core/language.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { type Catalogue, makeCatalogue } from "../../src/tui/catalogue.ts";
import { makeKeymap } from "../../src/tui/keymap.ts";
import type { List } from "../../src/tui/services.ts";

const use = (term: string): Term => ({ term, status: "preferred" });
const also = (term: string): Term => ({ term, status: "admitted" });
const not = (term: string): Term => ({ term, status: "deprecated" });
const hans = (term: string): Term => ({ term, status: "preferred", script: "Hans" });
const hant = (term: string): Term => ({ term, status: "preferred", script: "Hant" });

function entry(id: string, terms: Entry["terms"], more: Partial<Entry> = {}): Entry {
  return {
    id,
    category: id.slice(0, id.indexOf(".")) as Category,
    status: "approved",
    terms,
    sources: [],
    related: [],
    file: "sample.yaml",
    line: 1,
    ...more,
  };
}

/** An entry that says everything an entry can say. */
export const FULL_ENTRY = entry(
  "company.shanghai-electric",
  {
    zh: [hans("上海电气"), hant("上海電氣")],
    ko: [use("상하이전기"), also("상해전기"), not("샹하이전기"), not("샹하이일렉트릭")],
    en: [use("Shanghai Electric")],
  },
  {
    pinyin: "Shànghǎi Diànqì",
    codes: { sse: "601727", hkex: "2727" },
    domain: "energy",
    definition:
      "상하이에 본사를 둔 발전 설비 제조 기업. 터빈, 보일러, 원자력 설비와 풍력 터빈을 만든다.",
    note: "상하이전력(上海电力)과 다르다. 영어 이름도 Shanghai Electric Power와 헷갈리기 쉽다.",
    sources: ["KIC 305 §1.2", "상하이증권거래소 연차보고서 2025"],
    related: ["company.shanghai-electric-power", "place.unlisted"],
  },
);

/** Names of every width: long, Ext-B, NFD, without English, and one that would attack a terminal. */
const ENTRIES: readonly Entry[] = [
  FULL_ENTRY,
  entry("company.shanghai-electric-power", {
    zh: [hans("上海电力"), hant("上海電力")],
    ko: [use("상하이전력")],
    en: [use("Shanghai Electric Power")],
  }),
  entry("place.jiaxing", {
    zh: [hans("嘉兴"), hant("嘉興")],
    ko: [use("자싱"), also("가흥"), not("지아씽")],
    en: [use("Jiaxing")],
  }),
  entry(
    "policy.ai-plus",
    {
      zh: [use("国务院关于深入实施“人工智能+”行动的意见")],
      ko: [use("「‘인공지능+’ 행동의 심층 실시에 관한 국무원의 의견」")],
      en: [
        use("Opinions of the State Council on Deepening the Implementation of the “AI+” Action"),
      ],
    },
    { status: "draft" },
  ),
  entry("place.rare", { zh: [use("𠀀𠮷县")], ko: [use("지현".normalize("NFD"))], en: [] }),
  entry("concept.hostile", {
    zh: [use("红\u001b[31m色\u202e")],
    ko: [use("빨강\n\t색")],
    en: [use("red\u0007")],
  }),
  ...Array.from({ length: 30 }, (_, index) =>
    entry(`concept.filler-${String(index).padStart(2, "0")}`, {
      zh: [use(`概念${index}`)],
      ko: [use(`개념${index}`)],
      en: [use(`notion ${index}`)],
    }),
  ),
];

const FORMATS = [
  { name: "csv", extension: "csv" },
  { name: "tbx", extension: "tbx" },
];

export function sampleCatalogue(
  language: UiLanguage = "ko",
  categories: readonly Category[] = [],
  list: List = sampleList(),
): Catalogue {
  return makeCatalogue({
    ...list,
    language,
    translator: makeTranslate,
    categories,
    keymap: makeKeymap(),
    formats: FORMATS,
  });
}

function sampleList(): List {
  const glossary = makeGlossary(ENTRIES);
  return { glossary, index: makeSearchIndex(glossary) };
}

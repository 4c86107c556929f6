import { makeGlossary } from "../../src/core/glossary.ts";
import { entry } from "./entry.ts";

/** A list with one of everything that reports show. */
export const REPORT_LIST = makeGlossary([
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    hant: "上海電氣",
    ko: "상하이전기",
    en: "Shanghai Electric",
    pinyin: "Shànghǎi Diànqì",
    admitted: { zh: "上海电气集团股份有限公司", ko: "상해전기", en: "SEC" },
    deprecated: { ko: ["샹하이전기", "상하이일렉트릭"], en: "Shanghai Electrical" },
    codes: { sse: "601727", hkex: "2727" },
    domain: "energy",
    definition: "상하이의 발전 설비 회사.",
    note: "상하이전력(上海电力)과 다른 회사이다. 기사에서 ‘상하이전기’라고만 쓰면 어느 쪽인지 알 수 없을 때가 있으므로 중국어를 나란히 적는다.",
    sources: ["own name", "KIC 305 §1.2"],
    related: ["company.shanghai-electric-power", "company.unlisted"],
    file: "glossary/companies/energy.yaml",
    line: 120,
  }),
  entry({
    id: "company.shanghai-electric-power",
    zh: "上海电力",
    ko: "상하이전력",
    en: "Shanghai Electric Power",
    pinyin: "Shànghǎi Diànlì",
    status: "draft",
    sources: ["own name"],
    file: "glossary/companies/energy.yaml",
    line: 140,
  }),
  entry({
    id: "organisation.miit",
    zh: "中华人民共和国工业和信息化部",
    ko: "중화인민공화국 공업정보화부",
    en: "Ministry of Industry and Information Technology of the People's Republic of China",
    pinyin: "Gōngyè hé Xìnxīhuà Bù",
    admitted: { zh: "工信部", en: "MIIT" },
    file: "glossary/organisations/state.yaml",
    line: 7,
  }),
  entry({ id: "place.cangzhou", zh: "沧州", ko: "창저우", pinyin: "Cāngzhōu", line: 3 }),
  entry({ id: "concept.computing-power", zh: "算力", en: "computing power", line: 9 }),
]);

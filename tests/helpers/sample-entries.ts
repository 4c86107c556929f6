import type { Entry } from "../../src/core/entry.ts";
import { entry } from "./entry.ts";

/** A few entries with what formats of exchange differ in, for golden files. */
export const SAMPLE_ENTRIES: readonly Entry[] = [
  entry({
    id: "place.jiaxing",
    zh: "嘉兴",
    hant: "嘉興",
    ko: "자싱",
    en: "Jiaxing",
    admitted: { zh: "嘉兴市", ko: "자싱시" },
    deprecated: { ko: "지아씽" },
    definition: "저장성의 지급시",
    note: '대운하 "운하"\n남호',
    sources: ["KIC 305 §1.2"],
  }),
  entry({ id: "company.hash", zh: "#井号", ko: "=1+1", en: "A & <B>", domain: "ai" }),
  entry({ id: "concept.draft", status: "draft", zh: "测试云", ko: "테스트윈" }),
  entry({ id: "concept.homonym", zh: "测试云", ko: "시험 구름", en: "Test Cloud" }),
  entry({ id: "concept.alone", zh: "独" }),
];

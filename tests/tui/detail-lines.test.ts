import { expect, test } from "vitest";
import { width } from "../../src/text/width.ts";
import { detailLines } from "../../src/tui/detail-lines.ts";
import { FULL_ENTRY, sampleCatalogue } from "./sample-catalogue.ts";

const catalogue = sampleCatalogue();

function textOf(id: string, cells = 200): readonly string[] {
  const entry = catalogue.glossary.byId.get(id);
  if (entry === undefined) throw new Error(id);
  return detailLines(entry, { catalogue, explained: false }, cells).map(
    ({ label, text }) => label + text,
  );
}

test("an entry says everything it has, the Korean rendering first", () => {
  expect(textOf(FULL_ENTRY.id)).toEqual([
    "상하이전기",
    "중국어  上海电气",
    "영어    Shanghai Electric",
    "번체    上海電氣",
    "병음    Shànghǎi Diànqì",
    "허용    상해전기",
    "금지    ✗ 샹하이전기",
    "        ✗ 샹하이일렉트릭",
    "코드    sse 601727, hkex 2727",
    "분야    에너지",
    "뜻      상하이에 본사를 둔 발전 설비 제조 기업. 터빈, 보일러, 원자력 설비와 풍력 터빈을 만든다.",
    "참고    상하이전력(上海电力)과 다르다. 영어 이름도 Shanghai Electric Power와 헷갈리기 쉽다.",
    "출처    KIC 305 §1.2",
    "        상하이증권거래소 연차보고서 2025",
    "관련    上海电力 상하이전력",
    "기업    company.shanghai-electric",
  ]);
});

test("an entry that waits for an editor says so beside its name", () => {
  expect(textOf("policy.ai-plus")[0]).toContain("[초안]");
});

test("an entry that is linked to tells of the link", () => {
  expect(textOf("company.shanghai-electric-power")).toContain("관련    上海电气 상하이전기");
});

test("controls in the data are made visible and sent nowhere", () => {
  const lines = textOf("concept.hostile");
  expect(lines[0]).toBe("빨강  색");
  expect(lines[1]).toContain("红\ufffd[31m色\ufffd");
});

test("no line is wider than its room, at any width", () => {
  for (let cells = 20; cells <= 120; cells += 1) {
    for (const { entry } of catalogue.find("", undefined, 6).rows) {
      for (const line of textOf(entry.id, cells)) {
        expect(width(line), `${cells}: ${line}`).toBeLessThanOrEqual(cells);
      }
    }
  }
});

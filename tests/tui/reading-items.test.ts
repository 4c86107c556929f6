import { expect, test } from "vitest";
import { readListed } from "../../src/readings/read-listed.ts";
import type { Catalogue } from "../../src/tui/catalogue.ts";
import { detailLines, sideLines } from "../../src/tui/detail-lines.ts";
import { entriesByChinese } from "../helpers/entries-by-chinese.ts";
import { FULL_ENTRY, sampleCatalogue } from "./sample-catalogue.ts";

const plain = sampleCatalogue();
const byChinese = entriesByChinese(plain.glossary.entries);
const catalogue: Catalogue = { ...plain, read: (name: string) => readListed(name, byChinese) };
const entry = plain.glossary.byId.get(FULL_ENTRY.id);

const side = (query: string, about: Catalogue = catalogue): readonly string[] =>
  sideLines(query, entry, { catalogue: about, explained: true }, 200).map(
    ({ label, text }) => label + text,
  );

test("a Chinese name that no entry has stands first, marked as generated, with its rules", () => {
  expect(side("亳州 ").slice(0, 4)).toEqual([
    "亳州: 용어집에 없음. 외래어 표기법으로는 보저우(한자음 박주)",
    "규칙  亳 bó 보 박: 표 5: b ㅂ + o 오",
    "      州 zhōu 저우 주: 표 5: zh ㅈ + ou 어우",
    "",
  ]);
  expect(side("亳州")[4]).toBe("상하이전기");
});

test.each(["上海电气", "상하이", "shanghai", "", "!"])("%j needs no reading", (query) => {
  expect(side(query)[0]).toBe("상하이전기");
});

test("other pronunciations are offered", () => {
  expect(side("曾毓群")).toContain("      달리 읽으면 청위췬 (Céng Yùqún)");
});

test("an entry ends with how its Chinese is read", () => {
  if (entry === undefined) throw new Error("no entry");
  const lines = detailLines(entry, { catalogue, explained: true }, 200).map(
    ({ label, text }) => label + text,
  );
  expect(lines.at(-2)).toBe("        海 hǎi 하이 해: 표 5: h ㅎ + ai 아이");
  expect(lines.at(-1)).toBe("        电气 diànqì 전기 전기: 보통 명사는 옮긴다");
});

test("until what reads names is loaded, nothing is said of it", () => {
  expect(side("亳州", plain)[0]).toBe("상하이전기");
});

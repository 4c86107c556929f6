import { createHash } from "node:crypto";
import { runInNewContext, Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/core/category.ts";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { PAGE_FIELDS } from "../../src/exchange/format.ts";
import { PAGE_SEARCH } from "../../src/exchange/html/page-search.ts";
import { entry } from "../helpers/entry.ts";
import { writtenText } from "../helpers/exchange.ts";
import { elementsOf, readPage, textIn } from "../helpers/page.ts";

const LIST = [
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    hant: "上海電氣",
    ko: "상하이전기",
    en: "Shanghai Electric",
    pinyin: "Shànghǎi Diànqì",
    codes: { sse: "601727" },
    admitted: { ko: "상해전기" },
    deprecated: { ko: "샹하이전기" },
  }),
  entry({ id: "place.shanghai", zh: "上海", ko: "상하이", en: "Shanghai", pinyin: "Shànghǎi" }),
  entry({ id: "place.tianjin", zh: "天津", ko: "톈진", en: "Tianjin" }),
];

interface PageData {
  readonly words: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly entries: readonly { readonly id: string }[];
}

async function dataOf(...args: Parameters<typeof writtenText>): Promise<PageData> {
  const { page } = readPage(await writtenText(...args));
  const [data] = elementsOf(page, "script").map(textIn);
  return JSON.parse(data ?? "") as PageData;
}

describe("the search of the page", async () => {
  const { entries } = await dataOf("html", LIST);
  const found = (query: string, category = ""): readonly string[] =>
    runInNewContext(
      `${PAGE_SEARCH}; makeSearch(entries)(query, category).map(({ id }) => id).join(" ")`,
      { entries, query, category },
    ).split(" ");

  test.each([
    ["상하이", ["place.shanghai", "company.shanghai-electric"]],
    ["상하이 전", ["company.shanghai-electric"]],
    ["상해전기", ["company.shanghai-electric"]],
    ["샹하이", ["company.shanghai-electric"]],
    ["ㅅㅎㅇ", ["place.shanghai", "company.shanghai-electric"]],
    ["ㅌㅈ", ["place.tianjin"]],
    ["上海電", ["company.shanghai-electric"]],
    ["shanghai dianqi", ["company.shanghai-electric"]],
    ["SHÀNGHǍI", ["place.shanghai", "company.shanghai-electric"]],
    ["601727", ["company.shanghai-electric"]],
    ["베이징", [""]],
    ["", ["company.shanghai-electric", "place.shanghai", "place.tianjin"]],
  ])("%s", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test("within a category", () => {
    expect(found("상하이", "place")).toEqual(["place.shanghai"]);
  });
});

describe("the page", async () => {
  const hostile = entry({ id: "concept.x", zh: "</script><script>alert(1)</script>", ko: "<!--" });
  const text = await writtenText("html", [...LIST, hostile]);
  const { page, errors } = readPage(text);

  test("is sound, and what entries say cannot be more than text", async () => {
    expect(errors).toEqual([]);
    expect(elementsOf(page, "script")).toHaveLength(2);
    const { entries } = await dataOf("html", [hostile]);
    expect(entries[0]).toMatchObject({ zh: "</script><script>alert(1)</script>", ko: "<!--" });
  });

  test("allows its own script and style only, and loads nothing", () => {
    const [, script = ""] = elementsOf(page, "script").map(textIn);
    const [style = ""] = elementsOf(page, "style").map(textIn);
    const hash = (part: string): string =>
      `'sha256-${createHash("sha256").update(part).digest("base64")}'`;
    expect(text).toContain(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)};`,
    );
    expect(text).not.toMatch(/(?:src|href)="/);
    expect(() => new Script(script)).not.toThrow();
  });

  test("has all its words in three languages", async () => {
    const { words } = await dataOf("html", LIST);
    expect(Object.keys(words)).toEqual([...UI_LANGUAGES]);
    const keys = Object.values(words).map((said) => Object.keys(said));
    expect(new Set(keys.map((names) => names.join(" "))).size).toBe(1);
    for (const { categories, fields, ...said } of Object.values(words)) {
      expect(Object.keys(categories as object)).toEqual([...CATEGORIES]);
      expect(Object.keys(fields as object)).toEqual([...PAGE_FIELDS]);
      for (const word of Object.values(said)) expect(word).toMatch(/\S/);
    }
  });
});

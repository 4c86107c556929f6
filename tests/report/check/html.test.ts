import { createHash } from "node:crypto";
import { join } from "node:path";
import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { UI_LANGUAGES } from "../../../src/core/language.ts";
import { htmlPage } from "../../../src/report/check/html/page.ts";
import { checkRunOf } from "../../helpers/check-run.ts";
import { docxOf } from "../../helpers/documents.ts";
import { expectGolden } from "../../helpers/golden.ts";
import { attributeOf, elementsOf, readPage, textIn } from "../../helpers/page.ts";

async function pageOf(...args: Parameters<typeof checkRunOf>): Promise<string> {
  const run = await checkRunOf(...args);
  return htmlPage(run, run.rowsOf);
}

const DRAFT = {
  "원고/초안.md": "# 머리\n\n회의는 텐진에서 열렸다.\n추어우(滁州)와 쭌이(遵义)를 거쳐.\n",
  "회의.docx": docxOf("<w:p><w:t>머리</w:t></w:p><w:p><w:t>다시 텐진에서</w:t></w:p>"),
};

test.each(UI_LANGUAGES)("a page in %s", async (language) => {
  const page = await pageOf(DRAFT, language);
  expect(page).toContain(`<html lang="${language}">`);
  const body = /<body>[\s\S]*(?=<script>)/.exec(page)?.[0] ?? "";
  expectGolden(join(import.meta.dirname, "golden", `page.${language}.html`), body);
  expect(body).not.toMatch(/checkReport|ruleHelp|undefined|\{\{/);
});

describe("the page is one by itself", async () => {
  const text = await pageOf(DRAFT);
  const { page, errors } = readPage(text);

  test("it is sound HTML, every id is there once, every link leads somewhere", () => {
    expect(errors).toEqual([]);
    const ids = elementsOf(page).flatMap((element) => attributeOf(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elementsOf(page, "a").map((link) => attributeOf(link, "href")?.slice(1) ?? "");
    expect(targets).toHaveLength(4);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("it loads nothing", () => {
    const names = ["src", "srcset", "background", "data", "action", "poster", "ping"];
    const all = elementsOf(page);
    expect(
      all.filter(({ tagName }) => /^(link|img|iframe|object|embed|base)$/.test(tagName)),
    ).toEqual([]);
    expect(all.flatMap((one) => names.flatMap((name) => attributeOf(one, name) ?? []))).toEqual([]);
    expect(text).not.toMatch(/url\(|@import|https?:/);
  });

  test("it allows its own script and style sheet, and no other", () => {
    const policy = elementsOf(page, "meta").flatMap((meta) =>
      attributeOf(meta, "http-equiv") === undefined ? [] : (attributeOf(meta, "content") ?? ""),
    );
    expect(policy.join()).toMatch(/^default-src 'none';/);
    for (const name of ["style", "script"]) {
      const [own, ...more] = elementsOf(page, name).map(textIn);
      const hash = createHash("sha256")
        .update(own ?? "")
        .digest("base64");
      expect(policy.join()).toContain(`${name}-src 'sha256-${hash}';`);
      expect(more).toEqual([]);
    }
  });

  test("its script is sound, and every part of the page that it asks for is there", () => {
    const code = elementsOf(page, "script").map(textIn).join();
    expect(() => new Script(code)).not.toThrow();
    const ids = [...code.matchAll(/getElementById\("([a-z]+)"\)/g)].map((match) => match[1]);
    expect(ids).toEqual(["next", "previous"]);
    for (const id of ids) {
      const named = elementsOf(page, "button").filter((one) => attributeOf(one, "id") === id);
      expect(named).toHaveLength(1);
    }
  });

  test("each box hides the problems that it counts", () => {
    const style = elementsOf(page, "style").map(textIn).join();
    for (const label of elementsOf(page, "label")) {
      const [box] = elementsOf(label, "input");
      const id = (box && attributeOf(box, "id")) ?? "";
      const hidden = new RegExp(
        `:has\\(#${id}:not\\(:checked\\)\\) \\.problem\\.(\\S+)\\{display:none\\}`,
      );
      const [, name = ""] = hidden.exec(style) ?? [];
      const notes = elementsOf(page, "article").filter((note) =>
        attributeOf(note, "class")?.split(" ").includes(name),
      );
      expect([id, notes.length]).toEqual([id, Number(elementsOf(label, "data").map(textIn))]);
      expect(style).toContain(`mark.${name}{all:unset}`);
    }
    expect(elementsOf(page, "label")).toHaveLength(6);
  });
});

describe("problems are marked where they are", () => {
  const marksOf = async (content: string, path = "a.md"): Promise<readonly string[]> =>
    elementsOf(readPage(await pageOf({ [path]: content })).page, "mark").map(textIn);

  test.each([
    ["a word", "회의는 텐진에서", ["텐진"]],
    ["several in a line", "텐진에서 텐진으로, 추어우(滁州)", ["텐진", "텐진", "추어우"]],
    ["behind what takes two units", "😀텐진", ["텐진"]],
    ["CRLF and a mark of byte order", "\ufeff가\r\n\r\n텐진\r\n", ["텐진"]],
    ["none", "톈진", []],
  ])("%s", async (_what, content, marks) => {
    expect(await marksOf(content)).toEqual(marks);
  });

  const textsOf = async (path: string, content: string): Promise<readonly string[]> =>
    elementsOf(readPage(await pageOf({ [path]: content })).page, "p")
      .filter((p) => /^(?:text|original|gap)$/.test(attributeOf(p, "class") ?? ""))
      .map(textIn);

  test("in a page of HTML as people read it, blocks and attributes apart", async () => {
    const page =
      '<p>A&amp;B 텐<b>진</b>에 <img alt="텐진 그림"> 텐진을</p>\n<p title="끝">다음</p>';
    expect(await marksOf(page, "a.html")).toEqual(["텐진", "텐진", "텐진"]);
    const texts = await textsOf("a.html", page);
    expect(texts.map((text) => text.replace(/\s+/g, " "))).toEqual([
      "A&B 텐진에 텐진을",
      "텐진 그림",
      "끝",
      "다음",
    ]);
  });

  test("in a translation file beside the original", async () => {
    const content =
      '<xliff version="1.2"><file source-language="zh" target-language="ko" original="a" datatype="x"><body><trans-unit id="1"><source>在天津</source><target>텐진 &amp; 쑤저우</target></trans-unit></body></file></xliff>';
    expect(await marksOf(content, "a.xlf")).toEqual(["텐진"]);
    expect(await textsOf("a.xlf", content)).toEqual(["在天津", "텐진 & 쑤저우"]);
  });

  test("one in the other: the shorter inside, as it is the one that is looked for", async () => {
    const content =
      '<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>苏州与天津</seg></tuv><tuv xml:lang="ko"><seg>텐진에서</seg></tuv></tu></body></tmx>';
    const [page = ""] = /<p class="text".*/.exec(await pageOf({ "a.tmx": content })) ?? [];
    expect(page.replace(/ class="\w+ /g, ' class="')).toContain(
      '<mark class="rule-missing-term" data-problem="2"><mark class="rule-deprecated-term" data-problem="1">텐진</mark></mark><mark class="rule-missing-term" data-problem="2">에서</mark>',
    );
  });

  test("over two lines: on both", async () => {
    const options = { severities: { "first-mention": "info" } } as const;
    const text = await pageOf({ "a.txt": "그는 닝더\n스다이를 세웠다.\n" }, "en", options);
    expect(elementsOf(readPage(text).page, "mark").map(textIn)).toEqual(["닝더", "스다이"]);
  });

  test("of a long document only what is near them is shown", async () => {
    const filler = Array.from({ length: 3000 }, (_, index) => `${index}째 줄`);
    const text = [...filler.slice(0, 1500), "텐진에서", ...filler.slice(1500)].join("\n\n");
    const { page } = readPage(await pageOf({ "a.md": text }));
    const lines = elementsOf(page, "p").filter((p) => attributeOf(p, "class") === "text");
    expect(lines.map(textIn)).toEqual(["", "1499째 줄", "", "텐진에서", "", "1500째 줄", ""]);
    const gaps = elementsOf(page, "p").filter((p) => attributeOf(p, "class") === "gap");
    expect(gaps).toHaveLength(1);
  });

  test("what is behind all that is kept is shown as an excerpt", async () => {
    const text = `${`${"가나다라 ".repeat(2000)}\n\n`.repeat(220)}회의는 텐진에서`;
    const { page } = readPage(await pageOf({ "a.md": text }));
    expect(elementsOf(page, "mark").map(textIn)).toEqual(["텐진"]);
  });
});

describe("hostile text is text", () => {
  const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&#x3c;\u202e\u2066</style></title></textarea><!--`;

  test("in a document and in its name", async () => {
    const path = `a${HOSTILE}.txt`;
    const text = await pageOf({ [path]: `${HOSTILE} 텐진 ${HOSTILE}\n추어우(滁州)${HOSTILE}\n` });
    const { page, errors } = readPage(text);
    expect(errors).toEqual([]);
    expect(elementsOf(page, "script")).toHaveLength(1);
    expect(elementsOf(page, "img")).toEqual([]);
    expect(
      elementsOf(page)
        .flatMap(({ attrs }) => attrs)
        .filter(({ name }) => /^on/.test(name)),
    ).toEqual([]);
    const shown = HOSTILE.replace(/[\u202e\u2066]/g, "\ufffd");
    expect(elementsOf(page, "h2").map(textIn)).toEqual([`a${shown}.txt`, `a${shown}.txt`]);
    expect(elementsOf(page, "main").map(textIn).join()).toContain(`${shown} 텐진 ${shown}`);
  });

  test("a page does not depend on which documents have no problems", async () => {
    const { page, errors } = readPage(await pageOf({ "a.txt": "톈진", "b.txt": "" }));
    expect(errors).toEqual([]);
    expect(elementsOf(page, "h1").map(textIn)).toEqual(["2 documents, no problems"]);
    expect(elementsOf(page, "label")).toEqual([]);
  });
});

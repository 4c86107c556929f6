import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit, Fix } from "../../src/core/fix.ts";
import { applyFixes } from "../../src/documents/apply-fixes.ts";
import { kindOfExtension } from "../../src/documents/kind.ts";
import { segmentsOf } from "../helpers/documents.ts";

/** Replaces every 텐진 that is read in a document by another word. */
async function replaced(extension: string, content: string, replacement: string) {
  const fixes: Fix[] = [];
  for (const segment of await segmentsOf(`a.${extension}`, content)) {
    for (const { index } of segment.text.matchAll(/텐진/g)) {
      const { range } = segment.place(index, index + 2);
      fixes.push([{ range, text: "텐진", replacement }]);
    }
  }
  const { text, refused } = applyFixes(kindOfExtension(extension) ?? "text", content, fixes);
  return { text, refused: refused.map(({ reason }) => reason) };
}

describe("a word is replaced where people read it, and nothing else changes", () => {
  test.each<[what: string, extension: string, before: string, after: string]>([
    ["plain text", "txt", "\t텐진\r\n텐진", "\t톈진\r\n톈진"],
    ["Markdown", "md", "# 텐진 `텐진` [텐진](텐진)", "# 톈진 `텐진` [톈진](텐진)"],
    [
      "HTML",
      "html",
      "<p title='텐진'>텐<!-- 텐진 --> 텐진&amp;<code>텐진</code>",
      "<p title='톈진'>텐<!-- 텐진 --> 톈진&amp;<code>텐진</code>",
    ],
    ["letters written as references", "html", "<p>텐&#51652;을", "<p>톈진을"],
    [
      "subtitles",
      "srt",
      "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>텐진</i>\r\n",
      "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>톈진</i>\r\n",
    ],
    ["PO", "po", 'msgid "텐진"\nmsgstr ""\n"a\\n텐진"\n', 'msgid "텐진"\nmsgstr ""\n"a\\n톈진"\n'],
    [
      "XLIFF",
      "xlf",
      '<xliff><trans-unit id="텐진"><source>a</source><target>R&amp;D 텐진</target></trans-unit></xliff>',
      '<xliff><trans-unit id="텐진"><source>a</source><target>R&amp;D 톈진</target></trans-unit></xliff>',
    ],
    [
      "TMX",
      "tmx",
      '<tmx><tu><tuv lang="ko"><seg><![CDATA[텐진]]></seg></tuv></tu></tmx>',
      '<tmx><tu><tuv lang="ko"><seg><![CDATA[톈진]]></seg></tuv></tu></tmx>',
    ],
  ])("%s", async (_what, extension, before, after) => {
    expect(await replaced(extension, before, "톈진")).toEqual({ text: after, refused: [] });
  });

  test.each([
    ["html", "<p>텐진", `<p>A&amp;B &lt;&quot;&gt;`],
    ["po", 'msgid "a"\nmsgstr "텐진"', 'msgid "a"\nmsgstr "A&B <\\">"'],
    ["md", "텐진", 'A&B <">'],
  ])("%s: in its own way of writing", async (extension, before, after) => {
    expect(await replaced(extension, before, 'A&B <">')).toEqual({ text: after, refused: [] });
  });

  test.each([
    ["tags between the letters", "html", "<p>텐<b>진</b>"],
    ["quotes between the letters", "po", 'msgid "a"\nmsgstr "텐"\n"진"'],
    [
      "what CDATA cannot hold",
      "tmx",
      '<tmx><tu><tuv lang="ko"><seg><![CDATA[텐진]]></seg></tuv></tu></tmx>',
    ],
  ])("not with %s", async (_what, extension, content) => {
    expect(await replaced(extension, content, "A&B")).toEqual({
      text: content,
      refused: ["other-text"],
    });
  });
});

test("fixes that overlap, or of a text that is not there any more, are refused", () => {
  const edit = (start: number, end: number, text: string): Edit => ({
    range: [start, end],
    text,
    replacement: "x",
  });
  const { text, refused } = applyFixes("text", "가나다라", [
    [edit(1, 3, "나다")],
    [edit(0, 2, "가나")],
    [edit(3, 4, "하")],
  ]);
  expect(text).toBe("x다라");
  expect(refused.map(({ reason }) => reason)).toEqual(["overlap", "other-text"]);
});

const PIECES = [
  "텐진",
  "가",
  " ",
  "&amp;",
  "&#53664;",
  "&",
  ";",
  "\r\n",
  "\n",
  "\r",
  "<b>",
  "</b>",
  "<br>",
  "<code>",
  "</code>",
  "<p>",
  '<img alt="텐진">',
  "<!-- c -->",
  "<script>",
  "</script>",
  "`",
  "😀",
];
const parts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 });

describe("a place points at what is read there", () => {
  test.each(["html", "xlf", "md", "srt"])("%s", async (extension) => {
    const wrap = (text: string): string => {
      const inXml = text.replace(/<[^>]*>/g, "<g/>").replace(/&(?!amp;|#\d+;)/g, "&amp;");
      if (extension === "xlf")
        return `<xliff><unit id="u"><segment><target>${inXml}</target></segment></unit></xliff>`;
      return extension === "srt"
        ? `00:00:01,000 --> 00:00:02,000\n가${text.replace(/\s/g, "")}`
        : text;
    };
    await fc.assert(
      fc.asyncProperty(parts, async (pieces) => {
        const content = wrap(pieces.join(""));
        for (const segment of await segmentsOf(`a.${extension}`, content)) {
          for (const { index } of segment.text.matchAll(/텐진|&|\u{1f600}|가/gu)) {
            const length =
              segment.text.startsWith("텐진", index) || segment.text.startsWith("😀", index)
                ? 2
                : 1;
            const { range, line, column } = segment.place(index, index + length);
            const found = content.slice(...range);
            expect(["텐진", "&", "&amp;", "😀", "가"]).toContain(found);
            const lines = content.slice(0, range[0]).split(/\r\n|\n|\r/);
            expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? "").length + 1]);
            const shown = segment.lineAt?.(index);
            expect(shown?.text.slice(shown.offset)).toMatch(found.slice(0, 1));
            expect(shown?.offset).toBe(column - 1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GAP } from "../../src/documents/blank.ts";
import { makeMarkdownMask } from "../../src/documents/mask-markdown.ts";

/** What people read of a Markdown text: runs of spaces as one, gaps closed. */
const readable = (markdown: string): string =>
  makeMarkdownMask()(markdown, 1)
    .text.replaceAll(GAP, "")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();

describe("what of a Markdown text is for people", () => {
  test.each([
    ["a code span", "앞 `톈진` 뒤", "앞 뒤"],
    ["a code span with backticks inside", "앞 ``톈 ` 진`` 뒤", "앞 뒤"],
    ["a code span over a line end", "앞 `톈\n진` 뒤", "앞\n뒤"],
    ["a backtick that nothing closes", "앞 `톈진 뒤", "앞 `톈진 뒤"],
    ["a backtick that only another paragraph closes", "앞 `톈진\n\n뒤` 끝", "앞 `톈진\n뒤` 끝"],
    ["an escaped backtick", "앞 \\`톈진` 뒤", "앞 \\`톈진` 뒤"],
    ["a fence", "앞\n```js\n톈진\n```\n뒤", "앞\n뒤"],
    ["a fence of tildes with a shorter one inside", "~~~~\n~~~\n톈진\n~~~~\n뒤", "뒤"],
    ["a fence that nothing closes", "앞\n```\n톈진\n\n톈진", "앞"],
    ["a fence in a list", "- 앞\n  ```\n  톈진\n  ```\n- 뒤", "- 앞\n- 뒤"],
    ["a fence that ends with its quotation", "> ```\n> 톈진\n뒤", "뒤"],
    ["three backticks inside a line", "```톈진``` 뒤", "뒤"],
    ["indented code", "앞\n\n    톈진\n\n뒤", "앞\n뒤"],
    ["an indented line of a paragraph", "앞\n    톈진", "앞\n톈진"],
    ["an indented paragraph of a list", "- 앞\n\n    톈진", "- 앞\n톈진"],
    ["indented code in a list", "- 앞\n\n      톈진", "- 앞"],
    ["the target of a link", "[톈진](https://a.cn/톈진)을", "톈진을"],
    ["a target with brackets and a title", '[톈진](a_(b) "베이징")을', '톈진 "베이징" 을'],
    ["a target in angle brackets", "[톈진](<베 이 징>)을", "톈진을"],
    ["brackets that are no target", "[톈진](베 이 징)을", "[톈진](베 이 징)을"],
    ["a picture", "![톈진](상하이.png)", "톈진"],
    ["the label of a link", "[톈진][베이징]을", "톈진을"],
    ["where a label leads", "[a]: https://a.cn/베이징 '톈진'", "'톈진'"],
    ["a footnote", "톈진[^베이징] 끝\n\n[^베이징]: 주석", "톈진 끝\n주석"],
    ["a tag", '톈<b class="베이징">진</b>', "톈진"],
    ["a tag that ends a line", "톈진<br>을", "톈진 을"],
    ["a link in a bracket of a link", "[톈[진]](a)을", "톈[진]을"],
    ["brackets before a link", "[톈][[진](a)을", "[톈][진을"],
    ["emphasis", "**톈진**을 *보고* ***쓴***다, __가__와 _나_는", "톈진을 보고 쓴다, 가와 나는"],
    ["emphasis around a bracket", "**톈진(天津)**을", "톈진(天津)을"],
    ["emphasis in emphasis", "**톈*진*에**서", "톈진에서"],
    ["emphasis over a line end", "**톈\n진**을", "톈\n진을"],
    [
      "marks that are none",
      "2*3*4, snake_case_name, * 톈진 * 끝, 톈진* 뒤",
      "2*3*4, snake_case_name, * 톈진 * 끝, 톈진* 뒤",
    ],
    ["escaped marks", "\\*톈진\\*", "\\*톈진\\*"],
    ["marks in code", "`**`톈진**", "톈진**"],
    ["an address", "<https://베이징.cn> https://a.cn/b?c=d에서 kim@a.co.kr로", "에서 로"],
    ["comparison signs", "1 < 톈진 > 2", "1 < 톈진 > 2"],
    ["a comment", "앞 <!-- 톈진 --> 뒤", "앞 뒤"],
    ["a comment of paragraphs", "앞\n\n<!-- 톈진\n\n톈진 --> 뒤", "앞\n뒤"],
    ["a comment's beginning in code", "`<!--` 톈진\n\n뒤", "톈진\n뒤"],
    ["front matter", "---\ntitle: 톈진\n---\n뒤", "뒤"],
    ["front matter in TOML", "+++\ntitle = '톈진'\n+++\n뒤", "뒤"],
    ["a line of hyphens", "---\n톈진", "---\n톈진"],
    ["raw HTML that is not text", "<style>\n톈진 {}\n\n</style>\n뒤", "뒤"],
  ])("%s", (_what, markdown, text) => {
    expect(readable(markdown)).toBe(text);
  });
});

describe("comments for malmoi", () => {
  const directives = (markdown: string) => makeMarkdownMask()(markdown, 1).directives;

  test.each<[what: string, markdown: string, expected: readonly object[]]>([
    [
      "a rule",
      "<!-- malmoi-disable-next-line unknown-pair -->\n톈진",
      [{ line: 1, target: 2, rules: ["unknown-pair"] }],
    ],
    [
      "rules, a remark, and an empty line between",
      "앞\n<!-- malmoi-disable-next-line a, b c -- 인용 -->\n\n톈진",
      [{ line: 2, target: 4, rules: ["a", "b", "c"] }],
    ],
    ["all rules", "<!--malmoi-disable-next-line-->\n톈진", [{ line: 1, target: 2, rules: [] }]],
    [
      "behind a text: about the next line",
      "앞 <!-- malmoi-disable-next-line a -->\n톈진",
      [{ line: 1, target: 2, rules: ["a"] }],
    ],
    [
      "two for one line",
      "<!-- malmoi-disable-next-line a -->\n<!-- malmoi-disable-next-line b -->\n톈진",
      [
        { line: 1, target: 3, rules: ["a"] },
        { line: 2, target: 3, rules: ["b"] },
      ],
    ],
    ["in code: an example", "```\n<!-- malmoi-disable-next-line a -->\n```\n톈진", []],
    ["with another name", "<!-- malmoi-disable-next-lines a -->\n톈진", []],
    ["before nothing", "<!-- malmoi-disable-next-line a -->", []],
  ])("%s", (_what, markdown, expected) => {
    expect(directives(markdown)).toMatchObject(expected);
  });

  test("one at the end of a stretch is told with the next", () => {
    const mask = makeMarkdownMask();
    expect(mask("<!-- malmoi-disable-next-line a -->\n\n", 1).directives).toEqual([]);
    expect(mask("톈진", 3).directives).toMatchObject([{ line: 1, target: 3 }]);
  });
});

const PIECES = [
  "톈진",
  " ",
  "    ",
  "\n",
  "\r\n",
  "\r",
  "`",
  "```",
  "~~~",
  "<",
  ">",
  "<!--",
  "-->",
  "[",
  "]",
  "(",
  ")",
  "- ",
  "> ",
  "\\",
  '"',
  "---",
  "[a]: ",
  "https://a.cn",
  "*",
  "**",
  "_",
  "<br>",
];

test("a mask keeps the length and every line end, and hides the rest behind spaces and gaps", () => {
  const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
  fc.assert(
    fc.property(markdown, (pieces) => {
      const text = pieces.join("");
      const masked = makeMarkdownMask()(text, 1).text;
      expect(masked.length).toBe(text.length);
      const changed = [...masked].filter((unit, index) => unit !== text[index]);
      expect(changed.every((unit) => unit === " " || unit === GAP)).toBe(true);
      expect(masked.replace(/[^\r\n]/g, " ")).toBe(text.replace(/[^\r\n]/g, " "));
    }),
    { numRuns: 1000 },
  );
});

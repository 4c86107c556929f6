import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Segment } from "../../src/documents/segment.ts";
import { docxOf, segmentsOf, zipOf } from "../helpers/documents.ts";

/** A segment in one line: what is known of it, then its text. */
const shown = ({ label, language, original, text }: Segment): string =>
  [label && `[${label}]`, language && `${language}:`, original && `${original} =>`, text]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
    .replaceAll("\n", "↵");

type Case = readonly [what: string, content: string, segments: readonly string[]];

const xliff = (units: string): string =>
  `<?xml version="1.0"?>\n<xliff version="1.2"><file source-language="zh-CN" target-language="ko"><header><note>톈진</note></header><body>${units}</body></file></xliff>`;
const xliff2 = (units: string): string =>
  `<xliff version="2.0" srcLang="zh" trgLang="ko"><file id="f">${units}</file></xliff>`;
const tmx = (units: string): string =>
  `<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="zh-CN"/><body>${units}</body></tmx>`;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  html: [
    ["blocks", "<h1>톈진</h1><p>하나<p>둘<ul><li>셋</ul>", ["톈진", "하나", "둘", "셋"]],
    ["tags inside a word", "<p>톈<b>진</b>을</p>", ["톈진을"]],
    ["a line break", "<p>톈진<br>시</p>", ["톈진↵시"]],
    [
      "entities",
      "<p>R&amp;D &#53664;&#x1F600; &nbsp;&unheard; &copy</p>",
      ["R&D 토😀 \u00a0&unheard; ©"],
    ],
    ["code", "<p>앞<code>톈진</code>뒤</p><pre>톈진</pre>", ["앞   뒤"]],
    ["scripts and styles", "<style>톈진</style><script>'</p>톈진'</script><p>뒤", ["뒤"]],
    [
      "what is not to be translated",
      '<p translate="no">톈진</p><p class="a notranslate">톈진</p>뒤',
      ["뒤"],
    ],
    [
      "attributes",
      '<img alt="톈진 &amp; 시" src="베이징"><a title=\'상하이\' href=x>뒤</a>',
      ["톈진 & 시", "상하이", "뒤"],
    ],
    [
      "languages",
      '<html lang="ko-KR"><p>가<p lang="zh">天</p><p lang="ja">日',
      ["ko: 가", "zh: 天", "日"],
    ],
    ["a title", "<title>톈진 <b></title>", ["톈진 <b>"]],
    ["a text without tags", "톈진 <3 & 시", ["톈진 <3 & 시"]],
    ["an address", "<p>a@b.cn 톈진</p>", ["       톈진"]],
  ],
  srt: [
    [
      "subtitles",
      "1\n00:00:01,000 --> 00:00:02,000\n톈진\n시\n\n2\n00:00:03,000 --> 00:00:04,000\n끝\n",
      ["[00:00:01,000] 톈진↵시", "[00:00:03,000] 끝"],
    ],
    ["tags", "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>톈진</i>을\n", ["[00:00:01,000] 톈진을"]],
    ["without numbers", "00:00:01,000 --> 00:00:02,000\n톈진", ["[00:00:01,000] 톈진"]],
    ["without text", "1\n00:00:01,000 --> 00:00:02,000\n\n", []],
  ],
  vtt: [
    [
      "subtitles",
      "WEBVTT - 톈진\n\nNOTE\n톈진\n\nSTYLE\n::cue {}\n\n가\n00:01.000 --> 00:02.000 align:start\n<v 김>톈진</v>\n",
      ["[00:01.000] 톈진"],
    ],
  ],
  po: [
    [
      "a header and a translation",
      'msgid ""\nmsgstr "Language: ko_KR\\n"\n\nmsgid "天津"\nmsgstr "톈진"\n',
      ["ko: 天津 => 톈진"],
    ],
    [
      "a string of several lines, with escapes",
      'msgid "a"\nmsgstr ""\n"톈"\n"진\\t\\"시\\"\\n"\n',
      ['a => 톈진\t"시"↵'],
    ],
    [
      "plural forms",
      'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "하나"\nmsgstr[1] "여럿"\n',
      ["one => 하나", "many => 여럿"],
    ],
    [
      "what programs do not show",
      '#, c-format, fuzzy\nmsgid "a"\nmsgstr "톈진"\n\nmsgid "b"\nmsgstr ""\n\n#~ msgid "c"\n#~ msgstr "톈진"\n',
      [],
    ],
    [
      "entries without empty lines between",
      'msgid "a"\nmsgstr "가"\nmsgctxt "x"\nmsgid "b"\nmsgstr "나"',
      ["a => 가", "b => 나"],
    ],
  ],
  xliff: [
    [
      "a unit",
      xliff(
        '<trans-unit id="u"><source>天津&amp;北京</source><target>톈<g id="1">진</g>&amp;베이징</target></trans-unit>',
      ),
      ["[u] ko: 天津&北京 => 톈진&베이징"],
    ],
    [
      "codes, proposals and notes",
      xliff(
        '<trans-unit id="u"><source>天</source><target>천<ph id="1">톈진</ph></target><note>톈진</note><alt-trans><target>톈진</target></alt-trans></trans-unit>',
      ),
      ["[u] ko: 天 => 천"],
    ],
    [
      "sentences",
      xliff(
        '<trans-unit id="u"><source>天。津。</source><seg-source>\n<mrk mtype="seg" mid="1">天。</mrk> <mrk mtype="seg" mid="2">津。</mrk></seg-source><target>\n<mrk mtype="seg" mid="1">천.</mrk> <mrk mtype="seg" mid="2">진.</mrk></target></trans-unit>',
      ),
      ["[u/1] ko: 天。 => 천.", "[u/2] ko: 津。 => 진."],
    ],
    [
      "what is not translated yet",
      xliff(
        '<trans-unit id="u"><source>天</source><target/></trans-unit><trans-unit id="v"><source>津</source></trans-unit>',
      ),
      ["[u] zh: 天", "[v] zh: 津"],
    ],
    [
      "what is not to be translated",
      xliff(
        '<trans-unit id="u" translate="no"><source>天</source><target>톈진</target></trans-unit>',
      ),
      [],
    ],
    [
      "CDATA",
      xliff(
        '<trans-unit id="u"><source>天</source><target><![CDATA[<b>&amp;]]></target></trans-unit>',
      ),
      ["[u] ko: 天 => <b>&amp;"],
    ],
    [
      "2.0",
      xliff2(
        '<unit id="u"><notes><note>톈진</note></notes><segment id="s"><source>天</source><target>천<pc id="1">진</pc></target></segment><segment><source>津</source></segment></unit>',
      ),
      ["[u/s] ko: 天 => 천진", "[u/1] zh: 津"],
    ],
  ],
  csv: [
    [
      "a column of Chinese and one of Korean",
      '号,原文,번역\r\n1,天津,"톈진, ""시"""\r\n2,"北\n京",베이징\r\n',
      [
        "号",
        "zh: 原文",
        "ko: 原文 => 번역",
        "1",
        "zh: 天津",
        'ko: 天津 => 톈진, "시"',
        "2",
        "zh: 北↵京",
        "ko: 北↵京 => 베이징",
      ],
    ],
    [
      "semicolons",
      "天津;톈진\n北京;베이징",
      ["zh: 天津", "ko: 天津 => 톈진", "zh: 北京", "ko: 北京 => 베이징"],
    ],
    ["another table", "톈진,1\n베이징,2\n", ["톈진,1↵베이징,2↵"]],
    ["a quote that never ends", '天津,"톈진\n北京,베이징', ['天津,"톈진↵北京,베이징']],
    ["nothing", "", []],
  ],
  tsv: [
    [
      "tabs",
      "天津\t톈진\n\n北京\t베이징\n",
      ["zh: 天津", "ko: 天津 => 톈진", "zh: 北京", "ko: 北京 => 베이징"],
    ],
  ],
  tmx: [
    [
      "a unit",
      tmx(
        '<tu tuid="7"><tuv xml:lang="ko"><seg>톈<bpt i="1">굵게</bpt>진</seg></tuv><tuv xml:lang="zh-CN"><seg>天津</seg></tuv></tu>',
      ),
      ["[7] ko: 天津 => 톈진"],
    ],
    [
      "more languages",
      tmx(
        '<tu><tuv lang="en"><seg>Tianjin</seg></tuv><tuv lang="zh"><seg>天津</seg></tuv><tuv lang="ko"><seg>톈진</seg></tuv></tu>',
      ),
      ["[1] en: 天津 => Tianjin", "[1] ko: 天津 => 톈진"],
    ],
    ["one side only", tmx('<tu><tuv xml:lang="ko"><seg>톈진</seg></tuv></tu>'), ["[1] ko: 톈진"]],
  ],
};

describe.each(Object.entries(CASES))("%s", (extension, cases) => {
  test.each(cases)("%s", async (_what, content, segments) => {
    expect((await segmentsOf(`a.${extension}`, content)).map(shown)).toEqual(segments);
  });
});

const p = (content: string): string => `<w:p>${content}</w:p>`;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("docx", () => {
  test.each<[what: string, body: string, paragraphs: readonly string[]]>([
    ["runs inside a word", p(t("톈") + t("진을 ") + t("R&amp;D")), ["[¶1] 톈진을 R&D"]],
    [
      "paragraphs and cells",
      `${p(t("가"))}${p("")}<w:tbl><w:tr><w:tc>${p(t("나"))}</w:tc></w:tr></w:tbl>`,
      ["[¶1] 가", "[¶2] 나"],
    ],
    [
      "signs",
      p(
        `<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${t("가")}<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>${t("나")}`,
      ),
      ["[¶1] 가\t↵-나"],
    ],
    [
      "deleted and moved text",
      p(
        `${t("가")}<w:del><w:r><w:delText>톈진</w:delText></w:r></w:del><w:moveFrom>${t("톈진")}</w:moveFrom><w:ins>${t("나")}</w:ins>`,
      ),
      ["[¶1] 가나"],
    ],
    [
      "field codes",
      p(`<w:r><w:instrText>HYPERLINK "톈진"</w:instrText></w:r>${t("가")}`),
      ["[¶1] 가"],
    ],
    [
      "a text box, once",
      p(
        `${t("가")}<mc:AlternateContent><mc:Choice>${p(t("나"))}</mc:Choice><mc:Fallback>${p(t("나"))}</mc:Fallback></mc:AlternateContent>${t("다")}`,
      ),
      ["[¶1] 나", "[¶2] 가다"],
    ],
  ])("%s", async (_what, body, paragraphs) => {
    expect((await segmentsOf("a.docx", docxOf(body))).map(shown)).toEqual(paragraphs);
  });

  test("notes and headers follow the body; the line is the paragraph", async () => {
    const bytes = docxOf(p(t("본문")), {
      "word/header1.xml": `<w:hdr>${p(t("머리"))}</w:hdr>`,
      "word/footnotes.xml": `<w:footnotes>${p(t("각주"))}</w:footnotes>`,
    });
    const segments = await segmentsOf("a.docx", bytes);
    expect(segments.map(shown)).toEqual(["[¶1] 본문", "[footnotes ¶1] 각주", "[header1 ¶1] 머리"]);
    expect(segments[2]?.place(1, 2)).toEqual({ line: 3, column: 2, range: [7, 8] });
    expect(segments[2]?.lineAt?.(1)).toEqual({ text: "머리", offset: 1 });
  });
});

test("pptx: slides as they are shown, with their notes", async () => {
  const slide = (text: string): string => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
  const bytes = zipOf({
    "ppt/presentation.xml":
      '<p:p><p:sldIdLst><p:sldId id="1" r:id="b"/><p:sldId id="2" r:id="a"/></p:sldIdLst></p:p>',
    "ppt/_rels/presentation.xml.rels":
      '<R><Relationship Id="a" Target="slides/slide1.xml"/><Relationship Id="b" Target="/ppt/slides/slide2.xml"/></R>',
    "ppt/slides/slide1.xml": slide("나중"),
    "ppt/slides/slide2.xml": slide("먼저"),
    "ppt/slides/_rels/slide2.xml.rels":
      '<R><Relationship Id="n" Target="../notesSlides/notesSlide1.xml"/><Relationship Id="x" Target="http://a" TargetMode="External"/></R>',
    "ppt/notesSlides/notesSlide1.xml": slide("메모"),
  });
  expect((await segmentsOf("a.pptx", bytes)).map(shown)).toEqual([
    "[slide 1] 먼저",
    "[slide 1 notes] 메모",
    "[slide 2] 나중",
  ]);
});

describe("xlsx", () => {
  test("cells with text, by their names", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Sheet1",
          rows: [
            ["가", 5, null],
            [null, "나"],
          ],
        },
        { name: "둘째 장", rows: [[...Array<null>(27).fill(null), "다"]] },
      ],
    });
    expect((await segmentsOf("a.xlsx", bytes)).map(shown)).toEqual([
      "[Sheet1!A1] 가",
      "[Sheet1!B2] 나",
      "['둘째 장'!AB1] 다",
    ]);
  });

  test("a column of Chinese and one of Korean are original and translation", async () => {
    const rows = [
      ["원문", "번역"],
      ["天津", "톈진(天津)"],
      ["北京", "베이징"],
      ["上海", "상하이"],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows }] });
    expect((await segmentsOf("a.xlsx", bytes)).map(shown).slice(2)).toEqual([
      "[S!A2] zh: 天津",
      "[S!B2] ko: 天津 => 톈진(天津)",
      "[S!A3] zh: 北京",
      "[S!B3] ko: 北京 => 베이징",
      "[S!A4] zh: 上海",
      "[S!B4] ko: 上海 => 상하이",
    ]);
  });
});

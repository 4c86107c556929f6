import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, segmentsOf, zipOf } from "../helpers/documents.ts";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A file of Office before 2007, or an encrypted one, with this in its list of contents. */
const compound = (name: string): Uint8Array =>
  Uint8Array.from([...COMPOUND, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

const DOCX = docxOf("<w:p><w:r><w:t>톈진</w:t></w:r></w:p>");
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

/** A container whose list of contents says that its first part is of another size than it is. */
const lying = (bytes: Uint8Array, size: number): Uint8Array => {
  const lie = bytes.slice();
  const list = lie.findIndex(
    (_byte, at) =>
      lie[at] === 0x50 && lie[at + 1] === 0x4b && lie[at + 2] === 1 && lie[at + 3] === 2,
  );
  new DataView(lie.buffer).setUint32(list + 24, size, true);
  return lie;
};

describe("what is damaged, made to harm or not what it says is refused, with the reason", () => {
  test.each<[what: string, path: string, content: string | Uint8Array, error: object]>([
    ["an empty .docx", "a.docx", "", { code: "damaged-zip" }],
    ["a .docx that is cut off", "a.docx", DOCX.slice(0, DOCX.length - 30), { code: "damaged-zip" }],
    ["a .docx of noise", "a.docx", Uint8Array.from([1, 2, 3, 4]), { code: "damaged-zip" }],
    [
      "a text called .docx",
      "a.docx",
      "톈진",
      { code: "wrong-extension", params: { extension: "docx", found: "text" } },
    ],
    [
      "a page called .docx",
      "a.docx",
      "<!DOCTYPE html><p>",
      { code: "wrong-extension", params: { found: "html" } },
    ],
    [
      "a .docx called .xlsx",
      "a.xlsx",
      DOCX,
      { code: "wrong-extension", params: { extension: "xlsx", found: "docx" } },
    ],
    [
      "a .docx called .md",
      "a.md",
      DOCX,
      { code: "wrong-extension", params: { extension: "md", found: "docx" } },
    ],
    [
      "an archive called .docx",
      "a.docx",
      zipOf({ a: "b" }),
      { code: "wrong-extension", params: { found: "zip" } },
    ],
    [
      "a .tmx called .xlf",
      "a.xlf",
      "<tmx/>",
      { code: "wrong-extension", params: { extension: "xlf", found: "tmx" } },
    ],
    ["an archive", "a.zip", zipOf({ a: "b" }), { code: "unsupported", params: { found: "zip" } }],
    ["a PDF", "a.pdf", "%PDF-1.7", { code: "unsupported", params: { found: "pdf" } }],
    ["XML of another kind", "a.xml", "<svg/>", { code: "unsupported", params: { found: "xml" } }],
    [
      "a Hangul document",
      "a.hwp",
      compound("HWP"),
      { code: "unsupported", params: { found: "hwp" } },
    ],
    ["an encrypted .docx", "a.docx", compound("EncryptedPackage"), { code: "encrypted" }],
    ["an old Word document", "a.doc", compound("WordDocument"), { code: "old-office" }],
    ["zero bytes in a text", "a.txt", "톈\n진\0", { code: "not-text", place: { line: 2 } }],
    ["zero bytes in a page", "a.html", "<p>톈진\n\0", { code: "not-text", place: { line: 2 } }],
    [
      "a presentation without its slides",
      "a.pptx",
      zipOf({
        "ppt/presentation.xml": '<p><sldId r:id="a"/></p>',
        "ppt/_rels/presentation.xml.rels":
          '<R><Relationship Id="a" Target="slides/slide1.xml"/></R>',
      }),
      { code: "missing-part", params: { name: "ppt/slides/slide1.xml" } },
    ],
    [
      "a workbook of noise",
      "a.xlsx",
      zipOf({ "xl/workbook.xml": "톈진" }),
      { code: "damaged-zip" },
    ],
    [
      "broken XML in a part, with the part",
      "a.docx",
      docxOf("<w:p>\n</w:q>"),
      { code: "syntax", place: { part: "word/document.xml", line: 2 } },
    ],
    [
      "an entity in a part",
      "a.docx",
      docxOf("<w:p>&톈진;</w:p>"),
      { code: "entity", params: { entity: "&톈진;" }, place: { part: "word/document.xml" } },
    ],
    [
      "too many parts",
      "a.docx",
      zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, part) => [`${part}`, ""]))),
      { code: "zip-parts" },
    ],
    [
      "too much in too little",
      "a.docx",
      zipSync({ "word/document.xml": zeros(11) }),
      { code: "zip-bomb" },
    ],
    [
      "more than 500 MB, as far as the list goes",
      "a.docx",
      lying(DOCX, 600 * 1024 * 1024),
      { code: "zip-bomb" },
    ],
    [
      "a hundred nested laughs",
      "a.xlf",
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<xliff>&b;</xliff>',
      { code: "entity-declared", place: { line: 1 } },
    ],
    [
      "an entity that reads a file",
      "a.tmx",
      '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>',
      { code: "entity-declared" },
    ],
    [
      "an entity of HTML in XML",
      "a.tmx",
      "<tmx>\n &nbsp;</tmx>",
      { code: "entity", params: { entity: "&nbsp;" }, place: { line: 2, column: 7 } },
    ],
    [
      "an element that nothing closes",
      "a.tmx",
      "<tmx>\n<body>",
      { code: "syntax", place: { line: 2 } },
    ],
    ["XML that is cut off in a tag", "a.xlf", "<xliff><file id=", { code: "syntax" }],
    [
      "elements without end",
      "a.xlf",
      `<xliff>${"<g>".repeat(300)}`,
      { code: "deep-xml", params: { limit: "256" } },
    ],
    [
      "a subtitle without a time",
      "a.srt",
      "1\n00:00:01,000 --> 00:00:02,000\n톈진\n\n시\n",
      { code: "not-a-cue", place: { line: 5, column: 1 } },
    ],
    [
      "a string that nothing closes",
      "a.po",
      'msgid "a"\nmsgstr "톈진\n',
      { code: "syntax", place: { line: 2, column: 8 } },
    ],
    ["a string before any keyword", "a.po", '"톈진"\n', { code: "syntax", place: { line: 1 } }],
  ])("%s", async (_what, path, content, error) => {
    await expect(segmentsOf(path, content)).rejects.toMatchObject({ path, ...error });
  });

  test("a part that is larger than the list says is cut there, and then not well formed", async () => {
    await expect(segmentsOf("a.docx", lying(DOCX, 20))).rejects.toMatchObject({ code: "syntax" });
  });

  test("more than 200 MB of anything that must be held", async () => {
    const piece = new Uint8Array(50 * 1024 * 1024).fill(0x20);
    piece.set(strToU8("<tmx>"));
    const { openDocument } = await import("../../src/documents/open-document.ts");
    const pieces = async function* () {
      for (let count = 0; count < 5; count++) yield piece;
    };
    await expect(openDocument("a.tmx", { pieces })).rejects.toMatchObject({
      code: "large",
      params: { limit: "200" },
      path: "a.tmx",
    });
  });
});

describe("what only looks strange is read", () => {
  test.each<[what: string, path: string, content: string, text: string]>([
    ["no ending", "초고", "톈진", "톈진"],
    ["an unknown ending", "a.draft", "톈진", "톈진"],
    ["subtitles by their content", "자막", "1\n00:00:01,000 --> 00:00:02,000\n톈진", "톈진"],
    [
      "XML by its root",
      "a.xml",
      '<?xml version="1.0"?>\n<!-- c --><tmx><tu><tuv xml:lang="ko"><seg>톈진</seg></tuv></tu></tmx>',
      "톈진",
    ],
    ["a page in a text file", "a.txt", "<p>톈진", "<p>톈진"],
    ["a thousand empty lines", "a", `${"\n".repeat(1000)}톈진`, `${"\n".repeat(1000)}톈진`],
    ["comments without end", "a", "<!-- -->".repeat(99), "<!-- -->".repeat(99)],
    ["a page of brackets", "a.md", "[](<".repeat(99), "[](<".repeat(99)],
    ["a page of tags that do not end", "a.html", `톈진${"<p ".repeat(500)}`, "톈진"],
  ])("%s", async (_what, path, content, text) => {
    expect((await segmentsOf(path, content)).map((segment) => segment.text)).toEqual([text]);
  });
});

describe("what would take hours if each part of it were looked for in all the rest is read at once", () => {
  test.each<[what: string, path: string, content: string]>([
    ["half of a mail address", "a.txt", `@${"a.".repeat(200_000)}`],
    ["backticks", "a.md", "` ".repeat(200_000)],
    [
      "runs of backticks that nothing closes",
      "a.md",
      Array.from({ length: 1500 }, (_, run) => "`".repeat(run + 1)).join(" "),
    ],
    ["tags with quotes that nothing closes", "a.md", '<a "'.repeat(200_000)],
    ["targets of links that nothing closes", "a.md", "](((".repeat(200_000)],
    [
      "elements inside each other, and ends of others",
      "a.html",
      `${"<div>".repeat(200_000)}톈진${"</span>".repeat(20_000)}`,
    ],
    [
      "comments for malmoi",
      "a.html",
      `${"<!-- malmoi-disable-next-line -->\n".repeat(20_000)}톈진`,
    ],
  ])("%s", async (_what, path, content) => {
    const segments = await segmentsOf(path, content);
    expect(segments.length).toBeGreaterThan(0);
  });
});

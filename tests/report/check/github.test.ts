import { describe, expect, test } from "vitest";
import { githubAnnotations } from "../../../src/report/check/github.ts";
import { checkRunOf } from "../../helpers/check-run.ts";
import { docxOf } from "../../helpers/documents.ts";

async function linesOf(...args: Parameters<typeof checkRunOf>): Promise<readonly string[]> {
  const text = githubAnnotations(await checkRunOf(...args));
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

test("a command a problem: error, warning, and notice for information", async () => {
  const text = "텐진에서\n추어우(滁州)를\n쭌이(遵义)도\n";
  expect(await linesOf({ "a.md": text })).toEqual([
    "::error file=a.md,line=1,endLine=1,col=1,endColumn=3,title=malmoi (deprecated-term)::a.md:1:1: “텐진” is not to be written; write 톈진",
    "::warning file=a.md,line=2,endLine=2,col=1,endColumn=4,title=malmoi (nonstandard-reading)::a.md:2:1: 滁州 is written 추저우 by the standard, not “추어우”",
    "::notice file=a.md,line=3,endLine=3,col=1,endColumn=3,title=malmoi (unknown-pair)::a.md:3:1: 쭌이 (遵义) is not in the list",
  ]);
});

test("nothing to say, nothing said", async () => {
  expect(await linesOf({ "a.md": "톈진에서\n", "b.md": "" })).toEqual([]);
});

test("over two lines there are no columns", async () => {
  const options = { severities: { "first-mention": "info" } } as const;
  const [line] = await linesOf({ "a.txt": "그는 닝더\n스다이를 세웠다.\n" }, "en", options);
  expect(line).toContain("::notice file=a.txt,line=1,endLine=2,title=malmoi (first-mention)::");
});

test("a container has no lines: its place stands in the message", async () => {
  const body = docxOf("<w:p><w:t>머리</w:t></w:p><w:p><w:t>회의는 텐진에서</w:t></w:p>");
  expect(await linesOf({ "a.docx": body }, "ko")).toEqual([
    "::error file=a.docx,title=malmoi (deprecated-term)::a.docx:¶2:5: ‘텐진’은 쓰지 않는 표기입니다. 톈진으로 적으세요",
  ]);
});

describe("a name of a file ends no property, no command and no line", () => {
  test.each([
    ["a,line=9.md", "file=a%2Cline=9.md,", "::a,line=9.md:1:1: "],
    ["a::b.md", "file=a%3A%3Ab.md,", "::a::b.md:1:1: "],
    ["100%0A.md", "file=100%250A.md,", "::100%250A.md:1:1: "],
    ["a\r\n::error::x.md", "file=a%0D%0A%3A%3Aerror%3A%3Ax.md,", "::a%0D%0A::error::x.md:1:1: "],
    ["a\u001b[2J.md", "file=a\ufffd[2J.md,", "::a\ufffd[2J.md:1:1: "],
  ])("%j", async (path, property, message) => {
    const lines = await linesOf({ [path]: "텐진에서\n" });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`::error ${property}line=1,`);
    expect(lines[0]).toContain(message);
  });
});

test("nor does a text of a document", async () => {
  const lines = await linesOf({ "a.md": "추어우%0A::x(滁州)을\n추어우(滁州)를 100%로\u0007\n" });
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => !/^::(error|warning|notice) file=a\.md,/.test(line))).toEqual([]);
  expect(lines.join("")).not.toContain("\u0007");
});

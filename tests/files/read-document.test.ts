import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { encodeText } from "../../src/documents/decode-text.ts";
import type { Encoding } from "../../src/documents/encoding.ts";
import { fixDocument } from "../../src/files/fix-document.ts";
import { readDocument } from "../../src/files/read-document.ts";
import { docxOf } from "../helpers/documents.ts";
import { fileTree } from "../helpers/file-tree.ts";

const inEncoding = async (text: string, encoding: Encoding, bom = false): Promise<Uint8Array> =>
  (await encodeText(text, encoding, bom)).bytes;

/** 데이터 in CP949. */
const KOREAN_WINDOWS = Uint8Array.from([0xb5, 0xa5, 0xc0, 0xcc, 0xc5, 0xcd]);

async function textOf(path: string, options = {}): Promise<string> {
  let text = "";
  for await (const segment of (await readDocument(path, options)).segments) text += segment.text;
  return text;
}

describe("a document is read from the disk", () => {
  test.each<[what: string, name: string, content: Uint8Array, text: string]>([
    ["text", "a.txt", strToU8("톈진\n"), "톈진\n"],
    ["Korean Windows", "a.md", KOREAN_WINDOWS, "데이터"],
    ["Word", "a.docx", docxOf("<w:p><w:r><w:t>톈진</w:t></w:r></w:p>"), "톈진"],
    ["nothing", "a.txt", new Uint8Array(), ""],
  ])("%s", async (_what, name, content, text) => {
    expect(await textOf(join(fileTree({ [name]: content }), name))).toBe(text);
  });

  test("in the encoding that the user names", async () => {
    const path = join(fileTree({ a: await inEncoding("천진天津", "big5") }), "a");
    const text = await inEncoding("天津", "big5");
    writeFileSync(path, text);
    expect(await textOf(path, { encoding: "Big5" })).toBe("天津");
    await expect(textOf(path, { encoding: "klingon" })).rejects.toMatchObject({
      code: "unknown-encoding",
      params: { value: "klingon" },
    });
  });

  test("from standard input, whatever it is", async () => {
    const input = async function* () {
      const bytes = docxOf("<w:p><w:r><w:t>톈진</w:t></w:r></w:p>");
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    };
    expect(await textOf("-", { input: input() })).toBe("톈진");
  });

  test("from a pipe of the shell, which comes only once", async () => {
    const pipe = join(fileTree(), "pipe");
    expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
    spawn("sh", ["-c", 'printf "톈진" > "$1"', "sh", pipe]);
    expect(await textOf(pipe)).toBe("톈진");
  });

  test.each([
    ["a path that leads nowhere", "missing.txt", { code: "no-such-file" }],
    ["a folder", "folder", { code: "not-readable", params: { reason: "EISDIR" } }],
    ["a path through a file", "a.txt/b", { code: "not-readable", params: { reason: "ENOTDIR" } }],
  ])("not from %s", async (_what, name, error) => {
    const folder = fileTree({ "a.txt": "" });
    mkdirSync(join(folder, "folder"));
    const path = join(folder, name);
    const params = { path, ...("params" in error ? error.params : {}) };
    await expect(textOf(path)).rejects.toMatchObject({ ...error, params });
  });

  test("a file that changes while it is read is refused", async () => {
    const path = join(fileTree({ "a.txt": "톈진\n".repeat(500_000) }), "a.txt");
    const { segments } = await readDocument(path);
    const reading = async (): Promise<void> => {
      for await (const { place } of segments) {
        if (place(0, 1).line === 1) appendFileSync(path, "시");
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: "changed", path });
  });
});

describe("words are written back into a file", () => {
  const edit = { range: [2, 4] as const, text: "텐진", replacement: "톈진" };

  test.each<[encoding: Encoding, bom: boolean]>([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16le", true],
    ["utf-16be", true],
    ["gb18030", false],
  ])("in %s, mark: %s", async (encoding, bom) => {
    const options = encoding === "gb18030" ? { encoding } : {};
    const path = join(
      fileTree({ "a.txt": await inEncoding("a\r텐진\r\n", encoding, bom) }),
      "a.txt",
    );
    expect(await fixDocument(path, [[edit]], options)).toEqual([]);
    expect(readFileSync(path)).toEqual(Buffer.from(await inEncoding("a\r톈진\r\n", encoding, bom)));
  });

  test("what the encoding does not have is not written; the rest is", async () => {
    const korean = "가 나, 데이터베이스를 찾은 사람";
    const path = join(fileTree({ "a.txt": await inEncoding(korean, "cp949") }), "a.txt");
    const chinese = { range: [0, 1] as const, text: "가", replacement: "兴" };
    const latin = { range: [2, 3] as const, text: "나", replacement: "다" };
    expect(await fixDocument(path, [[chinese], [latin]])).toEqual([
      { fix: [chinese], reason: "encoding" },
    ]);
    const after = await inEncoding(korean.replace("나", "다"), "cp949");
    expect(readFileSync(path)).toEqual(Buffer.from(after));
  });

  test("a container stays as it is, and so does a file without edits", async () => {
    const folder = fileTree({ "a.docx": docxOf(""), "a.txt": "텐진" });
    const [docx, text] = [join(folder, "a.docx"), join(folder, "a.txt")];
    const before = statSync(text).ino;
    expect(await fixDocument(docx, [[edit]])).toEqual([{ fix: [edit], reason: "container" }]);
    expect(await fixDocument(text, [[{ ...edit, text: "북경" }]])).toHaveLength(1);
    expect(statSync(text).ino).toBe(before);
  });

  test("a file with spoilt bytes is not written to", async () => {
    const bytes = await inEncoding(`${"텐진을 지나 ".repeat(400)}끝`, "utf-8");
    bytes[bytes.length - 1] = 0x20;
    const path = join(fileTree({ "a.txt": bytes }), "a.txt");
    await expect(fixDocument(path, [[{ ...edit, range: [0, 2] }]])).rejects.toMatchObject({
      code: "not-reversible",
      path,
    });
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
  });
});

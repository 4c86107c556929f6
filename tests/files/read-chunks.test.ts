import { join } from "node:path";
import { expect, test } from "vitest";
import { readChunks } from "../../src/files/read-chunks.ts";
import { fileTree } from "../helpers/file-tree.ts";

async function readAll(path: string): Promise<readonly string[]> {
  const chunks: string[] = [];
  for await (const chunk of readChunks(path)) chunks.push(chunk);
  return chunks;
}

const chunksOf = (content: string | Uint8Array): Promise<readonly string[]> =>
  readAll(join(fileTree({ a: content }), "a"));

test.each([
  ["short", "톈진을\r\n"],
  ["paragraphs", "화웨이에서도 팔린다.\n중국 시장\n\n".repeat(120_000)],
  ["lines without paragraphs", "화웨이에서도 팔린다.\r\n".repeat(200_000)],
  ["one line", "𠮷화웨이".repeat(600_000)],
])("%s: the chunks together are the text", async (_, text) => {
  const chunks = await chunksOf(text);
  expect(chunks.join("") === text).toBe(true);
  expect(chunks.every((chunk) => chunk.isWellFormed())).toBe(true);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(3 << 20);
});

test("chunks end where a paragraph does", async () => {
  const chunks = await chunksOf("가\n나다\n\n".repeat(400_000));
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.slice(1).every((chunk) => /^\n?가\n/.test(chunk))).toBe(true);
});

test("a byte order mark is dropped, an empty file has no chunks", async () => {
  expect(await chunksOf("\ufeff톈진")).toEqual(["톈진"]);
  expect(await chunksOf("")).toEqual([]);
});

test.each([
  ["no file", "/nowhere/a", "no-such-file"],
  ["a folder", "/", "not-readable"],
])("%s is told", async (_, path, code) => {
  await expect(readAll(path)).rejects.toMatchObject({ code });
});

test("what is not UTF-8 is told, also at the very end", async () => {
  await expect(chunksOf(Uint8Array.of(0x61, 0xec, 0x9e))).rejects.toMatchObject({
    code: "not-utf8",
  });
});

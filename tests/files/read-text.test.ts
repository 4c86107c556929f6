import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText } from "../../src/files/read-text.ts";
import { fileTree } from "../helpers/file-tree.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("a text file is read as UTF-8", () => {
  test.each([
    ["as it is", new TextEncoder().encode("嘉兴\r\n자싱\t😀\n"), "嘉兴\r\n자싱\t😀\n"],
    ["without its mark of byte order", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
    ["without the first of two such marks", bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), "\ufeff"],
    ["with such a mark inside", bytes(0x61, 0xef, 0xbb, 0xbf), "a\ufeff"],
    ["with nothing in it", bytes(), ""],
  ])("%s", async (_how, content, text) => {
    expect(await readText(join(fileTree({ a: content }), "a"))).toBe(text);
  });
});

describe("anything else is refused, and nothing is guessed", () => {
  test.each([
    ["a Korean text in CP949", bytes(0xc0, 0xda, 0xbd, 0xcc)],
    ["a text in UTF-16", bytes(0xff, 0xfe, 0x61, 0x00)],
    ["a character that breaks off", bytes(0xec, 0x9e)],
    ["half of a surrogate pair, as CESU-8 has it", bytes(0xed, 0xa0, 0x80)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47)],
  ])("%s: not-utf8", async (_what, content) => {
    const path = join(fileTree({ a: content }), "a");
    await expect(readText(path)).rejects.toMatchObject({ code: "not-utf8", params: { path } });
  });

  test("a path that leads nowhere: no-such-file", async () => {
    const path = join(fileTree(), "missing.yaml");
    await expect(readText(path)).rejects.toMatchObject({ code: "no-such-file", params: { path } });
  });

  test("a folder: not-readable, with the system's reason", async () => {
    const path = join(fileTree(), "folder");
    mkdirSync(path);
    await expect(readText(path)).rejects.toMatchObject({
      code: "not-readable",
      params: { path, reason: "EISDIR" },
    });
  });

  test("a path through a file: not-readable, with the system's reason", async () => {
    const path = join(fileTree({ a: "" }), "a", "b");
    await expect(readText(path)).rejects.toMatchObject({
      code: "not-readable",
      params: { path, reason: "ENOTDIR" },
    });
  });

  test("a file of more than 64 MB: too-large, and it is not read", async () => {
    const path = join(fileTree({ a: "" }), "a");
    truncateSync(path, 64 * 1024 * 1024 + 1);
    await expect(readText(path)).rejects.toMatchObject({
      code: "too-large",
      params: { path, limit: "64" },
    });
  });
});

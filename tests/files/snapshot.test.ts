import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { readSnapshot } from "../../src/files/snapshot.ts";
import { writeSnapshot } from "../../src/files/write-snapshot.ts";
import type { Readings } from "../../src/search/forms.ts";
import { search } from "../../src/search/search.ts";
import { makeSearchIndex } from "../../src/search/search-index.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const { entries } = makeGlossary(SMALL_LIST);
const readings: Readings = ({ terms }) => (terms.zh[0]?.term === "常州" ? ["상주"] : []);

async function written(): Promise<string> {
  const path = join(fileTree({}), "list.snapshot");
  await writeSnapshot(path, entries, readings, { stamp: "s", digest: "d" });
  return path;
}

test("what was written is read, entry by entry or all at once", async () => {
  const snapshot = readSnapshot(await written());
  expect(snapshot).toMatchObject({ stamp: "s", digest: "d" });
  for (const entry of entries) expect(snapshot?.glossary.byId.get(entry.id)).toEqual(entry);
  expect(snapshot?.glossary.entries).toEqual(entries);
  expect(snapshot?.glossary.byId.get("place.nowhere")).toBeUndefined();
});

test("it is searched with the same answers as the list it was made of", async () => {
  const lazy = readSnapshot(await written())?.index ?? { segments: [] };
  const eager = makeSearchIndex(makeGlossary(SMALL_LIST), readings);
  const queries = [
    "상하이",
    "電氣",
    "shanghia",
    "an",
    "lv3liang2",
    "shdq",
    "ㅅㅎㅇ",
    "상주",
    "nothing at all",
  ];
  for (const query of queries) expect(search(lazy, query)).toEqual(search(eager, query));
});

describe("a snapshot that is not whole is none", () => {
  test("nothing there", async () => {
    expect(readSnapshot(join(fileTree({}), "list.snapshot"))).toBeUndefined();
  });

  test.each([0, 10, 100, 5000])("cut to %i bytes", async (size) => {
    const path = await written();
    truncateSync(path, size);
    expect(readSnapshot(path)).toBeUndefined();
  });

  test("a byte short", async () => {
    const path = await written();
    truncateSync(path, readFileSync(path).length - 1);
    expect(readSnapshot(path)).toBeUndefined();
  });

  test("any other byte, where every byte is looked at", async () => {
    const path = await written();
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf("}\n") + 9; at < bytes.length; at += 97) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      expect(readSnapshot(path, crc32)).toBeUndefined();
    }
    writeFileSync(path, bytes);
    expect(readSnapshot(path, crc32)).toBeDefined();
  });

  test("another file by its name", async () => {
    const path = await written();
    writeFileSync(path, "[]");
    expect(readSnapshot(path)).toBeUndefined();
  });
});

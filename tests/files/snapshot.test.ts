import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { readSnapshot, writeSnapshot } from "../../src/files/snapshot.ts";
import { initialLines } from "../../src/search/form-initials.ts";
import { formsOf } from "../../src/search/forms.ts";
import { search } from "../../src/search/search.ts";
import { keysOf, makePreparedIndex, makeSearchIndex } from "../../src/search/search-index.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { SMALL_LIST } from "../helpers/small-list.ts";

const { entries } = makeGlossary(SMALL_LIST);

async function written(): Promise<string> {
  const folder = fileTree({});
  const initials = entries.map((entry) => initialLines(formsOf(entry)));
  const keys = entries.map(keysOf);
  await writeSnapshot(folder, entries, { stamp: "s", digest: "d", keys, initials });
  return folder;
}

test("what was written is read, entry by entry or all at once", async () => {
  const snapshot = await readSnapshot(await written());
  expect(snapshot).toMatchObject({ stamp: "s", digest: "d" });
  expect(entries.map((_, at) => snapshot?.entryAt(at))).toEqual(entries);
  expect(snapshot?.glossary.entries).toEqual(entries);
  for (const entry of entries) expect(snapshot?.glossary.byId.get(entry.id)).toEqual(entry);
});

test("what is not in it is undefined", async () => {
  const snapshot = await readSnapshot(await written());
  expect(snapshot?.entryAt(entries.length)).toBeUndefined();
  expect(snapshot?.entryAt(-1)).toBeUndefined();
  expect(snapshot?.glossary.byId.get("place.nowhere")).toBeUndefined();
});

test("it is searched with the same answers as the list it was made of", async () => {
  const snapshot = await readSnapshot(await written());
  const { keys = [], initials = [] } = snapshot ?? {};
  const lazy = makePreparedIndex(
    keys,
    () => initials,
    (at) => snapshot?.entryAt(at),
  );
  const eager = makeSearchIndex(makeGlossary(SMALL_LIST));
  for (const query of [
    "상하이",
    "電氣",
    "shanghia",
    "an",
    "lv3liang2",
    "shdq",
    "ㅅㅎㅇ",
    "nothing at all",
  ]) {
    expect(search(lazy, query)).toEqual(search(eager, query));
  }
});

describe("a snapshot that is not whole is none", () => {
  const ENTRIES = "built-in.entries.jsonl";
  const INDEX = "built-in.index.json";

  test("nothing there", async () => {
    expect(await readSnapshot(fileTree({}))).toBeUndefined();
  });

  test.each([ENTRIES, INDEX])("%s cut short", async (name) => {
    const folder = await written();
    const path = join(folder, name);
    truncateSync(path, readFileSync(path).length - 3);
    expect(await readSnapshot(folder)).toBeUndefined();
  });

  test("entries of another list", async () => {
    const folder = await written();
    writeFileSync(join(folder, ENTRIES), "{}\n");
    expect(await readSnapshot(folder)).toBeUndefined();
  });

  test("another file by the name of the index", async () => {
    const folder = await written();
    writeFileSync(join(folder, INDEX), "[]");
    expect(await readSnapshot(folder)).toBeUndefined();
  });
});

import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { packTerms, termsOf } from "../../src/files/list-terms.ts";
import type { LoadedGlossary } from "../../src/files/loaded-glossary.ts";
import { readSnapshot } from "../../src/files/snapshot.ts";
import { writeSnapshot } from "../../src/files/write-snapshot.ts";
import { findTerms } from "../../src/terms/find-terms.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { LIST } from "../terms/list.ts";

const glossary = makeGlossary(LIST);
const built: LoadedGlossary = { glossary, index: { segments: [] } };
const TEXT =
  "BYD(比亚迪)가 광둥성 선전에서 텐진을, 창저우(沧州)는 “双碳”目标, 国家发改委, China's AI. 제 14 차 5 개년 계획";

async function written(keepsTerms: boolean): Promise<string> {
  const path = join(fileTree({}), "list.snapshot");
  const more = keepsTerms ? packTerms(glossary.entries) : {};
  await writeSnapshot(path, glossary.entries, () => [], { stamp: "s", digest: "d" }, more);
  return path;
}

const kept = (path: string): LoadedGlossary => {
  const snapshot = readSnapshot(path);
  if (snapshot === undefined) throw new Error("no snapshot");
  return snapshot;
};

test.each([true, false])("kept with the list: %s, the same terms are found", async (keepsTerms) => {
  const { finder } = await termsOf(kept(await written(keepsTerms)));
  const { finder: expected } = await termsOf(built);
  expect(findTerms(finder, TEXT).length).toBeGreaterThan(8);
  expect(findTerms(finder, TEXT)).toEqual(findTerms(expected, TEXT));
  expect(finder.forms.all()).toEqual(expected.forms.all());
});

test.each([true, false])("kept with the list: %s, the same names are near", async (keepsTerms) => {
  const { nearNames, vocabulary } = (await termsOf(kept(await written(keepsTerms)))).words();
  const expected = (await termsOf(built)).words();
  for (const word of ["중관춘", "중국이동통산", "상하이전가", "베이징", "강아지"]) {
    expect(nearNames.near(word)).toEqual(expected.nearNames.near(word));
  }
  expect(nearNames.near("중관춘")).toEqual([{ name: "중관촌", id: "place.zhongguancun" }]);
  expect(vocabulary()).toEqual(expected.vocabulary());
  expect(vocabulary()).toContain("국무원");
});

test("what was kept is not used from a file that was cut", async () => {
  const path = await written(true);
  truncateSync(path, readFileSync(path).length - 8);
  expect(readSnapshot(path)).toBeUndefined();
  writeFileSync(path, "");
  expect(readSnapshot(path)).toBeUndefined();
});

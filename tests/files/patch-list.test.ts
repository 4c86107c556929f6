import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { readGlossaryFiles, stampOf } from "../../src/files/glossary-files.ts";
import type { LoadedGlossary } from "../../src/files/loaded-glossary.ts";
import { patchList } from "../../src/files/patch-list.ts";
import { readSnapshot } from "../../src/files/snapshot.ts";
import { writeSnapshot } from "../../src/files/write-snapshot.ts";
import { buildEntries } from "../../src/glossary/build-glossary.ts";
import { searchReadings } from "../../src/readings/search-readings.ts";
import { search } from "../../src/search/search.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { yaml } from "../helpers/yaml.ts";

const entry = (id: string, ko: string, related = ""): string =>
  yaml(
    `- id: ${id}`,
    `  ko: ${ko}`,
    "  en: Somewhere",
    "  sources: [own]",
    ...(related === "" ? [] : [`  related: [${related}]`]),
  );

const FILES = {
  "sources.yaml": "own: { label: own, title: Our own }\n",
  "a.yaml": entry("place.a", "가나"),
  "b/b.yaml": entry("place.b", "다라", "place.a") + entry("place.c", "마바"),
  "d.yaml": entry("place.d", "사아"),
  "e.yaml": entry("place.e", "자차"),
};

const build = async (folder: string) =>
  makeGlossary(buildEntries(await readGlossaryFiles(folder, "list")));

/** A list that was kept, then changed on the disk, read with its changes. */
async function patched(
  change: (folder: string) => void,
): Promise<{ readonly list: LoadedGlossary | undefined; readonly folder: string }> {
  const folder = fileTree(FILES);
  const path = join(fileTree(), "list.snapshot");
  const origin = { stamp: await stampOf(folder), digest: "" };
  await writeSnapshot(path, (await build(folder)).entries, searchReadings, origin);
  change(folder);
  const snapshot = readSnapshot(path);
  if (snapshot === undefined) throw new Error("no snapshot");
  return { list: await patchList(snapshot, folder, "list", await stampOf(folder)), folder };
}

describe("files that were written since", () => {
  test.each<[what: string, change: (folder: string) => void]>([
    ["nothing", () => undefined],
    [
      "an entry changed",
      (folder) => writeFileSync(join(folder, "a.yaml"), entry("place.a", "카타")),
    ],
    [
      "an entry added",
      (folder) => writeFileSync(join(folder, "d.yaml"), FILES["d.yaml"] + entry("place.x", "파하")),
    ],
    [
      "an entry removed",
      (folder) => writeFileSync(join(folder, "b/b.yaml"), entry("place.c", "마바")),
    ],
    ["a file added", (folder) => writeFileSync(join(folder, "z.yaml"), entry("place.z", "거너"))],
    ["a file removed", (folder) => rmSync(join(folder, "d.yaml"))],
    [
      "an entry in another file",
      (folder) => {
        rmSync(join(folder, "d.yaml"));
        writeFileSync(join(folder, "z.yaml"), entry("place.d", "더러", "place.e"));
      },
    ],
  ])("%s: the list says what it says when it is read anew", async (_, change) => {
    const { list, folder } = await patched(change);
    const whole = await build(folder);
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();
    expect(ids(list?.glossary.entries ?? [])).toEqual(ids(whole.entries));
    for (const { id, terms } of whole.entries) {
      expect(list?.glossary.byId.get(id)?.terms).toEqual(terms);
    }
    for (const ko of ["가나", "다라", "마바", "사아", "자차", "카타", "파하", "거너", "더러"]) {
      const exact = search(list?.index ?? { segments: [] }, ko).hits.filter(
        ({ tier }) => tier === "exact",
      );
      const wanted = whole.entries.filter(({ terms }) => terms.ko.some(({ term }) => term === ko));
      expect(ids(exact.map((hit) => hit.entry))).toEqual(ids(wanted));
    }
  });

  test.each<[what: string, change: (folder: string) => void]>([
    [
      "the sources",
      (folder) => writeFileSync(join(folder, "sources.yaml"), "own: { label: own, title: Mine }\n"),
    ],
    [
      "more than half of it",
      (folder) => {
        for (const name of ["a.yaml", "d.yaml", "e.yaml"]) {
          writeFileSync(join(folder, name), entry(`place.${name.charAt(0)}`, "새로"));
        }
      },
    ],
  ])("%s: the whole list is read", async (_, change) => {
    expect((await patched(change)).list).toBeUndefined();
  });
});

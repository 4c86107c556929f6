import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { LANGUAGES } from "../../src/core/language.ts";
import { anyEntry } from "../helpers/any-entry.ts";
import { entry } from "../helpers/entry.ts";
import { bytesOf, written } from "../helpers/exchange.ts";
import { expectGolden } from "../helpers/golden.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";
import { readStarDict, stardictOrder } from "../helpers/stardict-files.ts";
import { oneLine } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };
const entries = fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

const GOLDEN = fileURLToPath(new URL("golden/stardict.txt", import.meta.url));

describe("stardict", () => {
  test("has articles and what tells their sizes as in the golden file", async () => {
    const files = await bytesOf("stardict", SAMPLE_ENTRIES);
    expect([...files.keys()]).toEqual([".ifo", ".dict", ".idx", ".syn"]);
    const { index, synonyms } = readStarDict(files);
    const shown = [
      files.get(".ifo")?.toString("utf8").trimEnd(),
      ...index.map(({ word, article }) => `${word}: ${article}`),
      ...synonyms.map(({ word, article }) => `(${word}) ${article}`),
    ];
    expectGolden(GOLDEN, `${shown.join("\n")}\n`);
  });

  test("every name leads to the article of its entry, in the order that is searched", async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const files = await bytesOf("stardict", list);
        const { info, index, synonyms } = readStarDict(files);
        expect(info.get("wordcount")).toBe(String(index.length));
        expect(info.get("synwordcount") ?? "0").toBe(String(synonyms.length));
        expect(info.get("idxfilesize")).toBe(String(files.get(".idx")?.length));
        for (const words of [index, synonyms]) {
          const plain = words.map(({ word }) => word);
          expect(plain).toEqual([...plain].sort(stardictOrder));
        }
        const articles = new Map<string, string>();
        for (const { word, article } of [...index, ...synonyms]) {
          expect(articles.has(word)).toBe(false);
          articles.set(word, article);
        }
        const names = new Set(list.flatMap(namesOf));
        expect(new Set(articles.keys())).toEqual(names);
        const single = await Promise.all(list.map((one) => articleOf(one)));
        for (const name of names) {
          const own = single.filter((_, at) => namesOf(list[at] as Entry).includes(name));
          expect(articles.get(name)).toBe(own.join("<hr>"));
        }
      }),
      RUNS,
    );
  });

  test("finds in the order of bytes what other orders put elsewhere", async () => {
    const words = ["b", "B", "a", "Z", "é", "一", "ﬁ", "𠮷", "가", "{", "_", "ab", "aB", "Ab"];
    const list = words.map((ko, at) => entry({ id: `concept.n${at}`, ko }));
    const { index } = readStarDict(await bytesOf("stardict", list));
    expect(index.map(({ word }) => word)).toEqual([...words].sort(stardictOrder));
  });

  test("a word of several entries has all their articles, once", async () => {
    const list = [
      entry({ id: "concept.a", zh: "云", ko: "하나", admitted: { ko: "둘" } }),
      entry({ id: "concept.b", zh: "云", ko: "둘", deprecated: { ko: "셋" } }),
      entry({ id: "concept.c", zh: "水", ko: "물", admitted: { ko: "셋" } }),
    ];
    const { index, synonyms } = readStarDict(await bytesOf("stardict", list));
    const [a = "", b = "", c = ""] = await Promise.all(list.map(articleOf));
    expect(new Map([...index, ...synonyms].map(({ word, article }) => [word, article]))).toEqual(
      new Map([
        ["云", `${a}<hr>${b}`],
        ["하나", a],
        ["둘", `${a}<hr>${b}`],
        ["셋", `${b}<hr>${c}`],
        ["水", c],
        ["물", c],
      ]),
    );
  });

  test("leaves out words of 256 bytes and more, and tells", async () => {
    const list = [
      entry({ id: "concept.fits", zh: "一", ko: "가".repeat(85) }),
      entry({ id: "concept.part", zh: "二", ko: `${"가".repeat(85)}a` }),
      entry({ id: "concept.none", ko: "나".repeat(86) }),
    ];
    const { index } = readStarDict(await bytesOf("stardict", list));
    expect(index.map(({ word }) => word)).toEqual(["一", "二", "가".repeat(85)]);
    const { lost } = await written("stardict", list);
    expect([...(lost.get("too-long") ?? [])]).toEqual(["concept.part", "concept.none"]);
    expect([...(lost.get("no-headword") ?? [])]).toEqual(["concept.none"]);
  });
});

/** The article of an entry that is alone in its dictionary. */
async function articleOf(one: Entry): Promise<string> {
  return (await bytesOf("stardict", [one])).get(".dict")?.toString("utf8") ?? "";
}

/** All names of an entry on one line, once each, as words that StarDict can hold. */
function namesOf({ terms, pinyin }: Entry): readonly string[] {
  const names = LANGUAGES.flatMap((language) => terms[language].map(({ term }) => term));
  const lines = [...names, ...(pinyin === undefined ? [] : [pinyin])].map(oneLine);
  return [...new Set(lines)].filter((line) => line !== "" && Buffer.byteLength(line) < 256);
}

import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { LANGUAGES } from "../../src/core/language.ts";
import { anyEntry } from "../helpers/any-entry.ts";
import { entry } from "../helpers/entry.ts";
import { bytesOf, chunksOf, written, writtenText } from "../helpers/exchange.ts";
import { expectGolden } from "../helpers/golden.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";
import { readStarDict, stardictOrder } from "../helpers/stardict-files.ts";
import { oneLine } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };
const entries = fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url));

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
    expectGolden(golden("stardict.txt"), `${shown.join("\n")}\n`);
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

describe("yomitan", () => {
  test("is a container of JSON as in the golden file, the same for the same entries", async () => {
    const [bytes, again] = [
      await bytesOf("yomitan", SAMPLE_ENTRIES),
      await bytesOf("yomitan", SAMPLE_ENTRIES),
    ].map((files) => files.get(".zip"));
    expect(bytes).toEqual(again);
    const parts = unzipSync(bytes ?? Buffer.alloc(0));
    const shown = Object.entries(parts).map(
      ([name, part]) => `${name}\n${JSON.stringify(JSON.parse(strFromU8(part)), null, 1)}\n`,
    );
    expectGolden(golden("yomitan.txt"), shown.join("\n"));
  });

  test("names in the source language lead to the entry, preferred ones first", async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const rows = await termsOf(list, { from: "ko", to: "zh" });
        const expected = list.flatMap(({ terms }, at) =>
          [...new Set(terms.ko.map(({ term }) => oneLine(term)))]
            .filter((term) => term !== "")
            .map((term) => [term, at + 1]),
        );
        expect(rows.map((row) => [row[0], row[6]])).toEqual(expected);
        for (const row of rows) expect(row).toHaveLength(8);
      }),
      RUNS,
    );
  });

  test("begins a new bank after ten thousand terms", async () => {
    const list = Array.from({ length: 10_001 }, (_, at) =>
      entry({ id: `concept.n${at}`, ko: `가${at}` }),
    );
    const parts = await partsOf(list, { from: "ko" });
    const banks = [...parts].filter(([name]) => name.startsWith("term_bank"));
    expect(banks.map(([name, json]) => [name, (json as unknown[]).length])).toEqual([
      ["term_bank_1.json", 10_000],
      ["term_bank_2.json", 1],
    ]);
  });

  test("has an empty bank for no entries", async () => {
    expect((await partsOf([], {})).get("term_bank_1.json")).toEqual([]);
  });
});

type Direction = Parameters<typeof bytesOf>[2];

async function partsOf(
  list: readonly Entry[],
  direction: Direction,
): Promise<ReadonlyMap<string, unknown>> {
  const bytes = (await bytesOf("yomitan", list, direction)).get(".zip") ?? Buffer.alloc(0);
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, JSON.parse(strFromU8(part))]),
  );
}

async function termsOf(
  list: readonly Entry[],
  direction: Direction,
): Promise<readonly (readonly unknown[])[]> {
  const parts = await partsOf(list, direction);
  return parts.get("term_bank_1.json") as readonly (readonly unknown[])[];
}

describe("anki", () => {
  test("has a note for each entry with a question, all fields where the columns say", async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const text = await writtenText("anki", list, { from: "ko", to: "zh" });
        const [, , , columns = "", , , ...notes] = text.trimEnd().split("\n");
        const names = columns.slice("#columns:".length).split("\t");
        expect(names.slice(0, 3)).toEqual(["id", "ko", "zh"]);
        const asked = list.filter(({ terms }) => terms.ko[0]?.status === "preferred");
        const rows = notes.map(cellsOfNote);
        expect(rows.map((row) => row[0])).toEqual(asked.map(({ id }) => id));
        expect(rows.map((row) => row[1])).toEqual(
          asked.map(({ terms }) => inHtml(terms.ko[0]?.term ?? "")),
        );
        for (const row of rows) expect(row).toHaveLength(names.length);
      }),
      RUNS,
    );
  });

  test("tells which entries have no question", async () => {
    const { files, lost } = await written("anki", SAMPLE_ENTRIES, { from: "en", to: "ko" });
    for (const file of files) await chunksOf(file);
    expect([...(lost.get("no-headword") ?? [])]).toEqual(["concept.draft", "concept.alone"]);
  });
});

/** Fields between tabs; those in quotes have tabs and doubled quotes in them. */
function cellsOfNote(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t"]*))(?=\t|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

function inHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|[\r\n]/g, "<br>");
}

describe("skos", () => {
  test("has one preferred label of a language and script, and no label twice", async () => {
    const list = [
      entry({
        id: "concept.twice",
        zh: "云",
        hant: "雲",
        ko: "구름",
        admitted: { ko: ["구름\u0000", "클라우드"] },
        deprecated: { ko: "크라우드" },
        from: "2018",
        until: "2020-03",
        successor: "concept.gone",
        related: ["concept.twice", "concept.other", "concept.absent"],
        codes: { sse: "601727" },
      }),
      entry({ id: "concept.other", ko: "달" }),
    ];
    const text = await writtenText("skos", list, { baseIri: "https://example.org/t#" });
    expect(text).toContain('skos:prefLabel "云"@zh-Hans, "雲"@zh-Hant, "구름"@ko ;\n');
    expect(text).toContain('skos:altLabel "클라우드"@ko ;\n  skos:hiddenLabel "크라우드"@ko ;\n');
    expect(text).toContain(
      'dct:valid "start=2018; end=2020-03; scheme=W3C-DTF;"^^dct:Period ;\n' +
        "  dct:isReplacedBy <https://example.org/t#concept.gone> ;\n" +
        "  skos:related <https://example.org/t#concept.other> .\n",
    );
    expect(text).toContain("skos:inScheme <https://example.org/t> ;");
    expect(text).toContain('skos:notation "601727"^^<https://example.org/t#code.sse> ;');
  });
});

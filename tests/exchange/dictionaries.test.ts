import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { anyEntry } from "../helpers/any-entry.ts";
import { entry } from "../helpers/entry.ts";
import { bytesOf, chunksOf, written, writtenText } from "../helpers/exchange.ts";
import { expectGolden } from "../helpers/golden.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";
import { oneLine } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };
const entries = fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
const GOLDEN = fileURLToPath(new URL("golden/yomitan.txt", import.meta.url));

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
    expectGolden(GOLDEN, shown.join("\n"));
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

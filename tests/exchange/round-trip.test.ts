import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry, Term } from "../../src/core/entry.ts";
import { type Aspect, countLosses } from "../../src/exchange/aspect.ts";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { anyEntry } from "../helpers/any-entry.ts";
import { chunksOf, readBack, written, writtenText } from "../helpers/exchange.ts";

const RUNS = { numRuns: 60, seed: 8 };
const entries = fc.uniqueArray(anyEntry, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

/** What is left of an entry in a format that carries only some of what it says. */
function carried(entry: Entry, aspects: ReadonlySet<Aspect>, oneLine: boolean): unknown {
  const has = (aspect: Aspect): boolean => aspects.has(aspect);
  const keeps = ({ status, script }: Term): boolean =>
    (status === "preferred" || has(status)) && (script !== "Hant" || has("traditional"));
  const term = ({ term: text, ...rest }: Term): Term => ({
    term: oneLine ? text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, " ").trim() : text,
    ...rest,
  });
  const terms = (list: readonly Term[]): readonly Term[] => list.filter(keeps).map(term);
  const { file: _file, line: _line, category, ...rest } = entry;
  const fields = Object.fromEntries(
    Object.entries(rest).filter(
      ([field]) =>
        field === "id" ||
        field === "terms" ||
        field === "sources" ||
        field === "related" ||
        has((field === "from" || field === "until" ? "period" : field) as Aspect),
    ),
  );
  return {
    ...fields,
    ...(aspects.has("status") ? { category } : {}),
    terms: { zh: terms(entry.terms.zh), ko: terms(entry.terms.ko), en: terms(entry.terms.en) },
    sources: has("sources") ? entry.sources : [],
    related: has("related") ? entry.related : [],
  };
}

const isLeft = (entry: unknown): boolean =>
  Object.values((entry as Entry).terms).some(({ length }) => length > 0);

const CASES: readonly (readonly [FormatName, oneLine: boolean])[] = [
  ["json", false],
  ["jsonl", false],
  ["csv", false],
  ["tsv", false],
];

test.each(CASES)("%s gives back every entry as it was", async (format, oneLine) => {
  await fc.assert(
    fc.asyncProperty(entries, async (list) => {
      const text = await writtenText(format, list);
      const { entries: read, refused } = await readBack(format, text);
      const aspects = FORMATS[format].carries({ dialect: "basic" });
      const expected = list.map((entry) => carried(entry, aspects, oneLine)).filter(isLeft);
      expect(refused.filter(({ code }) => code !== "no-terms")).toEqual([]);
      expect(read.map(({ line: _, ...entry }) => entry)).toEqual(expected);
      if (aspects.has("status")) expect(countLosses(list, aspects).size).toBe(0);
    }),
    RUNS,
  );
});

test.each([
  ["core", "dca"],
  ["core", "dct"],
  ["min", "dca"],
  ["min", "dct"],
  ["basic", "dca"],
  ["basic", "dct"],
] as const)("tbx %s %s gives back what the dialect carries", async (dialect, style) => {
  await tbxRoundTrip("tbx", dialect, style);
});

test("tbx2 gives back what TBX-Basic carries", () => tbxRoundTrip("tbx2", "basic", "dca"));

async function tbxRoundTrip(
  format: "tbx" | "tbx2",
  dialect: "core" | "min" | "basic",
  style: "dca" | "dct",
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(entries, async (list) => {
      const options = { dialect, style };
      const text = await writtenText(format, list, options);
      const { entries: read, refused } = await readBack(format, text);
      const ids = new Set(list.map(({ id }) => id));
      const aspects = FORMATS[format].carries({ dialect });
      const expected = list
        .map((entry) => ({ ...entry, related: entry.related.filter((id) => ids.has(id)) }))
        .map((entry) => ({
          ...entry,
          ...(entry.note === undefined ? {} : { note: entry.note }),
        }))
        .map((entry) => carried(entry, aspects, true))
        .map((entry) => allPreferredWhereNoStatus(entry as Entry, aspects))
        .map(unique)
        .filter(isLeft);
      expect(refused.filter(({ code }) => code !== "no-terms")).toEqual([]);
      expect(read.map(({ line: _, ...entry }) => entry)).toEqual(expected);
    }),
    RUNS,
  );
}

/** A format without status carries admitted terms as the second of their language. */
function allPreferredWhereNoStatus(entry: Entry, aspects: ReadonlySet<Aspect>): Entry {
  if (aspects.has("deprecated")) return entry;
  const promote = (terms: readonly Term[]): readonly Term[] => {
    const seen = new Set<unknown>();
    const list = terms.map((term) => {
      if (seen.has(term.script)) return { ...term, status: "admitted" as const };
      seen.add(term.script);
      return { ...term, status: "preferred" as const };
    });
    const rank = ({ status, script }: Term): number =>
      (status === "preferred" ? 0 : 2) + (script === "Hant" ? 1 : 0);
    return list.sort((a, b) => rank(a) - rank(b));
  };
  const { zh, ko, en } = entry.terms;
  return { ...entry, terms: { zh: promote(zh), ko: promote(ko), en: promote(en) } };
}

/** Terms that white space alone told apart are one. */
function unique(entry: Entry): Entry {
  const once = (terms: readonly Term[]): readonly Term[] =>
    terms.filter(
      ({ term }, at) => term !== "" && terms.findIndex((one) => one.term === term) === at,
    );
  const { zh, ko, en } = entry.terms;
  return { ...entry, terms: { zh: once(zh), ko: once(ko), en: once(en) } };
}

test("what a writer leaves out is told", async () => {
  const list = fc.sample(anyEntry, { numRuns: 1, seed: 1 }).map((entry) => ({
    ...entry,
    note: "a\u0000b",
    terms: { ...entry.terms, ko: [{ term: "가\n나", status: "preferred" as const }] },
  }));
  const { files, lost } = await written("tbx", list);
  for (const file of files) expect((await chunksOf(file)).join("")).not.toContain("\u0000");
  expect([...lost.keys()].sort()).toEqual(["control-character", "white-space"]);
});

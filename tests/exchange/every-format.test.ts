import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { LANGUAGES, type Language } from "../../src/core/language.ts";
import type { Aspect } from "../../src/exchange/aspect.ts";
import type { LossKind, WriteOptions } from "../../src/exchange/format.ts";
import { FORMAT_NAMES, type FormatName } from "../../src/exchange/format-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { type AnyEntry, valuesOf } from "../helpers/carried-aspects.ts";
import { entry } from "../helpers/entry.ts";
import { bytesIn, readBytes, written } from "../helpers/exchange.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";
import { oneLine, toldApart } from "../helpers/told-apart.ts";
import { expectWellFormed } from "../helpers/well-formed.ts";

const RUNS = { numRuns: 40, seed: 8 };
const DIRECTION = { from: "zh", to: "ko", directed: { from: true, to: true } } as const;

/** Losses that change an entry in a known way only: they are no excuse for anything else. */
const SLIGHT: ReadonlySet<LossKind> = new Set(["white-space", "control-character"]);

async function bytesAndLosses(
  format: FormatName,
  list: readonly Entry[],
): Promise<{
  readonly files: ReadonlyMap<string, Buffer>;
  readonly told: ReadonlySet<string>;
}> {
  const { files, lost } = await written(format, list, DIRECTION);
  const bytes = await bytesIn(files);
  const told = [...lost].filter(([kind]) => !SLIGHT.has(kind)).flatMap(([, ids]) => [...ids]);
  return { files: bytes, told: new Set(told) };
}

test.each(FORMAT_NAMES)("%s is well formed whatever entries say", async (format) => {
  await fc.assert(
    fc.asyncProperty(toldApart, async (list) => {
      const { files } = await bytesAndLosses(format, list);
      expect(files.size).toBeGreaterThan(0);
      expectWellFormed(format, files);
    }),
    RUNS,
  );
});

test.each(FORMAT_NAMES)("%s is well formed without entries", async (format) => {
  expectWellFormed(format, (await bytesAndLosses(format, [])).files);
});

const READ = FORMAT_NAMES.filter((name) => FORMATS[name].loadReader !== undefined);

test.each(READ)(
  "%s: what it carries comes back, or it is told that it does not",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(toldApart, async (any) => {
        const list = format === "yaml" ? await listed(any) : any;
        const { files, told } = await bytesAndLosses(format, list);
        const [bytes = Buffer.alloc(0)] = files.values();
        if (bytes.length === 0) return;
        const { entries } = await readBytes(format, bytes, { ...DIRECTION, directed: true });
        const ids = new Set(list.map(({ id }) => id));
        list.forEach((one, number) => {
          if (told.has(one.id)) return;
          const known = { ...one, related: one.related.filter((id) => ids.has(id)) };
          const read = entries.filter((other) => numberOf(other) === number);
          expect(missing(format, known, read)).toEqual([]);
        });
      }),
      RUNS,
    );
  },
);

/** Entries as lists have them, which name their sources and derive what follows from other things. */
async function listed(list: readonly Entry[]): Promise<readonly Entry[]> {
  const sourced = list.map((one) => ({ ...one, sources: ["editors"] }));
  const { files } = await bytesAndLosses("yaml", sourced);
  const { entries } = await readBytes("yaml", files.get(".yaml") ?? Buffer.alloc(0));
  expect(entries).toHaveLength(list.length);
  return entries.map((one, at) => ({ ...(list[at] as Entry), ...one }));
}

/** What of an entry did not come back. */
function missing(format: FormatName, one: Entry, read: readonly AnyEntry[]): readonly string[] {
  const { bilingual, carries } = FORMATS[format];
  const languages: readonly Language[] = bilingual === true ? ["zh", "ko"] : LANGUAGES;
  const aspects = carries({ dialect: "basic" });
  const [back, ...more] = read;
  if (back === undefined) return isWritten(one, aspects) ? ["all"] : [];
  if (more.length > 0) return ["in one piece"];
  const note = oneLine(back.note ?? "");
  const lacks = (aspect: Aspect): boolean => {
    const [before, after] = [one, back].map((entry) => valuesOf(entry, aspect, languages));
    if (JSON.stringify(before) === JSON.stringify(after)) return false;
    // A format with one field for all text has the rest in it.
    return !before?.every((value) => note.includes(oneLine(value).replace(/^(zh|ko|en) /, "")));
  };
  const preferred = languages.filter((language) => {
    const [first] = one.terms[language];
    if (first?.status !== "preferred" || first.script === "Hant") return false;
    return oneLine(first.term) !== oneLine(back.terms[language][0]?.term ?? "");
  });
  return [...preferred, ...[...aspects].filter(lacks)];
}

/** Whether an entry has a term that the format has a place for. */
function isWritten({ terms }: Entry, aspects: ReadonlySet<Aspect>): boolean {
  return LANGUAGES.some((language) =>
    terms[language].some(
      ({ status, script }) =>
        (status === "preferred" || aspects.has(status)) &&
        (script !== "Hant" || aspects.has("traditional")),
    ),
  );
}

/** Which of the entries this was, by the mark at the end of its terms. */
function numberOf({ terms }: AnyEntry): number {
  const [first] = LANGUAGES.flatMap((language) => terms[language]);
  return Number(first?.term.split("·").at(-1));
}

test.each<[FormatName, Partial<WriteOptions>]>([
  ["tmx", {}],
  ["tbx", { dialect: "core" }],
  ["anki", {}],
  ["yomitan", { from: "en" }],
])(
  "%s with %j tells which entries have no term that it has a place for",
  async (format, options) => {
    const list = [entry({ id: "concept.none", deprecated: { ko: "지아씽" } })];
    const { files, lost } = await written(format, list, options);
    await bytesIn(files);
    expect([...lost]).toEqual([["no-headword", new Set(["concept.none"])]]);
  },
);

test.each(READ)("%s reads what it wrote of ordinary entries, and refuses none", async (format) => {
  const entriesOfList = SAMPLE_ENTRIES.map((one) => ({ ...one, sources: ["editors"] }));
  const { files } = await bytesAndLosses(format, entriesOfList);
  const [bytes = Buffer.alloc(0)] = files.values();
  const { entries, refused } = await readBytes(format, bytes, { ...DIRECTION, directed: true });
  expect(refused).toEqual([]);
  expect(entries.length).toBeGreaterThanOrEqual(3);
});

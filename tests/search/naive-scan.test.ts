import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { foldKey } from "../../src/text/fold.ts";
import { entry } from "../helpers/entry.ts";
import { idsOf, searching } from "../helpers/searching.ts";

// Few letters, so that names contain, begin and equal each other often.
const name = fc
  .array(fc.constantFrom("a", "b", "상", "하", "上", "電", "é", " ", "·"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((letters) => letters.join(""));

/** Several words need not stand together. */
const oneWord = name.map((typed) => typed.replaceAll(" ", ""));

const entries = fc
  .uniqueArray(
    fc.record({
      id: fc
        .tuple(fc.constantFrom("place", "company", "concept"), fc.nat({ max: 40 }))
        .map((id) => id.join(".")),
      zh: name,
      ko: name,
      en: name,
    }),
    { selector: ({ id }) => id, maxLength: 15 },
  )
  .map((list) => list.map(entry));

const WHOLE_WORDS = /[\s·]/;

/** The best literal tier by reading every term, without an index. */
function scan({ terms }: Entry, query: string): string | undefined {
  const forms = [terms.zh, terms.ko, terms.en].flat().map(({ term }) => term.normalize("NFC"));
  const keys = forms.map(foldKey);
  if (keys.includes(query)) return "exact";
  if (keys.some((key) => key.startsWith(query))) return "prefix";
  if (/^[a-z]$/.test(query)) return undefined;
  if (forms.some((form) => wordTails(form).some((tail) => tail.startsWith(query))))
    return "word-start";
  if (/^[a-z]{1,2}$/.test(query)) return undefined;
  return keys.some((key) => key.includes(query)) ? "substring" : undefined;
}

/** What follows each beginning of a word. */
function wordTails(form: string): readonly string[] {
  return [...form].flatMap((letter, at, all) => {
    const before = all[at - 1];
    if (before === undefined) return [];
    const begins =
      WHOLE_WORDS.test(before) || /[a-z\u00e9]/.test(before) !== /[a-z\u00e9]/.test(letter);
    return begins ? [foldKey(all.slice(at).join(""))] : [];
  });
}

test("what search finds literally is what reading every term finds, tier by tier", () => {
  fc.assert(
    fc.property(entries, oneWord, (list, query) => {
      const key = foldKey(query);
      fc.pre(key !== "");
      const { hits } = searching(list)(query);
      const found = hits.filter(({ tier }) =>
        ["exact", "prefix", "word-start", "substring"].includes(tier),
      );
      // Who answers by initials or pinyin too is not said to contain the query.
      const better = hits.filter(({ tier }) => ["acronym", "initials", "reading"].includes(tier));
      const betterIds = better.map(({ entry: { id } }) => id);
      const expected = list.flatMap((one) => {
        const tier = scan(one, key);
        const told = tier !== undefined && !(tier === "substring" && betterIds.includes(one.id));
        return told ? [`${one.id} ${tier}`] : [];
      });
      expect(found.map(({ entry: { id }, tier }) => `${id} ${tier}`).sort()).toEqual(
        expected.sort(),
      );
    }),
    { numRuns: 1000 },
  );
});

test("nothing fuzzy is found where something begins with what was typed", () => {
  fc.assert(
    fc.property(entries, name, (list, query) => {
      const tiers = searching(list)(query).hits.map(({ tier }) => tier);
      if (tiers.includes("exact") || tiers.includes("prefix")) expect(tiers).not.toContain("fuzzy");
    }),
    { numRuns: 500 },
  );
});

test("every entry is found by each of its names, at the top tier", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const find = searching(list);
      for (const { id, terms } of list) {
        for (const { term } of [terms.zh, terms.ko, terms.en].flat()) {
          if (foldKey(term) === "") continue;
          const hit = find(term).hits.find((one) => one.entry.id === id);
          expect(hit?.tier).toBe("exact");
        }
      }
    }),
  );
});

test("an entry more never takes away another's exact match, nor changes the order of the others", () => {
  const more = fc
    .record({ zh: name, ko: name, en: name })
    .map((names) => entry({ id: "person.new", ...names }));
  fc.assert(
    fc.property(entries, more, name, (list, added, query) => {
      const exact = (all: readonly Entry[]): readonly string[] =>
        searching(all)(query)
          .hits.filter(({ tier }) => tier === "exact")
          .map(({ entry: { id } }) => id);
      expect(exact([...list, added]).filter((id) => id !== added.id)).toEqual(exact(list));
    }),
    { numRuns: 500 },
  );
});

test("the order of the list says nothing about the order of the hits", () => {
  const shuffled = entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, name, ([list, other], query) => {
      expect(searching(other)(query)).toEqual(searching(list)(query));
    }),
    { numRuns: 500 },
  );
});

test("nor does it where more forms resemble the query than are judged", () => {
  const crowd = Array.from({ length: 700 }, (_, index) =>
    entry({ id: `place.${index}`, en: `Shanghai Port ${index}` }),
  );
  const there = searching(crowd)("shanghia port");
  expect(there.total).toBeGreaterThan(0);
  expect(idsOf(searching(crowd.toReversed())("shanghia port"))).toEqual(idsOf(there));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { findTerms } from "../../src/terms/find-terms.ts";
import { buildTermFinder } from "../../src/terms/term-finder.ts";
import { foldKey } from "../../src/text/fold.ts";
import { anyText } from "../helpers/any-text.ts";
import { entry } from "../helpers/entry.ts";
import { LIST } from "./list.ts";

type Range = readonly [start: number, end: number];

/** Chinese without spaces and marks: every stretch that is a term, the longest taken first. */
function naiveFind(terms: readonly string[], text: string): readonly Range[] {
  const all = terms.flatMap((term) =>
    [...text].flatMap((_, at): Range[] =>
      text.startsWith(term, at) ? [[at, at + term.length]] : [],
    ),
  );
  const chosen: Range[] = [];
  for (const [start, end] of all.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0])) {
    if (chosen.every(([from, to]) => end <= from || to <= start)) chosen.push([start, end]);
  }
  return chosen.sort((a, b) => a[0] - b[0]);
}

const han = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: min, maxLength: max });

test("in Chinese, what is found is what a naive search finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(han(2, 5), { minLength: 1, maxLength: 8 }),
      han(0, 40),
      (terms, text) => {
        const finder = buildTermFinder(terms.map((zh, at) => entry({ id: `concept.c${at}`, zh })));
        const found = findTerms(finder, text).map(({ start, end }) => [start, end]);
        expect(found).toEqual(naiveFind(terms, text));
      },
    ),
  );
});

const finder = buildTermFinder(LIST);
const terms = LIST.flatMap(({ terms: { zh, ko, en } }) => [...zh, ...ko, ...en]).map(
  ({ term }) => term,
);
const somewhereInText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...terms),
      anyText(4),
      fc.constantFrom("은", "에서", "(", ")", " ", "\n"),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

test("whatever the text, what is found is in order, does not overlap and folds to a term", () => {
  fc.assert(
    fc.property(somewhereInText, (text) => {
      let last = 0;
      for (const { start, end, listed } of findTerms(finder, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(listed.length).toBeGreaterThan(0);
        const key = foldKey(text.slice(start, end));
        for (const { term } of listed) expect(foldKey(term)).toBe(key);
        last = end;
      }
    }),
  );
});

test("what was found before in a text does not change what is found later", () => {
  fc.assert(
    fc.property(fc.array(somewhereInText, { maxLength: 4 }), (texts) => {
      const used = buildTermFinder(LIST);
      for (const text of texts) {
        expect(findTerms(used, text)).toEqual(findTerms(buildTermFinder(LIST), text));
      }
    }),
    { numRuns: 30 },
  );
});

test("paragraphs are found alone as they are together", () => {
  fc.assert(
    fc.property(somewhereInText, somewhereInText, (first, second) => {
      const head = `${first}.\n\n`;
      const together = findTerms(finder, head + second).map(({ start, end }) => [start, end]);
      const apart = [
        ...findTerms(finder, head).map(({ start, end }) => [start, end]),
        ...findTerms(finder, second).map(({ start, end }) => [
          start + head.length,
          end + head.length,
        ]),
      ];
      expect(together).toEqual(apart);
    }),
  );
});

test.each([
  ["names that overlap all along: the longer every time", "甲乙".repeat(20_000), 9_999],
  ["marks and nothing else", "“".repeat(50_000), 0],
  ["brackets that never close", "선전(".repeat(20_000), 0],
  ["a list of homonyms, none of which says that another is a name", "선전·".repeat(20_000), 0],
  ["one long Korean word", "중국".repeat(20_000), 0],
  ["one long address", "BYD.".repeat(20_000), 0],
])("texts that take a careless finder forever: %s", (_, text, count) => {
  const overlapping = [
    entry({ id: "concept.a", zh: "甲乙甲" }),
    entry({ id: "concept.b", zh: "乙甲乙甲" }),
  ];
  expect(findTerms(buildTermFinder([...LIST, ...overlapping]), text)).toHaveLength(count);
});

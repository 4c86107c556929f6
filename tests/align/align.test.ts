import { describe, expect, test } from "vitest";
import { align } from "../../src/align/align.ts";
import type { AnchoredSentence } from "../../src/align/anchors.ts";
import { sureBeads } from "../../src/align/sure-beads.ts";

/**
 * Sentences as "20 华为 2025": letters, then anchors; one that begins a paragraph has ¶ before it. Those of
 * a translation may be given by the letters of their originals: "~20".
 */
const sentence = (written: string): AnchoredSentence => {
  const [length = "", ...anchors] = written.replace("¶", "").split(" ");
  const letters = Number(length.replace("~", ""));
  return {
    letters: Math.round(length.startsWith("~") ? 1.29 * letters : letters),
    beginsParagraph: written.startsWith("¶"),
    anchors: new Set(anchors),
  };
};

const shown = (source: readonly string[], target: readonly string[]): string =>
  align(source.map(sentence), target.map(sentence))
    .map(({ source: [a, b], target: [c, d] }) => `${b - a}-${d - c}`)
    .join(" ");

describe("beads", () => {
  test.each<[what: string, source: readonly string[], target: readonly string[], beads: string]>([
    ["nothing", [], [], ""],
    ["one to one", ["¶20"], ["¶~20"], "1-1"],
    ["all in order", ["¶20", "30", "9"], ["¶~20", "~30", "~9"], "1-1 1-1 1-1"],
    ["a translation without original", [], ["¶20"], "0-1"],
    ["an original without translation", ["¶20"], [], "1-0"],
    ["two in one", ["¶20", "30", "25"], ["¶~50", "~25"], "2-1 1-1"],
    ["one in two", ["¶50", "25"], ["¶~20", "~30", "~25"], "1-2 1-1"],
    ["lengths alone", ["¶60", "8", "60"], ["¶~60", "~68"], "1-1 2-1"],
    ["left out at the beginning", ["¶20 a", "¶20 b", "¶20 c"], ["¶~20 b", "¶~20 c"], "1-0 1-1 1-1"],
    ["left out in the middle", ["¶20 a", "¶20 b", "¶20 c"], ["¶~20 a", "¶~20 c"], "1-1 1-0 1-1"],
    ["left out at the end", ["¶20 a", "¶20 b", "¶20 c"], ["¶~20 a", "¶~20 b"], "1-1 1-1 1-0"],
    ["added at the beginning", ["¶20 a", "¶20 b"], ["¶~20", "¶~20 a", "¶~20 b"], "0-1 1-1 1-1"],
    ["added in the middle", ["¶20 a", "¶20 b"], ["¶~20 a", "¶~20", "¶~20 b"], "1-1 0-1 1-1"],
    ["added at the end", ["¶20 a", "¶20 b"], ["¶~20 a", "¶~20 b", "¶~20"], "1-1 1-1 0-1"],
    [
      "anchors against lengths",
      ["¶20 a", "20 b", "40 c d"],
      ["¶~20 a", "~20 b", "~20 c", "~20 d"],
      "1-1 1-1 1-2",
    ],
    [
      "two joined otherwise",
      ["¶30 a", "30 b c", "¶20 x", "20 y"],
      ["¶~45 a b", "~15 c", "¶~20 x", "~20 y"],
      "2-2 1-1 1-1",
    ],
    ["paragraphs hold", ["¶20", "¶20", "20", "¶20"], ["¶~20", "¶~40", "¶~20"], "1-1 2-1 1-1"],
    [
      "a paragraph left out",
      ["¶20 a", "20 b", "¶20 c", "20 d", "¶20 e", "20 f"],
      ["¶~20 a", "~20 b", "¶~20 e", "~20 f"],
      "1-1 1-1 1-0 1-0 1-1 1-1",
    ],
    [
      "a paragraph added",
      ["¶20 a", "20 b", "¶20 e", "20 f"],
      ["¶~20 a", "~20 b", "¶~20", "~20", "¶~20 e", "~20 f"],
      "1-1 1-1 0-1 0-1 1-1 1-1",
    ],
    [
      "an anchor that is everywhere tells little",
      ["¶20 a", "¶40 a"],
      ["¶~20 a", "¶~40 a"],
      "1-1 1-1",
    ],
    ["an anchor that only one has tells nothing", ["¶20 a"], ["¶~20 b"], "1-1"],
  ])("%s", (_what, source, target, beads) => {
    expect(shown(source, target)).toBe(beads);
  });
});

describe("what is sure", () => {
  const sure = (source: readonly string[], target: readonly string[]): readonly number[] =>
    sureBeads(align(source.map(sentence), target.map(sentence))).map((bead) => bead.source[0]);

  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ["the same anchors", ["¶20 a", "20 b"], ["¶~20 a", "~20 b"], [0, 1]],
    ["a sentence among such", ["¶20 a", "20", "20 b"], ["¶~20 a", "~20", "~20 b"], [0, 1, 2]],
    ["lengths alone", ["¶20", "30"], ["¶~20", "~30"], []],
    ["other texts", ["¶20 a", "20 b", "20 c"], ["¶~20 c", "~20 a", "~20 d"], []],
    ["far too short", ["¶60 a x y", "¶20 b c d"], ["¶5 a x y", "¶~20 b c d"], [1]],
    [
      "which of two alike",
      ["¶20 a c", "¶20", "¶20", "¶20 b d"],
      ["¶~20 a c", "¶~20", "¶~20 b d"],
      [0, 3],
    ],
    ["nothing", ["¶20 a"], [], []],
  ])("%s", (_what, source, target, expected) => {
    expect(sure(source, target)).toEqual(expected);
  });
});

/** Numbers that look like chance and are the same each time. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function anyDocument(seed: number, paragraphs: number): readonly AnchoredSentence[][] {
  const numbers = chance(seed);
  const next = (most: number): number => Math.floor((numbers.next().value ?? 0) * most);
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: 1 + next(4) }, (_, at) => ({
      letters: 8 + next(60),
      beginsParagraph: at === 0,
      anchors: new Set(Array.from({ length: next(4) }, () => `${next(paragraphs * 4)}`)),
    })),
  );
}

const translated = (sentences: readonly AnchoredSentence[]): readonly AnchoredSentence[] =>
  sentences.map((one) => ({ ...one, letters: Math.round(one.letters * 1.29) }));

describe("documents of any kind", () => {
  const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

  test.each(seeds)("one is aligned with itself sentence by sentence (%i)", (seed) => {
    const source = anyDocument(seed, 30).flat();
    const beads = align(source, translated(source));
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      source.map((_, at) => [
        [at, at + 1],
        [at, at + 1],
      ]),
    );
  });

  test.each(seeds)("every sentence is in one bead, in order (%i)", (seed) => {
    const source = anyDocument(seed, 12).flat();
    const target = anyDocument(seed + 100, 1 + (seed % 15)).flat();
    let [row, column] = [0, 0];
    for (const bead of align(source, target)) {
      expect([bead.source[0], bead.target[0]]).toEqual([row, column]);
      [row, column] = [bead.source[1], bead.target[1]];
    }
    expect([row, column]).toEqual([source.length, target.length]);
  });

  test.each(seeds)("what is sure stays so where a paragraph is left out (%i)", (seed) => {
    const paragraphs = anyDocument(seed, 30).map((sentences, at) =>
      sentences.map((one) => ({ ...one, anchors: new Set([...one.anchors, `p${at}`]) })),
    );
    const left = seed % 30;
    const source = paragraphs.flat();
    const target = translated(paragraphs.filter((_, at) => at !== left).flat());
    const first = paragraphs.slice(0, left).flat().length;
    const size = paragraphs[left]?.length ?? 0;
    const beads = align(source, target).filter(({ target: [a, b] }) => a < b);
    expect(beads.map((bead) => [bead.source[0], bead.target[0]])).toEqual(
      target.map((_, at) => [at < first ? at : at + size, at]),
    );
  });

  test("the band follows where a third of the original is left out", () => {
    const paragraphs = anyDocument(7, 500);
    const source = paragraphs.flat();
    const target = translated(paragraphs.filter((_, at) => at < 150 || at > 310).flat());
    const pairs = sureBeads(align(source, target));
    const right = pairs.filter(
      (bead) => source[bead.source[0]]?.anchors === target[bead.target[0]]?.anchors,
    );
    expect(right.length).toBe(pairs.length);
    expect(right.length).toBeGreaterThan(0.8 * target.length);
  });
});

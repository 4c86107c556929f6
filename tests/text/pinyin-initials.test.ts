import fc from "fast-check";
import { expect, test } from "vitest";
import { pinyinInitials } from "../../src/text/initials.ts";

/** The same as a pattern, which says it at a glance and takes its time. */
const PIECE =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng(?![aeiouü])|n(?![aeiouüg]|g[aeiouü])|n(?=g[aeiouü])|r(?![aeiouü]))?|[a-z0-9]/g;

test("pieces of pinyin are those of the pattern, whatever stands there", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzü' 1-ngnghaeiou");
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 14 }), (letters) => {
      const text = letters.join("");
      const wanted = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
        letter: piece.charAt(0),
        start: index,
        end: index + piece.length,
      }));
      expect(pinyinInitials(text)).toEqual(wanted);
      expect(pinyinInitials(text.toUpperCase())).toEqual(wanted);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["tones", "Shànghǎi", [0, 5, 8]],
  ["ü with a tone", "Lǚliáng", [0, 2, 7]],
  ["n before g and a vowel", "Fāngān", [0, 3, 6]],
])("%s stand on letters of syllables: %s", (_, pinyin, bounds) => {
  const pieces = pinyinInitials(pinyin);
  expect([0, ...pieces.map(({ end }) => end)]).toEqual(bounds);
});

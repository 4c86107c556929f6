import { fold, unfoldRange } from "../text/fold.ts";
import { keyLetters } from "../text/key-letters.ts";

/** A text as queries are compared with it, and the way back. */
export interface LocatedKey {
  /** Folded, Hangul as the letters that are typed for it. */
  readonly key: string;
  /** Where in the key a word begins, in ascending order; the first is 0. */
  readonly wordStarts: readonly number[];
  /**
   * Where a stretch of the key stands in the text, as whole characters.
   * @param start first unit of the key, `end` the one after the last
   * @returns UTF-16 offsets in the text, the end not included
   */
  readonly rangeOf: (start: number, end: number) => readonly [start: number, end: number];
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const LATIN = /[a-z0-9]/;

/** Makes the key of a form and keeps where everything stood. */
export function locatedKey(text: string): LocatedKey {
  const folded = fold(text);
  const unitOf: number[] = [];
  const wordStarts: number[] = [];
  let key = "";
  for (let unit = 0; unit < folded.key.length; unit += 1) {
    if (beginsWord(text, folded.offsets[unit] ?? 0, folded.key, unit)) wordStarts.push(key.length);
    const letters = keyLetters(folded.key.charAt(unit));
    for (const _ of letters) unitOf.push(unit);
    key += letters;
  }
  return {
    key,
    wordStarts,
    rangeOf: (start, end) =>
      unfoldRange(text, folded, unitOf[start] ?? 0, (unitOf[end - 1] ?? 0) + 1),
  };
}

/** A word begins after a space or mark, and where Latin letters meet another script. */
function beginsWord(text: string, offset: number, key: string, unit: number): boolean {
  if (unit === 0 || offset === 0) return unit === 0;
  if (!LETTER.test(text.charAt(offset - 1)) && !isLowSurrogate(text, offset - 1)) return true;
  return LATIN.test(key.charAt(unit)) !== LATIN.test(key.charAt(unit - 1));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

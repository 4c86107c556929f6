import { loadCodec } from "./codec.ts";
import frequent from "./data/frequent-characters.json" with { type: "json" };
import type { Encoding } from "./encoding.ts";

/** Mean below this: neither Korean nor simplified Chinese (Big5, Shift_JIS, Latin-1, noise). */
const LEAST_SCORE = -7;
/** The better reading must lead by this; right readings lead by one and more. */
const LEAST_LEAD = 0.4;
/** Characters of a preview, from the first that is not ASCII. */
const PREVIEW = 24;

const CANDIDATES = [
  { encoding: "cp949", letters: frequent.hangul, isOther: /[\uac00-\ud7a3]/, otherCount: 1200 },
  { encoding: "gb18030", letters: frequent.han, isOther: /[\u4e00-\u9fff]/, otherCount: 1600 },
] as const;

/** How a text in an encoding without marks may be read. */
export interface LegacyReadings {
  /** The reading that makes sense, where one does and clearly more so than the other. */
  readonly likely: Encoding | undefined;
  /** The beginning of the text in each encoding, for people to choose by. */
  readonly previews: readonly { readonly encoding: Encoding; readonly text: string }[];
}

/**
 * Tells Korean in CP949 from Chinese in GB18030 by how frequent the characters are that either reading
 * gives. A few words are enough, where detectors by byte statistics want pages.
 * @param sample bytes that begin with a character outside ASCII
 */
export async function likelyLegacy(sample: Uint8Array): Promise<LegacyReadings> {
  const readings = await Promise.all(
    CANDIDATES.map(async ({ encoding, letters, isOther, otherCount }) => {
      const decoder = (await loadCodec(encoding)).decoder();
      const text = decoder.write(sample) + decoder.end();
      return { encoding, text, score: meanScore(text, scoresOf(letters), isOther, otherCount) };
    }),
  );
  const [best, second] = readings.sort((a, b) => b.score - a.score);
  const isClear =
    best !== undefined &&
    best.score > LEAST_SCORE &&
    best.score - (second?.score ?? Number.NEGATIVE_INFINITY) >= LEAST_LEAD;
  return {
    likely: isClear ? best.encoding : undefined,
    previews: readings.map(({ encoding, text }) => ({ encoding, text: previewOf(text) })),
  };
}

/** Logarithm of a share that falls with the rank; 15 keeps the first ranks from deciding alone. */
function scoresOf(letters: string): ReadonlyMap<string, number> {
  return new Map([...letters].map((letter, rank) => [letter, -Math.log(rank + 15)]));
}

function meanScore(
  text: string,
  scores: ReadonlyMap<string, number>,
  isOther: RegExp,
  otherCount: number,
): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    if (character <= "\u007f") continue;
    count++;
    sum += scores.get(character) ?? rareScore(character, isOther, otherCount);
  }
  return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
}

function rareScore(character: string, isOther: RegExp, otherCount: number): number {
  if (isOther.test(character)) return -Math.log(otherCount);
  if (/[\u3000-\u303f\uff00-\uff65·‘’“”…—]/.test(character)) return -6;
  return character === "\ufffd" ? -14 : -11;
}

function previewOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  return [...line].slice(0, PREVIEW).join("");
}

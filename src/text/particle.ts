import particles from "./data/particles.json" with { type: "json" };
import { finalOf, isSyllable } from "./hangul.ts";

/** The two forms of a Korean particle, the one after a final consonant first: "을/를". */
export type ParticlePair = `${string}/${string}`;

type Ending = "none" | "rieul" | "other";

/**
 * The form of a Korean particle that fits after a word, by how the word ends when read aloud
 * (한글 맞춤법 and 표준어 규정 leave the choice to the final sound: 을 after a consonant, 를 after a
 * vowel; 으로 stands after consonants other than ㄹ).
 * Latin letters and digits are read by their Korean names (BYD 비와이디, 5 오). Closing brackets and
 * quotes are passed over. Where the ending cannot be known, both forms are written: 을(를).
 * @example particle("화웨이", "을/를") // "를"
 * @example particle("서울", "으로/로") // "로"
 */
export function particle(word: string, pair: ParticlePair): string {
  const [afterConsonant = "", afterVowel = ""] = pair.split("/");
  const ending = endingOf(word);
  if (ending === undefined) return `${afterConsonant}(${afterVowel})`;
  const likeVowel =
    ending === "none" ||
    (ending === "rieul" && afterConsonant.startsWith(particles.exceptAfterRieul));
  return likeVowel ? afterVowel : afterConsonant;
}

function endingOf(word: string): Ending | undefined {
  const sounded = [...word.normalize("NFC")].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const last = sounded.at(-1);
  if (last === undefined) return undefined;
  if (isSyllable(last)) return finalOf(last);
  const name = (particles.names as Readonly<Record<string, string>>)[last.toUpperCase()];
  return name === undefined ? undefined : finalOf(name.slice(-1));
}

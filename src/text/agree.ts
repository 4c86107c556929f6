import particles from "./data/particles.json" with { type: "json" };
import { type ParticlePair, particle } from "./particle.ts";
import { particleChain } from "./particle-chain.ts";

const PAIRS = particles.pairs as readonly ParticlePair[];

/**
 * A run of syllables that stood behind a word, as it has to be behind another: the particle or the
 * form of 이다 that it begins with is chosen again, what follows stays.
 * @param word the new word
 * @param tail Hangul syllables; what is no particle stays as it is
 * @example agreeing("톈진", "를") // "을"
 * @example agreeing("화웨이", "으로부터는") // "로부터는"
 * @example agreeing("톈진", "시는") // "시는"
 */
export function agreeing(word: string, tail: string): string {
  for (const pair of PAIRS) {
    const form = pair.split("/").find((known) => tail.startsWith(known));
    if (form === undefined) continue;
    const chosen = particle(word, pair);
    const changed = chosen + tail.slice(form.length);
    if (chosen.endsWith(")") || particleChain(word, changed) === "none") continue;
    return changed;
  }
  return tail;
}

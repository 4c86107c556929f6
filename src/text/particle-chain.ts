import particles from "./data/particles.json" with { type: "json" };
import { finalOf, isSyllable } from "./hangul.ts";

/** After which sounds a form stands; ㄹ counts as a vowel for 로. */
type After = keyof typeof particles.open;

interface Form {
  readonly text: string;
  readonly after: After;
  /** Whether another particle may follow. */
  readonly open: boolean;
}

/** 에서부터는, 으로부터도: longer chains are not met, but for the plural before them. */
const LONGEST_CHAIN = 3;
const LONGEST_TAIL = 10;
const WEAK: ReadonlySet<string> = new Set(particles.weak);

const forms: readonly Form[] = [
  ...formsOf(particles.open, true),
  ...formsOf(particles.closing, false),
];
const byFirst = Map.groupBy(forms, ({ text }) => text.charAt(0));

/**
 * How a run of syllables stands behind a noun: `particles` are one to three particles or a form of
 * 이다, each agreeing with the final consonant before it; `weak` ones are often the end of a longer
 * noun instead (중국인, 경사면); all else is `none`.
 * @param noun a text that ends with a syllable, or with a letter, digit or ideograph: what is read
 * aloud there is not known, so any form agrees
 * @param tail Hangul syllables, at least one
 * @example particleChain("화웨이", "에서도") // "particles"
 * @example particleChain("예술", "가") // "none"
 */
export function particleChain(noun: string, tail: string): "particles" | "weak" | "none" {
  const isPlural = tail.startsWith(particles.plural) && tail !== particles.plural;
  const [before, chain] = isPlural
    ? [particles.plural, tail.slice(particles.plural.length)]
    : [noun.slice(-1), tail];
  if (chain.length > LONGEST_TAIL || !isChain(before, chain, LONGEST_CHAIN)) return "none";
  return WEAK.has(tail) ? "weak" : "particles";
}

function isChain(before: string, tail: string, left: number): boolean {
  if (left === 0) return false;
  return (byFirst.get(tail.charAt(0)) ?? []).some(({ text, after, open }) => {
    if (!tail.startsWith(text) || !agrees(before, after)) return false;
    if (text.length === tail.length) return true;
    return open && isChain(text.slice(-1), tail.slice(text.length), left - 1);
  });
}

function agrees(before: string, after: After): boolean {
  if (after === "any" || !isSyllable(before)) return true;
  const final = finalOf(before);
  if (after === "consonant") return final !== "none";
  return final === "none" || (after === "vowelOrRieul" && final === "rieul");
}

function formsOf(table: Readonly<Record<After, readonly string[]>>, open: boolean): Form[] {
  return (Object.keys(table) as After[]).flatMap((after) =>
    table[after].map((text) => ({ text, after, open })),
  );
}

import { unitsOf } from "../text/units.ts";

const PINYIN = /^[a-z]{5,}$/;
const [C, G, H, L, N, S, U, V, Z] = [0x63, 0x67, 0x68, 0x6c, 0x6e, 0x73, 0x75, 0x76, 0x7a];

/**
 * What all spellings of some pinyin become that differ only in common slips: sounds that are often
 * taken for each other, as one (zh z, ch c, sh s; final ng n; l n; ü u).
 * @param key folded: no tones, no spaces
 * @returns undefined where the key is no word, or too short to tell a slip from another name
 * @example slipKey("zongguancun") // "zonguancun", as of zhongguancun
 */
export function slipKey(key: string): string | undefined {
  if (!PINYIN.test(key)) return undefined;
  let slip = "";
  eachSlipUnit(unitsOf(key), 0, key.length, (unit) => {
    slip += String.fromCharCode(unit);
  });
  return slip;
}

/** Whether a stretch of units is what `slipKey` takes. */
export function hasSlips(units: Uint16Array, from: number, end: number): boolean {
  if (end - from < 5) return false;
  for (let at = from; at < end; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < 0x61 || unit > Z) return false;
  }
  return true;
}

/** Visits the units of the slip key of a stretch that has one. */
export function eachSlipUnit(
  units: Uint16Array,
  from: number,
  end: number,
  visit: (unit: number) => void,
): void {
  let before = 0;
  for (let at = from; at < end; at += 1) {
    const unit = units[at] ?? 0;
    const isAspirate = unit === H && (before === Z || before === C || before === S);
    const next = at + 1 < end ? (units[at + 1] ?? 0) : 0;
    const isFinal = unit === G && before === N && !isPlainVowel(next);
    before = unit;
    if (isAspirate || isFinal) continue;
    if (unit === L) visit(N);
    else visit(unit === V ? U : unit);
  }
}

function isPlainVowel(unit: number): boolean {
  return unit === 0x61 || unit === 0x65 || unit === 0x69 || unit === 0x6f || unit === U;
}

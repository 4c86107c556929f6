import { fold, unfoldRange } from "../text/fold.ts";
import { keyLetters } from "../text/key-letters.ts";
import { unitsOf } from "../text/units.ts";
import type { Form } from "./forms.ts";
import { initialRange } from "./initials.ts";
import { type LocatedKey, locatedKey } from "./located-key.ts";
import { mixedRange } from "./mixed-script.ts";
import { nearestStretch } from "./nearest-stretch.ts";
import { bestPlace, NOWHERE } from "./place.ts";
import { type QueryText, queryText } from "./query-text.ts";
import { slipKey } from "./slips.ts";
import { TIER } from "./tiers.ts";
import { bitsAt } from "./unit-grams.ts";

/** UTF-16 offsets in a form's text, the end not included. */
export type Range = readonly [start: number, end: number];

/** What is known of a form that answered. */
export interface Answered {
  readonly form: Form;
  /** Number of the tier. */
  readonly tier: number;
  readonly pinyin: string | undefined;
}

/** What was typed, in the shapes in which forms are looked at. */
export interface Typed {
  /** Folded queries by which forms may have answered, and the same as they are compared. */
  readonly keys: readonly string[];
  readonly typed: readonly QueryText[];
  /** The words of the query, for forms that answer by them. */
  readonly words: readonly QueryText[];
}

export function makeTyped(keys: readonly string[], words: readonly string[]): Typed {
  const compared = (key: string): QueryText => queryText(keyLetters(key));
  return { keys, typed: keys.map(compared), words: words.map(compared) };
}

/** What of a form was typed, in the order of the text, none overlapping. */
export function highlights(
  { form, tier, pinyin }: Answered,
  { keys, words, typed }: Typed,
): readonly Range[] {
  const located = locatedKey(form.text);
  const whole = first(typed, (query) => placed(located, query));
  if (whole !== undefined && tier !== TIER.acronym && tier !== TIER.initials) return [whole];
  if (tier === TIER.fuzzy)
    return [nearestRange(located, keys)].filter((range) => range !== undefined);
  const other =
    initialRange(form, keys) ??
    first(keys, (key) => mixedRange(form, pinyin, key)) ??
    slippedRange(form, keys);
  if (other !== undefined) return [other];
  return disjoint(
    words.flatMap((word) => [placed(located, word)].filter((one) => one !== undefined)),
  );
}

/** The first range that any of some gives. */
function first<Item>(
  items: readonly Item[],
  range: (item: Item) => Range | undefined,
): Range | undefined {
  for (const item of items) {
    const found = range(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placed({ key, wordStarts, rangeOf }: LocatedKey, query: QueryText): Range | undefined {
  if (query.units.length === 0) return undefined;
  const units = unitsOf(key);
  const place = bestPlace(units, 0, units.length, query, bitsAt(wordStarts, units.length));
  if (place >> 16 === NOWHERE) return undefined;
  const start = place & 0xffff;
  return rangeOf(start, start + query.units.length);
}

/** What of a form the nearest of the keys was meant to be, as whole characters of its text. */
function nearestRange({ key, rangeOf }: LocatedKey, keys: readonly string[]): Range | undefined {
  const nearest = keys
    .map((typed) => nearestStretch(key, keyLetters(typed).slice(0, LONGEST_COMPARED)))
    .reduce((best, other) => (other.distance < best.distance ? other : best));
  return nearest.start === nearest.end ? undefined : rangeOf(nearest.start, nearest.end);
}

const LONGEST_COMPARED = 64;

/** Of pinyin with a slip: as many syllables as have the letters that were typed. */
function slippedRange({ field, text }: Form, keys: readonly string[]): Range | undefined {
  if (field !== "pinyin") return undefined;
  const folded = fold(text);
  const { key } = folded;
  for (const typed of keys) {
    const slip = slipKey(typed);
    if (slip === undefined) continue;
    // The shortest beginning that has all of it once slips are folded away.
    for (let end = typed.length - SLACK; end <= key.length; end += 1) {
      const begun = slipKey(key.slice(0, Math.max(end, 0)));
      if (begun?.startsWith(slip) !== true) continue;
      // What adds nothing once folded, as the g of ng, belongs to the syllable.
      while (end < key.length && slipKey(key.slice(0, end + 1)) === begun) end += 1;
      return unfoldRange(text, folded, 0, end);
    }
  }
  return undefined;
}

/** Letters that slips can have added to what was typed. */
const SLACK = 8;

function disjoint(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter((range, at) => at === 0 || range[0] >= (sorted[at - 1]?.[1] ?? 0));
}

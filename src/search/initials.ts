import { CATEGORIES } from "../core/category.ts";
import { isSyllable } from "../text/hangul.ts";
import { hangulInitials } from "../text/initials.ts";
import { isConsonant, isVowel, keyLetters } from "../text/key-letters.ts";
import { unitsOf } from "../text/units.ts";
import { asking, eachBegun } from "./each-record.ts";
import type { Filter } from "./filter.ts";
import { initialsOf, spelt } from "./form-initials.ts";
import { FIELDS, type Form } from "./forms.ts";
import type { Collector } from "./found.ts";
import { aboutOf, categoryIn, fieldOf, INITIALS, lengthOf, startOf, traitsOf } from "./record.ts";
import type { Segment } from "./segment.ts";
import { TIER } from "./tiers.ts";

/** Consonants, with syllables, Latin letters and digits among them; or Latin letters alone, two or more. */
const KOREAN = /^(?=.*[\u3131-\u314e])[\u3131-\u314e\uac00-\ud7a3a-z0-9]+$/;
const LATIN = /^[a-z]{2,12}$/;

/**
 * Adds the forms whose initials are a key or begin with it: ㅅㅎㅈㄱ, ㅅ하이, shdq, ndrc. Where the key
 * has whole syllables, so has the form.
 */
export function addInitials(
  segment: Segment,
  key: string,
  filter: Filter,
  add: Collector["add"],
): void {
  if (!KOREAN.test(key) && !LATIN.test(key)) return;
  const hasSyllables = [...key].some(isSyllable);
  const asked = asking(filter, "initials");
  eachBegun(segment, unitsOf(lettersIn(key)), INITIALS, asked, (record, entry, isAll) => {
    if (hasSyllables && !agrees(segment, record, key)) return;
    const isName = isAll && !isKoreanWord(segment.arrays.records, record);
    add(record, entry, isName ? TIER.acronym : TIER.initials);
  });
}

/**
 * What of a form its initials stand for.
 * @returns UTF-16 offsets, the end not included; undefined where no key is its initials
 */
export function initialRange(
  form: Form,
  keys: readonly string[],
): readonly [start: number, end: number] | undefined {
  const initials = initialsOf(form);
  const line = spelt(initials);
  const key = keys.find((one) => line.startsWith(lettersIn(one)));
  const [first, last] = [initials[0], initials[(key?.length ?? 0) - 1]];
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}

/** Initial consonants are typed for names; those of words are like them by chance. */
function isKoreanWord(records: Uint32Array, record: number): boolean {
  const category = CATEGORIES[categoryIn(aboutOf(records, record))];
  const isWord = category === "policy" || category === "concept";
  return isWord && FIELDS[fieldOf(traitsOf(records, record))] === "ko";
}

/** A key as initials: its syllables by their first consonants. */
function lettersIn(key: string): string {
  const letters = [...key].map((letter) =>
    isSyllable(letter) ? spelt(hangulInitials(letter)) : letter,
  );
  return letters.join("");
}

/** Whether the syllables of a key are those of the form whose initials a record has. */
function agrees({ arrays }: Segment, record: number, key: string): boolean {
  const { units, base, records } = arrays;
  const form = base[record] ?? 0;
  let at = startOf(records, form);
  const end = at + lengthOf(records, form);
  for (const letter of key) {
    while (at < end && !hasInitial(units, at)) at += 1;
    const letters = isSyllable(letter) ? keyLetters(letter) : letter;
    for (let unit = 0; unit < letters.length; unit += 1) {
      if (units[at + unit] !== letters.charCodeAt(unit)) return false;
    }
    // Past this syllable to the next; a syllable that was typed whole must end here.
    const next = nextInitial(units, at + 1, end);
    if (isSyllable(letter) && next !== at + letters.length) return false;
    at = next;
  }
  return true;
}

function nextInitial(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && !hasInitial(units, at)) at += 1;
  return at;
}

/** Whether a syllable begins here, or a letter or digit that stands for itself. */
function hasInitial(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  return unit < 0x80 || (isConsonant(unit) && isVowel(units[at + 1] ?? 0));
}

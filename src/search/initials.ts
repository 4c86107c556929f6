import { isSyllable } from "../text/hangul.ts";
import { hangulInitials } from "../text/initials.ts";
import { initialsOf, spelt } from "./form-initials.ts";
import type { Form } from "./forms.ts";
import type { Match } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";

/** Consonants, with syllables, Latin letters and digits among them; or Latin letters alone. */
const KOREAN = /^(?=.*[\u3131-\u314e])[\u3131-\u314e\uac00-\ud7a3a-z0-9]{2,}$/;
const LATIN = /^[a-z]{2,12}$/;

/**
 * Forms whose initials begin with a key: ㅅㅎㅈㄱ, 상하ㅇ, shdq, ndrc. Where the key has whole
 * syllables, so has the form.
 */
export function initialMatches(index: SearchIndex, key: string): readonly Match[] {
  if (!KOREAN.test(key) && !LATIN.test(key)) return [];
  const wanted = lettersIn(key);
  return index.initials().flatMap((lines, at) => {
    if (!lines.includes(wanted)) return [];
    const forms = index.formsAt(at);
    return lines.split("\n").flatMap((line, number): Match[] => {
      const form = forms[number];
      if (form === undefined || !line.startsWith(wanted) || !hasSyllables(form, key)) return [];
      return [{ form, tier: "initials", distance: 1 - wanted.length / line.length }];
    });
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

/** A key as initials: its syllables by their first consonants. */
function lettersIn(key: string): string {
  const letters = [...key].map((letter) =>
    isSyllable(letter) ? spelt(hangulInitials(letter)) : letter,
  );
  return letters.join("");
}

function hasSyllables(form: Form, key: string): boolean {
  const initials = initialsOf(form);
  return [...key].every((letter, at) => {
    const { start = 0, end = 0 } = initials[at] ?? {};
    return !isSyllable(letter) || form.text.slice(start, end) === letter;
  });
}

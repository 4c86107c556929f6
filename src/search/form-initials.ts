import {
  collected,
  type EachInitial,
  eachHangulInitial,
  eachPinyinInitial,
  eachWordInitial,
  type Initial,
  type VisitInitial,
} from "../text/initials.ts";
import type { Field, Form } from "./forms.ts";

/** Chinese and codes have none. */
const EACH_INITIAL: Partial<Readonly<Record<Field, EachInitial>>> = {
  ko: eachHangulInitial,
  pinyin: eachPinyinInitial,
  en: eachWordInitial,
};

/** Visits the initials of a form, one letter for each of its pieces. */
export function eachInitialOf({ field, text }: Form, visit: VisitInitial): void {
  EACH_INITIAL[field]?.(text, visit);
}

/** The initials of a form. */
export function initialsOf({ field, text }: Form): readonly Initial[] {
  const each = EACH_INITIAL[field];
  return each === undefined ? [] : collected(each, text);
}

/** Initials as one word. */
export function spelt(initials: readonly Initial[]): string {
  let word = "";
  for (const { letter } of initials) word += letter;
  return word;
}

import { hangulInitials, type Initial, pinyinInitials, wordInitials } from "../text/initials.ts";
import type { Form } from "./forms.ts";

/** The initials of a form, one letter for each of its pieces; none for Chinese and codes. */
export function initialsOf({ field, text }: Form): readonly Initial[] {
  if (field === "ko") return hangulInitials(text);
  if (field === "pinyin") return pinyinInitials(text);
  return field === "en" ? wordInitials(text) : [];
}

/** Initials as one word. */
export function spelt(initials: readonly Initial[]): string {
  let word = "";
  for (const { letter } of initials) word += letter;
  return word;
}

import { trimmed } from "./brackets.ts";
import type { CheckList } from "./check-list.ts";
import type { BesideName } from "./pair.ts";

/** Words of a Latin name; a comma only before the legal form of a company. */
const NAME =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}&.+'\u2019/-]| (?=[\p{Script=Latin}\p{N}&])|,\s?(?=(?:Inc|Ltd|Co|LLC|Corp|Limited)\b))*$/u;
const LATIN = /\p{Script=Latin}/u;
const HANGUL = /\p{Script=Hangul}/u;
const COMMA_BEFORE = /[\p{Script=Latin}\p{N}],\s?$/u;
const REACH = 120;

/**
 * The Latin name that ends at an offset, which another script before it sets off.
 * @returns undefined where it may have begun before: 펑황TV, or English words behind a comma
 */
export function latinNameBefore(
  list: CheckList,
  text: string,
  end: number,
): BesideName | undefined {
  const from = Math.max(0, end - REACH);
  const match = NAME.exec(text.slice(from, end));
  if (match === null || !LATIN.test(match[0])) return undefined;
  const start = from + match.index;
  if (HANGUL.test(text.charAt(start - 1))) return undefined;
  if (COMMA_BEFORE.test(text.slice(from, start))) return undefined;
  const name = trimmed(text, start, end);
  const listed = list.termsOf(name.text).filter(({ language }) => language !== "zh");
  return { ...name, language: "en", basis: listed.length > 0 ? "listed" : "set-off", listed };
}

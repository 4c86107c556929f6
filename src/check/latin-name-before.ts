import type { ListedTerm } from "../terms/occurrence.ts";
import { type Stretch, trimmed } from "./brackets.ts";
import type { CheckList } from "./check-list.ts";
import type { BesideName } from "./pair.ts";

/** Words of a Latin name; a comma only before the legal form of a company. */
const NAME =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}&.+'\u2019/-]| (?=[\p{Script=Latin}\p{N}&])|,\s?(?=(?:Inc|Ltd|Co|LLC|Corp|Limited)\b))*$/u;
const LONG_NAME = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}&.,+'\u2019/ -]*$/u;
const HANGUL = /\p{Script=Hangul}/u;
const COMMA_BEFORE = /[\p{Script=Latin}\p{N}],\s?$/u;
const REACH = 120;

/** The Latin name that ends at an offset, which another script before it sets off. */
export function latinNameBefore(
  list: CheckList,
  text: string,
  end: number,
  chinese: readonly ListedTerm[],
): BesideName | undefined {
  const from = Math.max(0, end - REACH);
  const match = NAME.exec(text.slice(from, end));
  if (match === null || !/\p{Script=Latin}/u.test(match[0])) return undefined;
  const start = from + match.index;
  // 펑황TV: the name began before its Latin letters.
  if (HANGUL.test(text.charAt(start - 1))) return undefined;
  const whole = trimmed(text, start, end);
  const long = LONG_NAME.exec(text.slice(from, end));
  const longer = long === null ? undefined : named(list, trimmed(text, from + long.index, end));
  if (isOf(longer, chinese)) return longer;
  // A comma before may belong to the name: State Administration of Science, Technology and Industry.
  if (COMMA_BEFORE.test(text.slice(from, start))) return undefined;
  // A longer run may end with the name: "the Trina Solar"; of other entries only a whole one is.
  const ends = [...whole.text.matchAll(/ (?=\S)/g)].map(({ index }) => ({
    start: whole.start + index + 1,
    end: whole.end,
    text: whole.text.slice(index + 1),
  }));
  return (
    named(list, whole) ??
    ends.map((stretch) => named(list, stretch)).find((name) => isOf(name, chinese)) ?? {
      ...whole,
      language: "en",
      basis: "set-off",
      listed: [],
    }
  );
}

function named(list: CheckList, name: Stretch): BesideName | undefined {
  const listed = list.termsOf(name.text).filter(({ language }) => language !== "zh");
  return listed.length === 0 ? undefined : { ...name, language: "en", basis: "listed", listed };
}

function isOf(name: BesideName | undefined, chinese: readonly ListedTerm[]): boolean {
  return name?.listed.some(({ id }) => chinese.some((term) => term.id === id)) ?? false;
}

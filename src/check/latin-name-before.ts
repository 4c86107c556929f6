import type { ListedTerm } from "../terms/occurrence.ts";
import { type Stretch, trimmed } from "./brackets.ts";
import type { CheckList } from "./check-list.ts";
import type { BesideName } from "./pair.ts";

/** Words of a Latin name; a comma only before the legal form of a company. */
const NAME =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}&.+'\u2019/-]| (?=[\p{Script=Latin}\p{N}&])|,\s?(?=(?:Inc|Ltd|Co|LLC|Corp|Limited)\b))*$/u;
const REACH = 80;

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
  const whole = trimmed(text, from + match.index, end);
  const named = (name: Stretch): BesideName | undefined => {
    const listed = list.termsOf(name.text).filter(({ language }) => language !== "zh");
    return listed.length === 0 ? undefined : { ...name, language: "en", basis: "listed", listed };
  };
  const isSame = (name: BesideName | undefined): boolean =>
    name?.listed.some(({ id }) => chinese.some((term) => term.id === id)) ?? false;
  // A longer run may end with the name: "the Trina Solar"; of other entries only a whole one is.
  const ends = [...whole.text.matchAll(/ (?=\S)/g)].map(({ index }) => ({
    start: whole.start + index + 1,
    end: whole.end,
    text: whole.text.slice(index + 1),
  }));
  return (
    named(whole) ??
    ends.map(named).find(isSame) ?? { ...whole, language: "en", basis: "set-off", listed: [] }
  );
}

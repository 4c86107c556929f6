import { makeTerms } from "./exchanged-entry.ts";
import type { ReadOptions } from "./format.ts";
import type { Gathering } from "./gathering.ts";
import type { TaggedLanguage } from "./language-tags.ts";
import { directionOf } from "./letters-language.ts";

/** A row of a list in two languages. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly comment: string;
  readonly line: number;
  /** Where the row itself says its languages. */
  readonly languages?: { readonly from: TaggedLanguage; readonly to: TaggedLanguage };
}

/**
 * Makes entries of pairs: rows one after the other that share the source or the target with the first
 * of them, or join terms of theirs, and say nothing else beside, are one entry. The languages are those that
 * the user names, else those of the letters.
 */
export function takePairs(
  pairs: readonly Pair[],
  options: ReadOptions,
  gathering: Gathering,
): void {
  const { from, to } = directionOf(pairs, options);
  const languages = { from: { language: from }, to: { language: to } };
  let group: [Pair, ...Pair[]] | undefined;
  for (const pair of pairs) {
    if (pair.source === "" || pair.target === "") {
      gathering.refuse(pair.line, "one-language");
    } else if (group !== undefined && belongs(pair, group)) group.push(pair);
    else {
      if (group !== undefined) add(group);
      group = [pair];
    }
  }
  if (group !== undefined) add(group);

  function add(rows: [Pair, ...Pair[]]): void {
    const [first] = rows;
    const sides = first.languages ?? languages;
    const named = rows.flatMap(({ source, target }) => [
      { ...sides.from, term: source, status: "preferred" as const },
      { ...sides.to, term: target, status: "preferred" as const },
    ]);
    const note = first.comment.normalize("NFC");
    gathering.add({
      ...(note === "" ? {} : { note }),
      terms: makeTerms(named),
      sources: [],
      related: [],
      line: first.line,
    });
  }
}

function belongs(pair: Pair, group: readonly [Pair, ...Pair[]]): boolean {
  const [first] = group;
  const isSameDirection =
    pair.languages?.from.language === first.languages?.from.language &&
    pair.languages?.to.language === first.languages?.to.language;
  if (!isSameDirection || (pair.comment !== "" && pair.comment !== first.comment)) return false;
  if (pair.source === first.source || pair.target === first.target) return true;
  return (
    group.some(({ source }) => source === pair.source) &&
    group.some(({ target }) => target === pair.target)
  );
}

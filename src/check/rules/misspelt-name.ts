import type { Entry } from "../../core/entry.ts";
import { keepsTerm } from "../../terms/korean-tail.ts";
import { makeStretchMap, type StretchMap } from "../../text/stretch-map.ts";
import { unitTest } from "../../text/unit-test.ts";
import type { CheckList } from "../check-list.ts";
import type { ListedName } from "../near-names.ts";
import { type Finding, finding, type Rule } from "../rule.ts";
import { stretchIndex } from "../stretch-index.ts";

const isHangul = unitTest(/\p{Script=Hangul}/u);
const SHORTEST = 3;
const LONGEST = 24;
/** Words that were looked up are remembered: a text says the same ones again and again. */
const MOST_REMEMBERED = 20_000;

/** A word that is a letter away from a name, and where it stands. */
interface Slip {
  readonly name: ListedName;
  readonly findings: Finding[];
}

/**
 * A word that is one letter away from a listed name and from no other, in a document that has the name itself,
 * more often than the word: 중과촌 beside 중관촌. Words that the list is written in are none.
 */
export const misspeltName: Rule = (list) => {
  const slipOf = makeStretchMap((word) => nearestOf(word, list) ?? null, MOST_REMEMBERED);
  let slips = new Map<string, Slip>();
  let names = makeStretchMap(newCount);
  return {
    begin: () => {
      slips = new Map();
      names = makeStretchMap(newCount);
    },
    read: (segment) => {
      const { text, occurrences } = segment;
      for (const { start, end } of occurrences) names.get(text, start, end).count += 1;
      let isInPair: ReturnType<typeof stretchIndex> | undefined;
      let next = 0;
      for (let index = 0; index < text.length; index += 1) {
        if (!isHangul(text.charCodeAt(index))) continue;
        let end = index + 1;
        while (isHangul(text.charCodeAt(end))) end += 1;
        const start = index;
        index = end;
        if (end - start < SHORTEST || end - start > LONGEST) continue;
        while ((occurrences[next]?.start ?? end) < start) next += 1;
        // Most words that begin with a name.
        if (occurrences[next]?.start === start) continue;
        const slip = slipOf.get(text, start, end);
        if (slip === null) continue;
        const nounEnd = start + slip.noun.length;
        // Terms and the names of pairs: other rules speak of those.
        if ((occurrences[next - 1]?.end ?? 0) > start) continue;
        if ((occurrences[next]?.start ?? nounEnd) < nounEnd) continue;
        isInPair ??= stretchIndex(segment.pairs.flatMap(({ name: paired }) => paired ?? []));
        if (isInPair(start, nounEnd)) continue;
        const { noun, name } = slip;
        const said = {
          params: { suggestion: name.name },
          suggestions: [name.name],
          entries: [name.id],
        };
        const found = finding("misspelt-name", segment, { start, end: start + noun.length }, said);
        const known = slips.get(noun);
        if (known === undefined) slips.set(noun, { name, findings: [found] });
        else known.findings.push(found);
      }
      return [];
    },
    end: () => {
      const counts = withoutSpaces(names);
      return [...slips.values()].flatMap(({ name, findings }) =>
        (counts.get(name.name) ?? 0) > findings.length ? findings : [],
      );
    },
  };
};

function newCount(): { count: number } {
  return { count: 0 };
}

/** How often names stand in a document, however they are spaced. */
function withoutSpaces(names: StretchMap<{ readonly count: number }>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [written, { count }] of names.entries()) {
    const name = written.replace(/\s/g, "");
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

function nearestOf(
  word: string,
  list: CheckList,
): { readonly noun: string; readonly name: ListedName } | undefined {
  const { nearNames, vocabulary } = list.words();
  for (let end = word.length; end >= SHORTEST; end -= 1) {
    const noun = word.slice(0, end);
    const names = isListed(list, noun) ? [] : nearNames.near(noun);
    const [name] = names;
    const entry: Entry | undefined = name === undefined ? undefined : list.entryOf(name.id);
    if (name === undefined || entry === undefined) continue;
    if (!keepsTerm(noun, word.slice(end), entry.category)) continue;
    const isWord = vocabulary().has(noun) || vocabulary().has(word);
    return names.length > 1 || isWord ? undefined : { noun, name };
  }
  return undefined;
}

function isListed(list: CheckList, word: string): boolean {
  return list
    .termsOf(word)
    .some(({ language, term }) => language === "ko" && term.replaceAll(" ", "") === word);
}

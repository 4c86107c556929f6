import type { Entry } from "../../core/entry.ts";
import { keepsTerm } from "../../terms/korean-tail.ts";
import type { CheckList } from "../check-list.ts";
import type { ListedName } from "../near-names.ts";
import { type Finding, finding, type ReadSegment, type Rule } from "../rule.ts";
import { stretchIndex } from "../stretch-index.ts";

const WORD = /\p{Script=Hangul}{3,}/gu;
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
  const remembered = new Map<string, { readonly noun: string; readonly name: ListedName } | null>();
  let slips = new Map<string, Slip>();
  let names = new Map<string, number>();
  const slipOf = (word: string) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = nearestOf(word, list) ?? null;
    remembered.set(word, found);
    return found;
  };
  return {
    begin: () => {
      slips = new Map();
      names = new Map();
    },
    read: (segment) => {
      for (const { start, end } of segment.occurrences) {
        const name = segment.text.slice(start, end).replace(/\s/g, "");
        names.set(name, (names.get(name) ?? 0) + 1);
      }
      let isTaken: ReturnType<typeof stretchIndex> | undefined;
      for (const { index, 0: word } of segment.text.matchAll(WORD)) {
        if (word.length > LONGEST) continue;
        const slip = slipOf(word);
        if (slip === null) continue;
        isTaken ??= stretchIndex(takenIn(segment));
        if (isTaken(index, index + slip.noun.length)) continue;
        const { noun, name } = slip;
        const said = {
          params: { suggestion: name.name },
          suggestions: [name.name],
          entries: [name.id],
        };
        const found = finding(
          "misspelt-name",
          segment,
          { start: index, end: index + noun.length },
          said,
        );
        const known = slips.get(noun);
        if (known === undefined) slips.set(noun, { name, findings: [found] });
        else known.findings.push(found);
      }
      return [];
    },
    end: () =>
      [...slips.values()].flatMap(({ name, findings }) =>
        (names.get(name.name) ?? 0) > findings.length ? findings : [],
      ),
  };
};

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

/** Terms and the names of pairs: other rules speak of those. */
function takenIn({ occurrences, pairs }: ReadSegment): readonly { start: number; end: number }[] {
  return [...occurrences, ...pairs.flatMap(({ name }) => name ?? [])];
}

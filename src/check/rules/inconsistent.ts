import type { Category } from "../../core/category.ts";
import type { Occurrence } from "../../terms/occurrence.ts";
import { detached } from "../../text/detached.ts";
import { byListed } from "../by-listed.ts";
import type { CheckList } from "../check-list.ts";
import fixed from "../data/fixed-expressions.json" with { type: "json" };
import { placeText } from "../place-text.ts";
import {
  type Finding,
  finding,
  type LateFinding,
  mending,
  type ReadSegment,
  type Rule,
} from "../rule.ts";
import { fixOf, type Spot, spotOf } from "../spot.ts";

/** Categories whose entries are one thing with one name; words have as many renderings as sentences. */
const NAMED: ReadonlySet<Category> = new Set(["place", "person", "company", "organisation"]);
/** Between two names of which the second is said to be another for the first: 에어차이나(중국국제항공). */
const OPENING = /^\s?[(\uff08]$/;
const LONGEST_OPENING = 2;
const FIXED: readonly string[] = fixed.expressions;
const HANGUL_ONLY = /^[\p{Script=Hangul}\s]+$/u;

/** A rendering of one name: how often it stands where, and the finding if it proves the rarer one. */
interface Rendering {
  readonly written: string;
  count: number;
  readonly path: string;
  readonly first: Finding;
  readonly spot: Spot;
}

/**
 * One Chinese name with two Korean renderings in the documents of a run, none of them wrong: told of
 * the rarer one, where it stands first. A short form beside the long one (과기부, 과학기술부) is none, nor
 * is a name that a bracket introduces beside the other.
 */
export const inconsistent: Rule = (list) => {
  const names = new Map<
    string,
    {
      readonly chinese: string;
      readonly forms: Map<string, Rendering>;
      last: Rendering | undefined;
    }
  >();
  const introduced = new Set<string>();
  const chineseOf = byListed((listed) => chineseOfName(list, listed));
  let path = "";
  const add = (
    segment: ReadSegment,
    key: string,
    chinese: string,
    stretch: { readonly start: number; readonly end: number },
    entries: readonly string[],
  ): void => {
    const name = names.get(key) ?? {
      chinese,
      forms: new Map<string, Rendering>(),
      last: undefined,
    };
    if (name.last === undefined) names.set(key, name);
    const { last } = name;
    const size = stretch.end - stretch.start;
    // Most names are written as they were the last time.
    if (last?.written.length === size && segment.text.startsWith(last.written, stretch.start)) {
      last.count += 1;
      return;
    }
    const written = detached(segment.text, stretch.start, stretch.end).replace(/\s/g, "");
    const known = name.forms.get(written);
    if (known !== undefined) {
      known.count += 1;
      name.last = known;
    } else {
      const first = finding("inconsistent", segment, stretch, { params: { chinese }, entries });
      const spot = spotOf(segment, stretch);
      name.last = { written, count: 1, path, first, spot };
      name.forms.set(written, name.last);
    }
  };
  return {
    begin: (next) => {
      path = next;
    },
    read: (segment) => {
      let before: Occurrence | undefined;
      for (const occurrence of segment.occurrences) {
        const { start, end, listed } = occurrence;
        const [term] = listed;
        const isNear = before !== undefined && start - before.end <= LONGEST_OPENING;
        const gap = isNear ? segment.text.slice(before?.end, start) : "";
        if (term !== undefined && OPENING.test(gap) && isOf(before, term.id))
          introduced.add(term.id);
        before = occurrence;
        const chinese = chineseOf(listed);
        if (term === undefined || chinese === undefined) continue;
        if (FIXED.some((expression) => segment.text.startsWith(expression, start))) continue;
        add(segment, term.id, chinese, { start, end }, [term.id]);
      }
      for (const { chinese, listed, name, verdict } of segment.pairs) {
        const isSure = verdict === "unknown" || name?.basis === "read";
        if (listed.length > 0 || name?.language !== "ko" || !isSure) continue;
        add(segment, chinese.text, chinese.text, name, []);
      }
      return [];
    },
    finish: () =>
      [...names].flatMap(([key, { forms }]) =>
        introduced.has(key) ? [] : rarer([...forms.values()]),
      ),
  };
};

/** The Chinese of the one thing that a right Korean name is the name of. */
function chineseOfName(list: CheckList, listed: Occurrence["listed"]): string | undefined {
  const [term] = listed;
  if (term === undefined || listed.some(({ id }) => id !== term.id)) return undefined;
  const isName = term.language === "ko" && NAMED.has(term.category);
  if (!isName || term.status === "deprecated") return undefined;
  return list.entryOf(term.id)?.terms.zh[0]?.term;
}

function isOf(occurrence: Occurrence | undefined, id: string): boolean {
  return occurrence?.listed.some((term) => term.id === id) ?? false;
}

/** Of each rendering but the most frequent, where it stands first and where the other does. */
function rarer(forms: readonly Rendering[]): readonly LateFinding[] {
  const hangul = forms.filter(({ written }) => HANGUL_ONLY.test(written));
  const usual = hangul.reduce<Rendering | undefined>(
    (best, form) => (best === undefined || form.count > best.count ? form : best),
    undefined,
  );
  if (usual === undefined) return [];
  return hangul
    .filter((form) => form !== usual && !isShort(form.written, usual.written))
    .map(({ path, first, spot }) => ({
      path,
      finding: {
        ...first,
        params: {
          ...first.params,
          other: usual.written,
          place: placeText(usual.path, usual.first),
        },
        suggestions: [usual.written],
        ...mending([fixOf(spot, usual.written)]),
      },
    }));
}

/** Whether one form has the syllables of the other in order, and more. */
function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = -1;
  return [...short].every((syllable) => {
    at = long.indexOf(syllable, at + 1);
    return at >= 0;
  });
}

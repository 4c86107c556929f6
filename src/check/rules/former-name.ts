import { type Entry, preferredTerm } from "../../core/entry.ts";
import type { Occurrence } from "../../terms/occurrence.ts";
import { byListed } from "../by-listed.ts";
import type { CheckList } from "../check-list.ts";
import former from "../data/former-words.json" with { type: "json" };
import { type Finding, finding, type Rule } from "../rule.ts";

const PAST = new RegExp(former.words.join("|"), "u");
const YEAR = /(?:19|20)\d\d/gu;
const REACH = 60;

/**
 * A name whose entry says that it ended and what followed, once a document, unless the document knows:
 * it names what followed, or speaks of the past there.
 */
export const formerName: Rule = (list) => {
  let open = new Map<string, { readonly finding: Finding; readonly successor: string }>();
  let seen = new Set<string>();
  const endedOf = byListed((listed) => endedEntry(list, listed));
  return {
    begin: () => {
      open = new Map();
      seen = new Set();
    },
    read: (segment) => {
      for (const { start, end, listed } of segment.occurrences) {
        for (const { id } of listed) seen.add(id);
        const ended = endedOf(listed);
        if (ended === undefined) continue;
        const { entry, until, successor } = ended;
        if (open.has(entry.id) || isOfThePast(segment.text, start, end, until)) continue;
        const next = list.entryOf(successor);
        const name = next && (preferredTerm(next, "ko") ?? preferredTerm(next, "zh"));
        if (typeof name !== "string") continue;
        const said = { params: { until, successor: name }, entries: [entry.id, successor] };
        open.set(entry.id, {
          finding: finding("former-name", segment, { start, end }, said),
          successor,
        });
      }
      return [];
    },
    end: () =>
      [...open.values()].flatMap(({ finding: found, successor }) =>
        seen.has(successor) ? [] : [found],
      ),
  };
};

/** The entry that terms are of, if it says that it ended and what followed. */
function endedEntry(
  list: CheckList,
  listed: Occurrence["listed"],
): { readonly entry: Entry; readonly until: string; readonly successor: string } | undefined {
  const [term] = listed;
  const entry = term === undefined ? undefined : list.entryOf(term.id);
  const { until, successor } = entry ?? {};
  if (entry === undefined || until === undefined || successor === undefined) return undefined;
  const isSure = listed.every(({ id, status }) => id === entry.id && status !== "deprecated");
  return isSure ? { entry, until, successor } : undefined;
}

/** Whether the words around say so, or a year in which the name still held. */
function isOfThePast(text: string, start: number, end: number, until: string): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  const last = Number(until.slice(0, 4));
  return PAST.test(around) || (around.match(YEAR) ?? []).some((year) => Number(year) <= last);
}

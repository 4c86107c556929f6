import { TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import type { Place } from "../core/place.ts";
import { detached } from "../text/detached.ts";
import { findTerms } from "./find-terms.ts";
import type { Occurrence } from "./occurrence.ts";
import type { TermFinder } from "./term-finder.ts";

/** A stretch of a document and where its parts stand in the file. */
export interface PlacedText {
  readonly text: string;
  readonly place: (start: number, end: number) => Place;
}

/** Where a term of one entry stands in a document, and how that entry calls the term. */
export interface PlacedTerm extends Place {
  readonly text: string;
  readonly status: TermStatus;
}

/** The terms of one entry in a document. */
export interface EntryTally {
  readonly id: string;
  readonly count: number;
  /** How often it is written in which way, in the order of first occurrence. */
  readonly spellings: ReadonlyMap<string, { readonly status: TermStatus; readonly count: number }>;
  readonly first: PlacedTerm;
  /** All, in order; empty where only counts were asked for. */
  readonly occurrences: readonly PlacedTerm[];
}

/** Counts terms of a document that is handed over piece by piece. */
export interface Tally {
  readonly add: (piece: PlacedText) => void;
  /** Most frequent first, then by first place. */
  readonly entries: () => readonly EntryTally[];
}

const MOST_REMEMBERED = 20_000;

interface Growing {
  readonly id: string;
  count: number;
  readonly spellings: Map<string, Spelling>;
  last: { readonly text: string; readonly spelling: Spelling } | undefined;
  first: PlacedTerm | undefined;
  readonly occurrences: PlacedTerm[];
}

interface Spelling {
  readonly status: TermStatus;
  count: number;
}

/** Whose term an occurrence is, and how that entry calls it. */
interface Owner {
  readonly tally: Growing;
  readonly status: TermStatus;
}

/** @param keepsAll whether every occurrence is kept: what is kept grows with the document */
export function makeTally(finder: TermFinder, { keepsAll }: { readonly keepsAll: boolean }): Tally {
  const tallies = new Map<string, Growing>();
  // Occurrences of one way of writing have one and the same list of terms, mostly.
  const owners = new Map<Occurrence["listed"], readonly Owner[]>();
  const ownersOf = (occurrence: Occurrence): readonly Owner[] => {
    const known = owners.get(occurrence.listed);
    if (known !== undefined) return known;
    const found = [...statusByEntry(occurrence)].map(([id, status]) => {
      const tally = tallies.get(id) ?? newTally(id);
      tallies.set(id, tally);
      return { tally, status };
    });
    if (owners.size >= MOST_REMEMBERED) owners.clear();
    owners.set(occurrence.listed, found);
    return found;
  };
  return {
    add: ({ text, place }) => {
      for (const occurrence of findTerms(finder, text)) {
        const { start, end } = occurrence;
        for (const { tally, status } of ownersOf(occurrence)) {
          const written = count(tally, text, start, end, status);
          if (tally.first === undefined || keepsAll) {
            const placed = { text: written, status, ...place(start, end) };
            tally.first ??= placed;
            if (keepsAll) tally.occurrences.push(placed);
          }
        }
      }
    },
    entries: () =>
      [...tallies.values()]
        .flatMap(({ id, count: times, spellings, first, occurrences }) =>
          first === undefined ? [] : [{ id, count: times, spellings, first, occurrences }],
        )
        .sort((a, b) => b.count - a.count || a.first.range[0] - b.first.range[0]),
  };
}

function newTally(id: string): Growing {
  return { id, count: 0, spellings: new Map(), last: undefined, first: undefined, occurrences: [] };
}

/** @returns the text of the stretch */
function count(
  tally: Growing,
  text: string,
  start: number,
  end: number,
  status: TermStatus,
): string {
  tally.count += 1;
  const { last } = tally;
  // Most names are written as they were the last time.
  if (last !== undefined && last.text.length === end - start && text.startsWith(last.text, start)) {
    last.spelling.count += 1;
    return last.text;
  }
  const written = detached(text, start, end);
  const spelling = tally.spellings.get(written) ?? { status, count: 0 };
  tally.spellings.set(written, spelling);
  spelling.count += 1;
  tally.last = { text: written, spelling };
  return written;
}

/** An entry has a term in several languages (BYD): the best status counts. */
function statusByEntry({ listed }: Occurrence): ReadonlyMap<string, TermStatus> {
  const statuses = new Map<string, TermStatus>();
  for (const { id, status } of listed) {
    const known = statuses.get(id);
    if (known === undefined || TERM_STATUSES.indexOf(status) < TERM_STATUSES.indexOf(known)) {
      statuses.set(id, status);
    }
  }
  return statuses;
}

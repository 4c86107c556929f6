import { TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import type { Place } from "../core/place.ts";
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

interface Growing extends EntryTally {
  count: number;
  readonly spellings: Map<string, { status: TermStatus; count: number }>;
  readonly occurrences: PlacedTerm[];
}

/** @param keepsAll whether every occurrence is kept: what is kept grows with the document */
export function makeTally(finder: TermFinder, { keepsAll }: { readonly keepsAll: boolean }): Tally {
  const tallies = new Map<string, Growing>();
  return {
    add: ({ text, place }) => {
      for (const occurrence of findTerms(finder, text)) {
        const { start, end } = occurrence;
        const written = text.slice(start, end);
        for (const [id, status] of statusByEntry(occurrence)) {
          const placed = (): PlacedTerm => ({ text: written, status, ...place(start, end) });
          const tally = tallies.get(id) ?? newTally(id, placed());
          tallies.set(id, tally);
          count(tally, written, status);
          if (keepsAll) tally.occurrences.push(placed());
        }
      }
    },
    entries: () =>
      [...tallies.values()].sort(
        (a, b) => b.count - a.count || a.first.range[0] - b.first.range[0],
      ),
  };
}

function newTally(id: string, first: PlacedTerm): Growing {
  return { id, count: 0, spellings: new Map(), first, occurrences: [] };
}

function count(tally: Growing, written: string, status: TermStatus): void {
  tally.count += 1;
  const spelling = tally.spellings.get(written);
  if (spelling === undefined) tally.spellings.set(written, { status, count: 1 });
  else spelling.count += 1;
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

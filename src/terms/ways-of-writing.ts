import { detached } from "../text/detached.ts";
import type { ListedTerm } from "./occurrence.ts";

/** The terms that a form is as it is written somewhere, with the syllables behind it. */
export interface WrittenTerms {
  readonly written: string;
  readonly tail: string;
  readonly listed: readonly ListedTerm[];
  /** Those of them that are meant where no bracket stands beside; undefined where other words decide. */
  readonly unbracketed: readonly ListedTerm[] | undefined;
  /** Syllables of the tail that belong to the name, as the unit of a place does: 시 of 시는. */
  readonly unit: number;
}

/** Ways in which forms were met; a text says the same ones again and again. */
export interface WaysOfWriting {
  /** By number of the form those met last, to be compared without making a string of the text. */
  readonly recent: (WrittenTerms[] | undefined)[];
  readonly all: Map<string, WrittenTerms>;
}

const MOST_RECENT = 8;
/** Far more than a text of one subject has. */
const MOST_REMEMBERED = 50_000;

/** @param forms how many there are */
export function makeWays(forms: number): WaysOfWriting {
  return { recent: Array.from({ length: forms }, () => undefined), all: new Map() };
}

/**
 * What is known of a form as it stands in a text.
 * @param make asked where nothing is
 */
export function wayOfWriting(
  { recent, all }: WaysOfWriting,
  form: number,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  tail: string,
  make: (written: string) => WrittenTerms,
): WrittenTerms {
  const last = recent[form] ?? [];
  for (let at = 0; at < last.length; at += 1) {
    const way = last[at];
    const isSame = way?.tail === tail && way.written.length === end - start;
    if (way === undefined || !isSame || !text.startsWith(way.written, start)) continue;
    // One step forward: what is met most comes to be looked at first.
    const before = last[at - 1];
    if (before !== undefined) [last[at - 1], last[at]] = [way, before];
    return way;
  }
  const written = detached(text, start, end);
  const name = `${form} ${tail}|${written}`;
  const known = all.get(name) ?? make(written);
  if (all.size >= MOST_REMEMBERED) {
    all.clear();
    recent.fill(undefined);
  }
  all.set(name, known);
  recent[form] = [known, ...last.slice(0, MOST_RECENT - 1)];
  return known;
}

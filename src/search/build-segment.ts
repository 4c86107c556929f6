import { CATEGORIES } from "../core/category.ts";
import type { Entry } from "../core/entry.ts";
import { initialsOf, spelt } from "./form-initials.ts";
import { type Form, formsOf, NO_READINGS, type Readings } from "./forms.ts";
import { growing } from "./growing.ts";
import { locatedKey } from "./located-key.ts";
import { makePostings } from "./postings.ts";
import { type Kind, packEntry, packTraits, statusOf } from "./record.ts";
import type { SegmentArrays } from "./segment.ts";
import { slipKey } from "./slips.ts";

/** Longer keys are as long as this to the order of results. */
const LONGEST = 0xffff;

/** The index of entries, as numbers that can be kept in a file. */
export function buildSegment(
  entries: readonly Entry[],
  readings: Readings = NO_READINGS,
): SegmentArrays {
  const rank = ranks(entries);
  const units = growing((size) => new Uint16Array(size));
  const wordStarts = growing((size) => new Uint32Array(size));
  const drafts = growing((size) => new Uint32Array(size));
  const add = (at: number, form: number, traits: number, base: number, key: string): void => {
    if (key === "") return;
    for (const value of [units.size(), Math.min(key.length, LONGEST), at, form, traits, base]) {
      drafts.push(value);
    }
    for (let unit = 0; unit < key.length; unit += 1) units.push(key.charCodeAt(unit));
  };
  // In the order of their ranks, so that sorting records by less keeps entries in order.
  for (const at of inOrder(rank)) {
    const entry = entries[at];
    if (entry === undefined) continue;
    formsOf(entry, readings).forEach((form, number) => {
      const { key, wordStarts: starts } = locatedKey(form.text);
      for (const start of starts) wordStarts.push(units.size() + start);
      const base = units.size();
      const kind = form.field === "reading" ? "reading" : "literal";
      const traits = (of: Kind): number => packTraits(of, form.status, form.field);
      add(at, number, traits(kind), base, key);
      for (const [of, derived] of derivedKeys(form, key))
        add(at, number, traits(of), base, derived);
    });
  }
  const text = units.values();
  const records = sorted(drafts.values());
  const bits = bitsAt(wordStarts.values(), text.length);
  const about = Uint8Array.from(entries, ({ category, status }) =>
    packEntry(CATEGORIES.indexOf(category), status),
  );
  return {
    units: text,
    wordStarts: bits,
    ...records,
    about,
    rank,
    ...makePostings(text, bits, records.start, records.length),
  };
}

function derivedKeys(form: Form, key: string): readonly (readonly [Kind, string])[] {
  const initials = spelt(initialsOf(form));
  const slip = form.field === "pinyin" ? slipKey(key) : undefined;
  return [
    ...(initials.length > 1 ? [["initials", initials] as const] : []),
    ...(slip === undefined ? [] : [["slip", slip] as const]),
  ];
}

/** The place of each entry among equals: by category, then the more linked, then by id. */
function ranks(entries: readonly Entry[]): Uint32Array<ArrayBuffer> {
  const order = entries
    .map((entry, at) => ({ at, category: CATEGORIES.indexOf(entry.category), entry }))
    .sort(
      (a, b) =>
        a.category - b.category ||
        b.entry.related.length - a.entry.related.length ||
        (a.entry.id < b.entry.id ? -1 : 1),
    );
  const rank = new Uint32Array(entries.length);
  order.forEach(({ at }, place) => {
    rank[at] = place;
  });
  return rank;
}

function inOrder(rank: Uint32Array): Uint32Array {
  const order = new Uint32Array(rank.length);
  rank.forEach((place, at) => {
    order[place] = at;
  });
  return order;
}

const FIELDS_OF_DRAFT = 6;

/** Records by status, then length of the key; equal ones stay as they were (a counting sort). */
function sorted(
  drafts: Uint32Array,
): Pick<SegmentArrays, "start" | "length" | "entry" | "form" | "traits" | "base"> {
  const count = drafts.length / FIELDS_OF_DRAFT;
  const fieldAt = (record: number, field: number): number =>
    drafts[record * FIELDS_OF_DRAFT + field] ?? 0;
  const classOf = (record: number): number =>
    statusOf(fieldAt(record, 4)) * (LONGEST + 1) + fieldAt(record, 1);
  const place = new Uint32Array(3 * (LONGEST + 1) + 1);
  for (let record = 0; record < count; record += 1) increase(place, classOf(record) + 1);
  for (let at = 1; at < place.length; at += 1) place[at] = (place[at] ?? 0) + (place[at - 1] ?? 0);
  const records = {
    start: new Uint32Array(count),
    length: new Uint16Array(count),
    entry: new Uint32Array(count),
    form: new Uint16Array(count),
    traits: new Uint8Array(count),
    base: new Uint32Array(count),
  };
  for (let record = 0; record < count; record += 1) {
    const to = increase(place, classOf(record)) - 1;
    records.start[to] = fieldAt(record, 0);
    records.length[to] = fieldAt(record, 1);
    records.entry[to] = fieldAt(record, 2);
    records.form[to] = fieldAt(record, 3);
    records.traits[to] = fieldAt(record, 4);
    records.base[to] = fieldAt(record, 5);
  }
  return records;
}

function increase(counts: Uint32Array, at: number): number {
  const more = (counts[at] ?? 0) + 1;
  counts[at] = more;
  return more;
}

function bitsAt(places: Uint32Array, size: number): Uint8Array {
  const bits = new Uint8Array((size >> 3) + 1);
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

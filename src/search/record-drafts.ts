import { eachInitialOf } from "./form-initials.ts";
import type { Form } from "./forms.ts";
import { growing } from "./growing.ts";
import { type KeyWriter, writeKey } from "./located-key.ts";
import { type Kind, packTraits } from "./record.ts";
import { eachSlipUnit, hasSlips } from "./slips.ts";

/** Longest key in units; what is beyond is not searched. */
export const LONGEST_KEY = 0xffff;

/** Records in the order in which they were made, a number of each in each column. */
export interface RecordDrafts {
  /** The keys, one after another. */
  readonly units: Uint16Array;
  /** Offsets in `units` where words begin, in ascending order; none in keys that are derived. */
  readonly wordStarts: Uint32Array;
  readonly length: Uint16Array;
  readonly entry: Uint32Array;
  readonly form: Uint16Array;
  readonly traits: Uint8Array;
}

/** About so many records has an entry, and so many units a key. */
const RECORDS_PER_ENTRY = 10;
const UNITS_PER_RECORD = 10;

/** Makes records of forms: the key of each, and after it the keys derived from it. */
export interface RecordDrafter {
  /**
   * @param entry number of the entry
   * @param number of the form among the entry's
   */
  readonly add: (entry: number, number: number, form: Form) => void;
  readonly drafts: () => RecordDrafts;
}

/** @param expected how many entries there are, to have room for their records */
export function makeDrafter(expected: number): RecordDrafter {
  const records = expected * RECORDS_PER_ENTRY;
  const units = growing((size) => new Uint16Array(size), records * UNITS_PER_RECORD);
  const wordStarts = growing((size) => new Uint32Array(size), records);
  const length = growing((size) => new Uint16Array(size), records);
  const entries = growing((size) => new Uint32Array(size), records);
  const forms = growing((size) => new Uint16Array(size), records);
  const traits = growing((size) => new Uint8Array(size), records);
  const writer = { units, wordStarts };
  /** Takes in, as a record, the units that were written from an offset on. */
  const record = (entry: number, number: number, form: Form, kind: Kind, from: number): void => {
    length.push(units.size() - from);
    entries.push(entry);
    forms.push(number);
    traits.push(packTraits(kind, form.status, form.field));
  };
  return {
    add: (entry, number, form) => {
      const from = units.size();
      writeKey(form.text, writer);
      cutTo(writer, from + LONGEST_KEY);
      const end = units.size();
      if (end === from) return;
      record(entry, number, form, form.field === "reading" ? "reading" : "literal", from);
      eachInitialOf(form, units.push);
      cutTo(writer, end + LONGEST_KEY);
      // One initial tells nothing.
      if (units.size() - end > 1) record(entry, number, form, "initials", end);
      else units.cut(end);
      const slipAt = units.size();
      if (form.field !== "pinyin") return;
      // Nothing is moved while the key is read: there is room for as much again.
      const room = units.reserve(end - from);
      if (!hasSlips(room, from, end)) return;
      eachSlipUnit(room, from, end, units.push);
      record(entry, number, form, "slip", slipAt);
    },
    drafts: () => ({
      units: units.values(),
      wordStarts: wordStarts.values(),
      length: length.values(),
      entry: entries.values(),
      form: forms.values(),
      traits: traits.values(),
    }),
  };
}

/** Takes back what was written beyond an offset. */
function cutTo({ units, wordStarts }: KeyWriter, end: number): void {
  if (units.size() <= end) return;
  units.cut(end);
  wordStarts.cut(wordStarts.values().findLastIndex((start) => start < end) + 1);
}

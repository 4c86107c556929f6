import { initialsOf, spelt } from "./form-initials.ts";
import type { Form } from "./forms.ts";
import { growing } from "./growing.ts";
import { formKey } from "./located-key.ts";
import { type Kind, packTraits } from "./record.ts";
import { slipKey } from "./slips.ts";

/** Longest key in units; what is beyond is not searched. */
export const LONGEST_KEY = 0xffff;

/** Records in the order in which they were made, a number of each in each column. */
export interface RecordDrafts {
  readonly units: Uint16Array;
  /** Offsets in `units` where words begin, in ascending order. */
  readonly wordStarts: Uint32Array;
  readonly start: Uint32Array;
  readonly length: Uint16Array;
  readonly entry: Uint32Array;
  readonly form: Uint16Array;
  readonly traits: Uint8Array;
  /** The draft of the form's own key. */
  readonly base: Uint32Array;
}

/** About so many records has an entry, and so many units a key. */
const RECORDS_PER_ENTRY = 10;
const UNITS_PER_RECORD = 10;

/** Makes records of forms: the key of each, and the keys derived from it. */
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
  const start = growing((size) => new Uint32Array(size), records);
  const length = growing((size) => new Uint16Array(size), records);
  const entries = growing((size) => new Uint32Array(size), records);
  const forms = growing((size) => new Uint16Array(size), records);
  const traits = growing((size) => new Uint8Array(size), records);
  const bases = growing((size) => new Uint32Array(size), records);
  const record = (
    entry: number,
    number: number,
    form: Form,
    kind: Kind,
    base: number,
    key: string,
  ): void => {
    start.push(units.size());
    const count = Math.min(key.length, LONGEST_KEY);
    length.push(count);
    entries.push(entry);
    forms.push(number);
    traits.push(packTraits(kind, form.status, form.field));
    bases.push(base);
    units.pushUnits(key, count);
  };
  return {
    add: (entry, number, form) => {
      const { key, wordStarts: starts } = formKey(form.text);
      if (key === "") return;
      const base = start.size();
      for (const at of starts) if (at < LONGEST_KEY) wordStarts.push(units.size() + at);
      record(entry, number, form, form.field === "reading" ? "reading" : "literal", base, key);
      const initials = spelt(initialsOf(form));
      if (initials.length > 1) record(entry, number, form, "initials", base, initials);
      const slip = form.field === "pinyin" ? slipKey(key) : undefined;
      if (slip !== undefined) record(entry, number, form, "slip", base, slip);
    },
    drafts: () => ({
      units: units.values(),
      wordStarts: wordStarts.values(),
      start: start.values(),
      length: length.values(),
      entry: entries.values(),
      form: forms.values(),
      traits: traits.values(),
      base: bases.values(),
    }),
  };
}

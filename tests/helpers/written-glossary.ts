import fc from "fast-check";
import { CATEGORIES } from "../../src/core/category.ts";
import { DOMAINS } from "../../src/core/domain.ts";
import { READING_BASES, USAGES } from "../../src/core/entry.ts";
import type { EntryRecord } from "../../src/glossary/schema.ts";
import { YamlHand } from "./yaml-hand.ts";
import { entryText } from "./yaml-words.ts";

/** A glossary file written by hand: what it says, and the comments in it. */
export interface WrittenGlossary {
  readonly text: string;
  readonly records: readonly EntryRecord[];
  readonly comments: readonly string[];
}

const terms = fc.array(entryText, { minLength: 1, maxLength: 4 });
const termLists = fc.record(
  { zh: terms, ko: terms, en: terms },
  { requiredKeys: [], noNullPrototype: true },
);
const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,3})?$/);
const id = fc.tuple(fc.constantFrom(...CATEGORIES), slug).map((parts) => parts.join("."));
const sources = ["editors", "kic-305 §1.2", "null", "7", "x a: #b"] as const;
const codes = { sse: fc.stringMatching(/^[0-9]{6}$/), krx: fc.constantFrom("1E3", "0.10") };

const entryRecord: fc.Arbitrary<EntryRecord> = fc.record(
  {
    id,
    zh: entryText,
    hant: entryText,
    pinyin: entryText,
    ko: entryText,
    en: entryText,
    also: termLists,
    avoid: termLists,
    reading: fc.constantFrom(...READING_BASES),
    usage: fc.array(fc.constantFrom(...USAGES), { minLength: 1, maxLength: 3 }),
    from: fc.constantFrom("2018", "2018-03", "2018-03-17"),
    until: fc.constantFrom("2025", "2025-12"),
    successor: id,
    codes: fc.record(codes, { requiredKeys: [], noNullPrototype: true }),
    domain: fc.constantFrom(...DOMAINS),
    definition: entryText,
    note: entryText,
    sources: fc.array(fc.constantFrom(...sources), { minLength: 1, maxLength: 3 }),
    related: fc.array(id, { minLength: 1, maxLength: 2 }),
    status: fc.constantFrom("approved", "draft"),
  },
  { requiredKeys: ["id", "sources"], noNullPrototype: true },
);

/** Glossary files in every order, quoting and layout, with comments wherever there is room. */
export const writtenGlossary: fc.Arbitrary<WrittenGlossary> = fc
  .tuple(
    fc.uniqueArray(entryRecord, { selector: (record) => record.id, minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(59), { minLength: 1, maxLength: 60 }),
  )
  .map(([records, choices]) => {
    let choice = 0;
    const hand = new YamlHand((ways) => {
      choice += 1;
      return (choices[choice % choices.length] ?? 0) % ways;
    });
    const parts = records.map((record) => hand.lines(0) + writeEntry(record, hand));
    return { text: parts.join("") + hand.lines(0), records, comments: hand.comments };
  });

function writeEntry(record: EntryRecord, hand: YamlHand): string {
  if (hand.pick(false, false, false, false, true))
    return `- ${hand.flow(record)}${hand.beside()}\n`;
  const fields = Object.entries(record);
  const ordered = hand.pick(fields, fields.toReversed());
  const written = ordered.map(([name, value], index) => {
    const lead = index === 0 ? "" : `${hand.lines(hand.pick(2, 2, 0))}  `;
    return `${lead}${name}:${hand.value(value, 2)}`;
  });
  const dash = hand.pick(true, true, false) ? "- " : `-${hand.beside()}\n${hand.lines(2)}  `;
  return dash + written.join("") + hand.lines(2);
}

import { CATEGORIES, type Category } from "../core/category.ts";
import { ENTRY_STATUSES, type EntryStatus, TERM_STATUSES, type TermStatus } from "../core/entry.ts";
import { FIELDS, type Field } from "./forms.ts";
import { categoryIn, fieldOf, KINDS, type Kind, kindOf, statusOf } from "./record.ts";

/** What records and entries are asked for; an empty list asks for nothing. */
export interface Wanted {
  readonly categories: readonly Category[];
  readonly fields: readonly Field[];
  readonly statuses: readonly TermStatus[];
  readonly entryStatuses: readonly EntryStatus[];
}

/** A filter in the form in which it is asked of millions: 1 for each byte that passes, else 0. */
export interface Filter {
  /** By the traits of a record, of one kind or several. */
  readonly traits: Readonly<Record<"spelt" | Kind, Uint8Array>>;
  /** By what is known of an entry. */
  readonly about: Uint8Array;
}

const BYTES = 0x100;

export function makeFilter(wanted: Wanted): Filter {
  if (Object.values(wanted).some((values) => values.length > 0)) return filterOf(wanted);
  unfiltered ??= filterOf(wanted);
  return unfiltered;
}

/** What most queries ask for: everything. */
let unfiltered: Filter | undefined;

function filterOf({ categories, fields, statuses, entryStatuses }: Wanted): Filter {
  const traits = (...kinds: readonly Kind[]): Uint8Array =>
    passing(
      (byte) =>
        isAmong(KINDS, kindOf(byte), kinds) &&
        allows(FIELDS, fieldOf(byte), fields) &&
        allows(TERM_STATUSES, statusOf(byte), statuses),
    );
  return {
    traits: {
      spelt: traits("literal", "reading"),
      literal: traits("literal"),
      reading: traits("reading"),
      initials: traits("initials"),
      slip: traits("slip"),
    },
    about: passing(
      (byte) =>
        allows(CATEGORIES, categoryIn(byte), categories) &&
        allows(ENTRY_STATUSES, byte & 1, entryStatuses),
    ),
  };
}

function passing(passes: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: BYTES }, (_, byte) => (passes(byte) ? 1 : 0));
}

function allows<Name>(all: readonly Name[], number: number, wanted: readonly Name[]): boolean {
  return wanted.length === 0 || isAmong(all, number, wanted);
}

function isAmong<Name>(all: readonly Name[], number: number, wanted: readonly Name[]): boolean {
  const name = all[number];
  return name !== undefined && wanted.includes(name);
}

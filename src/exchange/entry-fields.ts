import { isCategory } from "../core/category.ts";
import { DOMAINS } from "../core/domain.ts";
import { ENTRY_STATUSES, type Entry, READING_BASES, USAGES } from "../core/entry.ts";

/** The fields of an entry besides its terms, sources and links. */
export type EntryFields = Partial<Omit<Entry, "terms" | "sources" | "related" | "file" | "line">>;

/** A value that a field cannot have. */
export interface WrongField {
  readonly field: string;
  readonly value: string;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const isOneOf =
  (names: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && names.includes(value);

const isText = (value: unknown): boolean => typeof value === "string";

const CHECKS: Readonly<Record<keyof EntryFields, (value: unknown) => boolean>> = {
  id: isText,
  category: (value) => isText(value) && isCategory(String(value)),
  status: isOneOf(ENTRY_STATUSES),
  pinyin: isText,
  reading: isOneOf(READING_BASES),
  usage: (value) => Array.isArray(value) && value.every(isOneOf(USAGES)),
  from: (value) => isText(value) && DATE.test(String(value)),
  until: (value) => isText(value) && DATE.test(String(value)),
  successor: isText,
  codes: (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isText),
  domain: isOneOf(DOMAINS),
  definition: isText,
  note: isText,
};

/**
 * The fields that are there and hold what they may; empty ones are not there.
 * @returns the first field that holds something else, in its place
 */
export function checkedFields(
  raw: Readonly<Record<string, unknown>>,
): EntryFields | { readonly wrong: WrongField } {
  const fields: Record<string, unknown> = {};
  for (const [field, check] of Object.entries(CHECKS)) {
    const value = raw[field];
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value) && value.length === 0) continue;
    if (!check(value)) return { wrong: { field, value: shown(value) } };
    fields[field] = typeof value === "string" ? value.normalize("NFC") : value;
  }
  return fields as EntryFields;
}

/** A value as a message shows it, however long or strange it is. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

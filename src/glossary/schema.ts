import { z } from "zod";
import { CATEGORIES } from "../core/category.ts";
import { CHECK_RULES } from "../core/check-rules.ts";
import { DOMAINS } from "../core/domain.ts";
import { ENTRY_STATUSES, READING_BASES, USAGES } from "../core/entry.ts";
import { UI_LANGUAGES } from "../core/language.ts";
import { SEVERITIES } from "../core/problem.ts";

/**
 * The shape of the YAML files in `glossary/`: the one definition that checks them at run time and
 * from which `glossary/schema.json` is generated for editors.
 */

/** Schemes of codes: administrative divisions (GB/T 2260) and stock exchanges. */
export const CODE_SCHEMES = [
  "gb2260",
  "sse",
  "szse",
  "bse",
  "hkex",
  "nyse",
  "nasdaq",
  "krx",
] as const;

const ID = new RegExp(`^(${CATEGORIES.join("|")})\\.[a-z0-9]+(-[a-z0-9]+)*$`);
/** A date as exact as it is known (ISO 8601-1, 5.2.2): year, month or day. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A key of sources.yaml; the place in the source may follow: `kic-305 §1.2`. */
const SOURCE = /^[a-z0-9]+(-[a-z0-9]+)*( \S.*)?$/;
/** Whether a text has the form of an entry's source: a key, perhaps with the place in it. */
export function isReference(text: string): boolean {
  return SOURCE.test(text);
}

const SOURCE_KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const text = z.string().min(1).max(400);
const prose = z.string().min(1).max(10_000);
const terms = z.array(text).min(1);
const termLists = z.strictObject({ zh: terms, ko: terms, en: terms }).partial();

export const entrySchema = z.strictObject({
  id: z.string().regex(ID),
  zh: text.optional(),
  hant: text.optional(),
  pinyin: text.optional(),
  ko: text.optional(),
  en: text.optional(),
  also: termLists.optional(),
  avoid: termLists.optional(),
  reading: z.enum(READING_BASES).optional(),
  usage: z.array(z.enum(USAGES)).min(1).optional(),
  codes: z.partialRecord(z.enum(CODE_SCHEMES), z.string().regex(/^[A-Z0-9.]+$/)).optional(),
  from: z.string().regex(DATE).optional(),
  until: z.string().regex(DATE).optional(),
  successor: z.string().regex(ID).optional(),
  domain: z.enum(DOMAINS).optional(),
  definition: prose.optional(),
  note: prose.optional(),
  sources: z.array(z.string().regex(SOURCE)).min(1),
  related: z.array(z.string().regex(ID)).min(1).optional(),
  status: z.enum(ENTRY_STATUSES).optional(),
});

/** One block of a glossary file, as written. */
export type EntryRecord = z.infer<typeof entrySchema>;

export type EntryField = keyof EntryRecord;

/** The fields of an entry in the order in which `malmoi fmt` writes them. */
export const ENTRY_FIELDS = Object.keys(entrySchema.shape) as readonly EntryField[];

const sourceSchema = z.strictObject({
  /** How the source is named under an entry: "KIC 305". */
  label: text,
  title: text,
  publisher: text.optional(),
  date: z.string().regex(DATE).optional(),
  licence: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: prose.optional(),
});

export const SOURCE_FIELDS = Object.keys(sourceSchema.shape);

export const sourcesSchema = z.record(z.string().regex(SOURCE_KEY), sourceSchema);

export type SourceRecords = z.infer<typeof sourcesSchema>;

const CHECK_SEVERITIES = [...SEVERITIES, "off"] as const;

const checkSchema = z.strictObject({
  rules: z.partialRecord(z.enum(CHECK_RULES), z.enum(CHECK_SEVERITIES)).optional(),
  /** Words that are let be. */
  ignore: z.array(text).optional(),
  /** Files and folders that are not checked. */
  exclude: z.array(text).optional(),
  /** Renderings that this house writes, by the entry's Chinese or id: `北京: 북경`. */
  prefer: z.record(text, text).optional(),
  "sino-korean": z.enum(["allowed", "reported"]).optional(),
});

export const configSchema = z.strictObject({
  lang: z.enum(UI_LANGUAGES).optional(),
  glossary: z.array(text).min(1).optional(),
  /** Keys of the interactive list by what they do: `copy-chinese: [f5, ctrl+y]`. */
  keys: z.record(z.string(), z.array(z.string())).optional(),
  check: checkSchema.optional(),
});

/** Fields of a map of a configuration file; none where names are free. */
export function configFields(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path[0] !== "check") return [];
  if (path.length === 1) return Object.keys(checkSchema.shape);
  return path[1] === "rules" ? CHECK_RULES : [];
}

/** malmoi.config.yaml, as written. */
export type ConfigRecord = z.infer<typeof configSchema>;

/**
 * The JSON Schema (draft 2020-12) of a glossary file, for editors.
 * @param describe what the editor shows for a field while someone types
 */
export function glossaryJsonSchema(describe: (field: EntryField) => string): object {
  const described = z.strictObject(
    Object.fromEntries(
      ENTRY_FIELDS.map((field) => [field, entrySchema.shape[field].describe(describe(field))]),
    ),
  );
  return { title: "malmoi glossary file", ...z.toJSONSchema(z.array(described)) };
}

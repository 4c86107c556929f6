import type { Entry, Script, TermStatus } from "../core/entry.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { pinyinOf } from "../readings/pinyin.ts";
import { simplifiedOf, traditionalOf } from "../readings/traditional.ts";
import { emitEntry } from "./emit-entry.ts";
import { ENTRY_FIELDS, type EntryRecord } from "./schema.ts";

/**
 * The block of a glossary file that an entry compiles from: what is derived (traditional forms,
 * pinyin) is left out where it would come out the same.
 * @param sourceKey the reference that a source's label stands for
 */
export function recordOf(
  entry: Omit<Entry, "file" | "line">,
  sourceKey: (label: string) => string,
): EntryRecord {
  const hant = termsOf(entry, "zh", "preferred", "Hant")[0];
  const zh =
    termsOf(entry, "zh", "preferred", "Hans")[0] ??
    (hant === undefined ? undefined : simplifiedOf(hant));
  const record: Record<string, unknown> = {
    id: entry.id,
    zh,
    hant: zh === undefined || hant === traditionalOf(zh) ? undefined : hant,
    pinyin:
      zh !== undefined && entry.pinyin === pinyinOf(zh, entry.category) ? undefined : entry.pinyin,
    ko: termsOf(entry, "ko", "preferred")[0],
    en: termsOf(entry, "en", "preferred")[0],
    also: listed(entry, "admitted", zh),
    avoid: listed(entry, "deprecated", zh),
    ...SAME(entry),
    sources: entry.sources.map(sourceKey),
    related: entry.related.length > 0 ? entry.related : undefined,
    status: entry.status === "draft" ? "draft" : undefined,
  };
  return Object.fromEntries(
    ENTRY_FIELDS.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])),
  ) as EntryRecord;
}

/** A record as a block of a glossary file in canonical layout, without a line end after it. */
export function blockOf(record: EntryRecord): string {
  // What JSON writes, YAML reads.
  return emitEntry(`- ${JSON.stringify(record)}`).lines.join("\n");
}

const SAME = ({
  reading,
  usage,
  codes,
  from,
  until,
  successor,
  domain,
  definition,
  note,
}: Partial<Entry>): Partial<Entry> => ({
  ...(reading && { reading }),
  ...(usage && { usage }),
  ...(codes && { codes }),
  ...(from && { from }),
  ...(until && { until }),
  ...(successor && { successor }),
  ...(domain && { domain }),
  ...(definition && { definition }),
  ...(note && { note }),
});

function listed(
  entry: Omit<Entry, "file" | "line">,
  status: TermStatus,
  zh: string | undefined,
): Partial<Record<Language, readonly string[]>> | undefined {
  const lists = LANGUAGES.flatMap((language) => {
    const terms = language === "zh" ? chinese(entry, status, zh) : termsOf(entry, language, status);
    return terms.length === 0 ? [] : [[language, terms] as const];
  });
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}

/** Traditional forms that follow from simplified ones are left out, others simplified. */
function chinese(
  entry: Omit<Entry, "file" | "line">,
  status: TermStatus,
  zh: string | undefined,
): readonly string[] {
  const hans = termsOf(entry, "zh", status, "Hans");
  const derived = new Set([...hans, ...(zh === undefined ? [] : [zh])].map(traditionalOf));
  const others = termsOf(entry, "zh", status, "Hant")
    .filter((term) => !derived.has(term))
    .map(simplifiedOf)
    .filter((term) => term !== zh);
  return [...new Set([...hans, ...others])];
}

function termsOf(
  entry: Pick<Entry, "terms">,
  language: Language,
  status: TermStatus,
  script: Script = "Hans",
): readonly string[] {
  return entry.terms[language]
    .filter((term) => term.status === status && (term.script ?? "Hans") === script)
    .map(({ term }) => term);
}

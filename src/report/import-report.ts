import { preferredTerm } from "../core/entry.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Refusal } from "../exchange/format.ts";
import type { ListedEntry } from "../exchange/listed-index.ts";
import type { ImportPlan } from "../exchange/plan-import.ts";
import type { EntryRecord } from "../glossary/schema.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { truncate } from "../text/width.ts";
import { DEPRECATED_MARK } from "./style.ts";

/** What importing a file does, with the names that a report needs. */
export interface ImportedFile {
  readonly path: string;
  readonly format: string;
  /** As it was found out; undefined for formats that are no text. */
  readonly encoding: string | undefined;
  readonly plan: ImportPlan;
}

/** Cells on a terminal that a name or value from a file has at most. */
const LONGEST_NAME = 40;
/** Fields that a line names before it only says that there are more. */
const MOST_NAMED = 12;

/** A line of numbers for a file, then what is to be decided and what was refused, by line. */
export function importReport(
  { path, format, encoding, plan }: ImportedFile,
  isDetailed: boolean,
  translate: Translate,
): string {
  const { read, added, same, proposals, refused, ignored } = plan;
  const at = (line: number, text: string): string => sanitize(`${path}:${line}: ${text}`);
  const additions = isDetailed
    ? added.map(({ line, entry }) =>
        at(line, translate("exchange.added", { id: entry.id, terms: termsOf(entry) })),
      )
    : [];
  const lines = [
    ...additions,
    ...proposals.map(({ line, listed, record }) =>
      at(
        line,
        translate("exchange.conflict", {
          id: listed.id,
          place: placeOf(listed),
          change: changeOf(listed, record),
        }),
      ),
    ),
    ...refused.map((refusal) => at(refusal.line, refusalMessage(refusal, translate))),
  ];
  if (ignored.size > 0) {
    const names = [...ignored]
      .slice(0, MOST_NAMED)
      .map(([name, count]) => `${short(name)} (${count})`);
    const list = names.join(", ") + (ignored.size > MOST_NAMED ? " …" : "");
    lines.push(sanitize(translate("exchange.ignoredFields", { list })));
  }
  if (encoding !== undefined && encoding !== "utf-8") {
    lines.push(sanitize(translate("exchange.encoding", { path, encoding })));
  }
  const numbers = {
    read,
    added: added.length,
    same,
    conflicts: proposals.length,
    refused: refused.length,
  };
  lines.push(sanitize(translate("exchange.summary", { path, format, ...numbers })));
  return `${lines.join("\n")}\n`;
}

/** `malmoi import --json`. */
export function importJson(
  files: readonly ImportedFile[],
  written: readonly string[],
  translate: Translate,
): object {
  return {
    files: files.map(({ path, format, encoding, plan }) => ({
      path,
      format,
      encoding,
      read: plan.read,
      added: plan.added.length,
      same: plan.same,
      conflicts: plan.proposals.length,
      refused: plan.refused.map((refusal) => ({
        line: refusal.line,
        message: refusalMessage(refusal, translate),
      })),
      additions: plan.added.map(({ line, entry }) => ({ line, id: entry.id })),
      proposals: plan.proposals.map(({ line, listed, record }) => ({
        line,
        id: listed.id,
        file: listed.file,
        record,
      })),
      ignored: Object.fromEntries(plan.ignored),
    })),
    written,
  };
}

/** The comment lines that stand above a proposal in a glossary file. */
export function proposalHead(listed: ListedEntry, translate: Translate): string {
  return sanitize(translate("exchange.proposal", { id: listed.id, place: placeOf(listed) }));
}

function refusalMessage({ code, params }: Refusal, translate: Translate): string {
  const values = Object.entries(params).map(([name, value]) => [name, short(value)]);
  return String(translate(`exchange.refusal.${code}`, Object.fromEntries(values) as never));
}

/** A name or value from a file: one of another kind may be of any length. */
function short(value: string): string {
  return truncate(value, LONGEST_NAME);
}

function placeOf({ file, line }: ListedEntry): string {
  return file === undefined ? "-" : `${file}:${line ?? 1}`;
}

function termsOf(entry: ListedEntry): string {
  return LANGUAGES.map((language) => preferredTerm(entry, language))
    .filter((term) => term !== null)
    .join(" · ");
}

/** The terms that a proposal adds. */
function changeOf(listed: ListedEntry, record: EntryRecord): string {
  const known = new Set(
    LANGUAGES.flatMap((language) =>
      listed.terms[language].map(({ term, status }) =>
        status === "deprecated" ? `${DEPRECATED_MARK} ${term}` : term,
      ),
    ),
  );
  const all = LANGUAGES.flatMap((language) => [
    ...(record[language] === undefined ? [] : [record[language]]),
    ...(record.also?.[language] ?? []),
    ...(record.avoid?.[language] ?? []).map((term) => `${DEPRECATED_MARK} ${term}`),
  ]);
  return all
    .filter((term) => !known.has(term))
    .map((term) => `+ ${term}`)
    .join(", ");
}

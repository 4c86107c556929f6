import { type Entry, preferredTerm, type Term } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import { LANGUAGES } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { padEnd, width, wrap } from "../text/width.ts";
import { DEPRECATED_MARK, type Style } from "./style.ts";

/** What an entry says under its terms: a label, and parts of which as many share a line as fit. */
interface Row {
  readonly label: string;
  readonly parts: readonly string[];
  readonly paint?: (text: string) => string;
}

const INDENT = "  ";
const SEPARATOR = " · ";
/** Texts are wrapped to this where the output has no width of its own. */
const PROSE_WIDTH = 100;
const LEAST_ROOM = 20;

/**
 * An entry in full for people: the rendering to use first, then everything else the entry says.
 * @param columns width of the terminal in cells; undefined where there is none
 */
export function entryReport(
  entry: Entry,
  glossary: Glossary,
  translate: Translate,
  style: Style,
  columns: number | undefined,
): string {
  const rows = [
    ...termRows(entry, translate, style),
    ...factRows(entry, glossary, translate),
  ].filter(({ parts }) => parts.length > 0);
  const labelWidth = Math.max(0, ...rows.map(({ label }) => width(label)));
  const room = Math.max(LEAST_ROOM, (columns ?? PROSE_WIDTH) - 2 * INDENT.length - labelWidth);
  const body = rows.flatMap(({ label, parts, paint }) =>
    fill(parts.map(sanitize), room).map((line, index) => {
      const head = style.faint(padEnd(index === 0 ? label : "", labelWidth));
      return INDENT + head + INDENT + (paint === undefined ? line : paint(line));
    }),
  );
  return [heading(entry, translate, style), ...body].join("\n");
}

function heading(entry: Entry, translate: Translate, style: Style): string {
  const [first = "", ...others] = (["ko", "zh", "en"] as const).flatMap((language) => {
    const term = preferredTerm(entry, language);
    return term === null ? [] : [sanitize(term)];
  });
  const kind = style.faint(`${translate(`category.${entry.category}`)} · ${sanitize(entry.id)}`);
  const draft = entry.status === "draft" ? [style.warning(`[${translate("status.draft")}]`)] : [];
  return [style.strong(first), ...others, kind, ...draft].join(INDENT);
}

function termRows(entry: Entry, translate: Translate, style: Style): readonly Row[] {
  const terms = (status: Term["status"], script?: "Hant"): readonly string[] =>
    LANGUAGES.flatMap((language) =>
      entry.terms[language]
        .filter(
          (term) => term.status === status && (term.script === "Hant") === (script === "Hant"),
        )
        .map(({ term }) => term),
    );
  return [
    { label: translate("field.traditional"), parts: terms("preferred", "Hant") },
    { label: translate("field.pinyin"), parts: entry.pinyin === undefined ? [] : [entry.pinyin] },
    { label: translate("status.admitted"), parts: terms("admitted") },
    {
      label: translate("status.deprecated"),
      parts: terms("deprecated").map((term) => `${DEPRECATED_MARK} ${term}`),
      paint: style.deprecated,
    },
  ];
}

function factRows(entry: Entry, glossary: Glossary, translate: Translate): readonly Row[] {
  const given = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
  const codes = Object.entries(entry.codes ?? {}).map(([scheme, code]) => `${scheme} ${code}`);
  const related = entry.related.map((id) => {
    const other = glossary.byId.get(id);
    const name = other && (preferredTerm(other, "zh") ?? preferredTerm(other, "ko"));
    return name ? `${name} (${id})` : id;
  });
  return [
    { label: translate("field.codes"), parts: codes },
    {
      label: translate("field.domain"),
      parts: entry.domain === undefined ? [] : [translate(`domain.${entry.domain}`)],
    },
    { label: translate("field.definition"), parts: given(entry.definition) },
    { label: translate("field.note"), parts: given(entry.note) },
    { label: translate("field.sources"), parts: entry.sources },
    { label: translate("field.related"), parts: related },
    { label: translate("field.file"), parts: [`${entry.file}:${entry.line}`] },
  ];
}

/** Fills lines with as many parts as fit; a part too long for a line is wrapped. */
function fill(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length === 0 ? part : `${lines.at(-1)}${SEPARATOR}${part}`;
    if (lines.length > 0 && width(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(...wrap(part, room));
  }
  return lines;
}

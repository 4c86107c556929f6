import { type Entry, preferredTerm } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { padEnd, width, wrap } from "../text/width.ts";
import { entryFacts, type Fact } from "./entry-facts.ts";
import type { Style } from "./style.ts";

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
  const place = sanitize(`${entry.file}:${entry.line}`);
  const facts: readonly Fact[] = [
    ...entryFacts(entry, glossary, translate),
    { kind: "reference", label: translate("field.file"), parts: [place] },
  ];
  const labelWidth = Math.max(...facts.map(({ label }) => width(label)));
  const room = Math.max(LEAST_ROOM, (columns ?? PROSE_WIDTH) - 2 * INDENT.length - labelWidth);
  const body = facts.flatMap(({ label, parts, kind }) =>
    fill(parts, room).map((line, index) => {
      const head = style.faint(padEnd(index === 0 ? label : "", labelWidth));
      return INDENT + head + INDENT + (kind === "deprecated" ? style.deprecated(line) : line);
    }),
  );
  return [...heading(entry, translate, style, columns), ...body].join("\n");
}

/** The entry's names and kind, on as many lines as they need. */
function heading(
  entry: Entry,
  translate: Translate,
  style: Style,
  columns = Number.POSITIVE_INFINITY,
): readonly string[] {
  const [first = "", ...others] = (["ko", "zh", "en"] as const).flatMap((language) => {
    const term = preferredTerm(entry, language);
    return term === null ? [] : [sanitize(term)];
  });
  const kind = `${translate(`category.${entry.category}`)} · ${sanitize(entry.id)}`;
  const plain = (text: string): string => text;
  const parts: readonly (readonly [text: string, paint: (text: string) => string])[] = [
    [first, style.strong],
    ...others.map((term) => [term, plain] as const),
    [kind, style.faint],
    ...(entry.status === "draft"
      ? [[`[${translate("status.draft")}]`, style.warning] as const]
      : []),
  ];
  const lines: string[] = [];
  let used = 0;
  for (const [text, paint] of parts) {
    const after = used + INDENT.length + width(text);
    if (lines.length > 0 && after <= columns) {
      lines[lines.length - 1] += INDENT + paint(text);
      used = after;
    } else {
      const wrapped = wrap(text, columns);
      lines.push(...wrapped.map(paint));
      used = width(wrapped.at(-1) ?? "");
    }
  }
  return lines;
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

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

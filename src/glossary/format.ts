import { isMap, isSeq } from "yaml";
import { emitEntry } from "./emit-entry.ts";
import { hasShortcuts, writtenOut } from "./written-out.ts";
import { readYaml } from "./yaml-source.ts";

/** An entry as text, with the comments that stand above it. */
interface Block {
  readonly id: string;
  readonly comments: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Writes a glossary file in canonical order and layout: entries by id, fields in their fixed order,
 * one blank line between entries, short lists on one line. Comments stay with what they stand above
 * or beside; nothing but order and layout changes. Idempotent.
 * @returns null where the text is no sound YAML list of entries (`validate` says why)
 */
export function formatGlossaryFile(text: string): string | null {
  const { document, value, placeOf } = readYaml(text);
  if (document === undefined) return null;
  if (value === undefined) return text;
  const list = document.contents;
  if (!isSeq(list)) return null;
  if (list.items.length === 0) return text;
  if (hasShortcuts(document)) {
    const plain = writtenOut(document);
    return plain === undefined ? null : formatGlossaryFile(plain);
  }
  if (!list.items.every(isMap)) return null;

  const lines = text.split(/\r\n|\n|\r/);
  const starts = list.items.map((_, index) => lineOfDash(lines, placeOf([index]).line - 1));
  const leads = [...starts, lines.length].map((start) => firstComment(lines, start));
  const [header, above] = splitHeader(lines.slice(0, starts[0]).filter(isComment));
  const blocks = list.items.map((_, index): Block => {
    const end = leads[index + 1] ?? lines.length;
    const body = lines.slice(starts[index], end).join("\n");
    const comments =
      index === 0 ? above : lines.slice(leads[index], starts[index]).filter(isComment);
    const { id, lines: written } = emitEntry(end < lines.length ? `${body}\n` : body);
    return { id, comments, lines: written };
  });
  blocks.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const parts = blocks.map(({ comments, lines: block }) => [...comments, ...block].join("\n"));
  const footer = lines.slice(leads.at(-1)).filter(isComment);
  const list_ = parts.join("\n\n");
  const body = footer.length === 0 ? list_ : `${list_}\n\n${footer.join("\n")}`;
  return `${header.length === 0 ? body : `${header.join("\n")}\n${body}`}\n`;
}

/** The comment that tells editors where the schema is belongs to the file, not to its first entry. */
function splitHeader(comments: readonly string[]): readonly [header: string[], above: string[]] {
  const end = comments.findIndex((line) => line.includes("yaml-language-server:")) + 1;
  return [comments.slice(0, end), comments.slice(end)];
}

function isComment(line: string): boolean {
  return line.startsWith("#");
}

/** Line of the dash that begins an entry; comments may stand between it and the first field. */
function lineOfDash(lines: readonly string[], firstField: number): number {
  let line = firstField;
  while (line > 0 && !/^ *-(\s|$)/.test(lines[line] ?? "")) line -= 1;
  return line;
}

/**
 * First line of the comments that stand right above a line, in the first column; comments that are
 * indented belong to the block before, and so do blank lines, which a `|+` may end with.
 */
function firstComment(lines: readonly string[], start: number): number {
  let first = start;
  for (let line = start - 1; line >= 0; line -= 1) {
    if (isComment(lines[line] ?? "")) first = line;
    else if (lines[line]?.trim() !== "") break;
  }
  return first;
}

import { isMap, isSeq } from "yaml";
import { emitEntry } from "./emit-entry.ts";
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
 * @returns null where the text is no sound YAML list of blocks (`validate` says why)
 */
export function formatGlossaryFile(text: string): string | null {
  const { document, value } = readYaml(text);
  if (document === undefined) return null;
  if (value === undefined) return text;
  const list = document.contents;
  if (!isSeq(list) || list.flow === true || !list.items.every(isMap)) return null;

  const lines = text.split(/\r\n|\n|\r/);
  const starts = list.items.map((item) => lineOfDash(text, item.range?.[0] ?? 0));
  const leads = starts.map((start, index) => firstComment(lines, start, starts[index - 1] ?? -1));
  const [header, above] = splitHeader(lines.slice(0, starts[0]).filter(isComment));
  const blocks = list.items.map((_, index): Block => {
    const body = lines.slice(starts[index], leads[index + 1] ?? endOfList(lines));
    const comments =
      index === 0 ? above : lines.slice(leads[index], starts[index]).filter(isComment);
    const { id, lines: written } = emitEntry(body.join("\n"));
    return { id, comments, lines: written };
  });
  blocks.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const parts = blocks.map(({ comments, lines: block }) => [...comments, ...block].join("\n"));
  const footer = lines.slice(endOfList(lines)).filter(isComment);
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

function isCommentOrBlank(line: string | undefined): boolean {
  return line !== undefined && (isComment(line) || line.trim() === "");
}

function lineOfDash(text: string, offset: number): number {
  const dash = text.lastIndexOf("-", offset - 1);
  return text.slice(0, dash).split(/\r\n|\n|\r/).length - 1;
}

/**
 * First line of the comments above a block: they stand in the first column; comments that are
 * indented belong to the block before.
 */
function firstComment(lines: readonly string[], start: number, before: number): number {
  let line = start;
  while (line - 1 > before && isCommentOrBlank(lines[line - 1])) line -= 1;
  return line;
}

/** The line after the last one that belongs to an entry. */
function endOfList(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && isCommentOrBlank(lines[end - 1])) end -= 1;
  return end;
}

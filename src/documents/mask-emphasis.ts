import { type Hidden, hide } from "./blank.ts";

const MARKS = /\\[\s\S]|\*{1,3}|_{1,3}/g;
const SPACE = /\s/;
const WORD = /[\w\p{L}\p{N}]/u;
const LATIN = /[0-9A-Za-z]/;

type Mark = Pick<Hidden, "start" | "end">;

/**
 * A paragraph of Markdown with gaps for the marks of emphasis: **톈진**을 is 톈진을. Marks count in pairs
 * of one length. CommonMark takes less (not `**톈진(天津)**을`); but whoever writes that means it.
 */
export function maskEmphasis(paragraph: string): string {
  if (!paragraph.includes("*") && !paragraph.includes("_")) return paragraph;
  const open = new Map<string, Mark>();
  const hidden: Hidden[] = [];
  for (const { 0: mark, index: start } of paragraph.matchAll(MARKS)) {
    if (mark.startsWith("\\")) continue;
    const here: Mark = { start, end: start + mark.length };
    const before = paragraph.charAt(start - 1);
    const after = paragraph.charAt(here.end);
    const opening = open.get(mark);
    if (opening !== undefined && closes(mark, before, after)) {
      hidden.push({ ...opening, isGap: true }, { ...here, isGap: true });
      open.delete(mark);
    } else if (opens(mark, before, after)) open.set(mark, here);
  }
  return hide(
    paragraph,
    hidden.sort((a, b) => a.start - b.start),
  );
}

function opens(mark: string, before: string, after: string): boolean {
  return !isSpace(after) && !(WORD.test(before) && isNarrow(mark, before, after));
}

function closes(mark: string, before: string, after: string): boolean {
  return !isSpace(before) && !(WORD.test(after) && isNarrow(mark, after, before));
}

/** Whether a mark may be a part of a word: snake_case, 2*3. */
function isNarrow(mark: string, outside: string, inside: string): boolean {
  return mark === "_" || mark === "__"
    ? LATIN.test(outside)
    : mark === "*" && LATIN.test(outside) && LATIN.test(inside);
}

function isSpace(character: string): boolean {
  return character === "" || SPACE.test(character);
}

import type { Edit, Fix } from "../core/fix.ts";
import type { Segment } from "../documents/segment.ts";
import { tailAfter } from "../terms/korean-tail.ts";
import { agreeing } from "../text/agree.ts";

/** A stretch of a file as it is written now. */
type Written = Omit<Edit, "replacement">;

/** A word of a document, and the syllables behind it that have to agree with it. */
export interface Spot {
  readonly word: Written;
  readonly tail: Written | undefined;
}

/** Marks of emphasis, closing quotes, and brackets, which a particle agrees with the word before: 톈진(天津)을. */
const BETWEEN =
  /(?:[*_~]{1,3}|["'”’」』》〉]|\s?[(\uff08[【][^()\uff08\uff09[\]【】\r\n]{0,60}[)\uff09\]】])*/y;

/** What a stretch of a segment is, if it should be replaced. */
export function spotOf(
  { segment, text }: { readonly segment: Segment; readonly text: string },
  { start, end }: { readonly start: number; readonly end: number },
): Spot {
  const written = (from: number, to: number): Written => ({
    range: segment.place(from, to).range,
    text: text.slice(from, to),
  });
  BETWEEN.lastIndex = end;
  const at = end + (BETWEEN.exec(text)?.[0].length ?? 0);
  const tail = tailAfter(text, at);
  return {
    word: written(start, end),
    tail: tail === "" ? undefined : written(at, at + tail.length),
  };
}

/** What is to be written where another word is to stand: the word, and the particle that fits it. */
export function fixOf({ word, tail }: Spot, replacement: string): Fix {
  const edit = { ...word, replacement };
  if (tail === undefined) return [edit];
  const agreed = agreeing(replacement, tail.text);
  return agreed === tail.text ? [edit] : [edit, { ...tail, replacement: agreed }];
}

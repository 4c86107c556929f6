const graphemes = new Intl.Segmenter("ko", { granularity: "grapheme" });
const words = new Intl.Segmenter("ko", { granularity: "word" });

/** Offset of the grapheme boundary before an offset: where the cursor goes on Left. */
export function previousBoundary(text: string, offset: number): number {
  let boundary = 0;
  for (const { index } of graphemes.segment(text)) {
    if (index >= offset) break;
    boundary = index;
  }
  return boundary;
}

/** Offset of the grapheme boundary after an offset: where the cursor goes on Right. */
export function nextBoundary(text: string, offset: number): number {
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > offset) return index + segment.length;
  }
  return text.length;
}

/** Offset of the beginning of the word that ends at or stands before an offset. */
export function previousWord(text: string, offset: number): number {
  let boundary = 0;
  for (const { index, isWordLike } of words.segment(text)) {
    if (index >= offset) break;
    if (isWordLike === true) boundary = index;
  }
  return boundary;
}

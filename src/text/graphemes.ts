let byGrapheme: Intl.Segmenter | undefined;
let byWord: Intl.Segmenter | undefined;

/**
 * The grapheme clusters of a text. What tells them apart is made on first need: a search whose
 * answers have none worth asking about does not wait for it.
 */
export function graphemesOf(text: string): Intl.Segments {
  byGrapheme ??= new Intl.Segmenter("ko", { granularity: "grapheme" });
  return byGrapheme.segment(text);
}

function wordsOf(text: string): Intl.Segments {
  byWord ??= new Intl.Segmenter("ko", { granularity: "word" });
  return byWord.segment(text);
}

/** Offset of the grapheme boundary before an offset: where the cursor goes on Left. */
export function previousBoundary(text: string, offset: number): number {
  let boundary = 0;
  for (const { index } of graphemesOf(text)) {
    if (index >= offset) break;
    boundary = index;
  }
  return boundary;
}

/** Offset of the grapheme boundary after an offset: where the cursor goes on Right. */
export function nextBoundary(text: string, offset: number): number {
  for (const { index, segment } of graphemesOf(text)) {
    if (index + segment.length > offset) return index + segment.length;
  }
  return text.length;
}

/** Offset of the beginning of the word that ends at or stands before an offset. */
export function previousWord(text: string, offset: number): number {
  let boundary = 0;
  for (const { index, isWordLike } of wordsOf(text)) {
    if (index >= offset) break;
    if (isWordLike === true) boundary = index;
  }
  return boundary;
}

/** Offset of the end of the word that an offset stands in or before. */
export function nextWord(text: string, offset: number): number {
  for (const { index, segment, isWordLike } of wordsOf(text)) {
    if (isWordLike === true && index + segment.length > offset) return index + segment.length;
  }
  return text.length;
}

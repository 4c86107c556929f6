const graphemes = new Intl.Segmenter("ko", { granularity: "grapheme" });

/** The user-perceived characters of a text, in order. */
export function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

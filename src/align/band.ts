/** Which sentences of a translation may belong to each of the original: a band around the diagonal. */
export interface Band {
  readonly width: number;
  /** First column of each row; there is a row before each sentence and one after the last. */
  readonly starts: Int32Array;
}

/**
 * A band that follows how far each text has got, counted in letters.
 * @param radius columns on either side; a band as wide as the translation holds everything
 */
export function bandOf(
  source: readonly { readonly letters: number }[],
  target: readonly { readonly letters: number }[],
  radius: number,
): Band {
  const width = Math.min(target.length + 1, 2 * radius + 1);
  const starts = new Int32Array(source.length + 1);
  const [all, others] = [lettersOf(source), lettersOf(target)];
  let done = 0;
  let reached = 0;
  let column = 0;
  for (let row = 0; row <= source.length; row++) {
    while (column < target.length && reached * all < done * others) {
      reached += target[column]?.letters ?? 0;
      column++;
    }
    starts[row] = Math.min(Math.max(0, column - radius), target.length + 1 - width);
    done += source[row]?.letters ?? 0;
  }
  // Both ends are always in.
  starts[source.length] = target.length + 1 - width;
  return { width, starts };
}

function lettersOf(sentences: readonly { readonly letters: number }[]): number {
  return sentences.reduce((sum, { letters }) => sum + letters, 0);
}

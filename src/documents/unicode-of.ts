export type UnicodeEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** Bytes that are looked at. */
const HEAD = 64 * 1024;
/** Share of zero bytes on one side from which a text is taken for UTF-16. */
const LEAST_ZEROS = 0.1;

/** The Unicode encoding of a file, by its mark or by where zero bytes are, and UTF-8 without either. */
export function unicodeOf(bytes: Uint8Array): {
  readonly encoding: UnicodeEncoding;
  readonly isMarked: boolean;
} {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", isMarked: true };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", isMarked: true };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", isMarked: true };
  const zeros = [0, 0];
  const head = Math.min(bytes.length, HEAD);
  for (let index = 0; index < head; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even, odd] = zeros.map((count) => count / (head / 2)) as [number, number];
  // Spaces and line ends have a zero on one side; 글 (U+AE00) and 一 (U+4E00) have one on the other.
  if (odd > LEAST_ZEROS && even < odd / 3) return { encoding: "utf-16le", isMarked: false };
  if (even > LEAST_ZEROS && odd < even / 3) return { encoding: "utf-16be", isMarked: false };
  return { encoding: "utf-8", isMarked: false };
}

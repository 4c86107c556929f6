export type UnicodeEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** Bytes that are looked at. */
const HEAD = 64 * 1024;
/** Share of ASCII from which a text is taken for UTF-16. */
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
  const [even, odd] = sharesOfAscii(bytes.subarray(0, HEAD));
  // Spaces and line ends have a zero on one side; 글 (U+AE00) and 一 (U+4E00) have one on the other.
  if (odd > LEAST_ZEROS && even < odd / 3) return { encoding: "utf-16le", isMarked: false };
  if (even > LEAST_ZEROS && odd < even / 3) return { encoding: "utf-16be", isMarked: false };
  return { encoding: "utf-8", isMarked: false };
}

/** Shares of units that would be ASCII in UTF-16, big-endian and little-endian. */
function sharesOfAscii(head: Uint8Array): readonly [big: number, little: number] {
  if (head.length % 2 === 1) return [0, 0];
  let [big, little] = [0, 0];
  for (let index = 0; index < head.length; index += 2) {
    const [a = 0, b = 0] = [head[index], head[index + 1]];
    if (a === 0 && isAsciiText(b)) big++;
    if (b === 0 && isAsciiText(a)) little++;
  }
  return [big / (head.length / 2), little / (head.length / 2)];
}

function isAsciiText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

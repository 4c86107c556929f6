import { unicodeDecoder } from "./codec.ts";
import { unicodeOf } from "./unicode-of.ts";

/**
 * The beginning of a text, as far as one can tell without knowing its encoding: what stands in ASCII
 * is right in all encodings that malmoi reads.
 */
export function headText(head: Uint8Array): string {
  return unicodeDecoder(unicodeOf(head).encoding)
    .write(head)
    .replace(/^\ufeff/, "");
}

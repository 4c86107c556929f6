import { type Codec, type Decoder, loadCodec } from "./codec.ts";
import { type Detection, type EncodingHints, makeDetector } from "./detect-encoding.ts";
import { DocumentError } from "./document-error.ts";
import type { Encoding } from "./encoding.ts";
import { makeLineCounter } from "./line-counter.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** A file's text and how its bytes were read. */
export interface DecodedText extends Detection {
  /** Without the mark of byte order. */
  readonly text: string;
  /** Whether the file began with a mark of byte order. */
  readonly bom: boolean;
}

/** A character that an encoding does not have, and where in the text it stands. */
export interface Unencodable {
  readonly character: string;
  readonly offset: number;
}

/**
 * Reads the bytes of a text file, in whatever encoding.
 * @throws DocumentError encoding-unknown, not-text, undecodable (with the line)
 */
export async function decodeText(
  bytes: Uint8Array,
  hints: EncodingHints = {},
): Promise<DecodedText> {
  const detector = makeDetector(hints);
  detector.add(bytes);
  const detection = await detector.end();
  const { encoding } = detection;
  const decoder = checked((await loadCodec(encoding)).decoder(), encoding);
  const text = decoder.write(bytes) + decoder.end();
  const bom = text.startsWith(BYTE_ORDER_MARK);
  return { ...detection, text: bom ? text.slice(1) : text, bom };
}

/** Decodes bytes piece by piece; the mark of byte order is dropped. */
export async function* decodeStream(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = checked((await loadCodec(encoding)).decoder(), encoding);
  let isBeginning = true;
  const unmarked = (text: string): string => {
    if (text === "" || !isBeginning) return text;
    isBeginning = false;
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  };
  for await (const bytes of pieces) yield unmarked(decoder.write(bytes));
  yield unmarked(decoder.end());
}

/**
 * The bytes of a text. Nothing is replaced: what the encoding does not have is told instead.
 * @param bom whether to begin with a mark of byte order
 */
export async function encodeText(
  text: string,
  encoding: Encoding,
  bom = false,
): Promise<{ readonly bytes: Uint8Array; readonly missing: readonly Unencodable[] }> {
  const codec = await loadCodec(encoding);
  return {
    bytes: codec.encode(bom ? BYTE_ORDER_MARK + text : text),
    missing: missingIn(text, codec),
  };
}

function missingIn(text: string, codec: Codec): readonly Unencodable[] {
  const comesBack = (part: string): boolean => {
    const decoder = codec.decoder();
    return decoder.write(codec.encode(part)) + decoder.end() === part;
  };
  if (comesBack(text)) return [];
  const missing: Unencodable[] = [];
  let offset = 0;
  for (const character of text) {
    if (!comesBack(character)) missing.push({ character, offset });
    offset += character.length;
  }
  return missing;
}

/** A decoder that, for an encoding of Korea or China, stops at bytes that mean nothing there. */
function checked(decoder: Decoder, encoding: Encoding): Decoder {
  if (encoding.startsWith("utf-")) return decoder;
  const counter = makeLineCounter();
  const check = (text: string): string => {
    const at = text.indexOf("\ufffd");
    counter.add(at < 0 ? text : text.slice(0, at));
    if (at >= 0) throw new DocumentError("undecodable", { encoding }, { line: counter.line() });
    return text;
  };
  return { write: (bytes) => check(decoder.write(bytes)), end: () => check(decoder.end()) };
}

import type { Encoding } from "./encoding.ts";
import type { UnicodeEncoding } from "./unicode-of.ts";

/** Turns bytes, handed over in pieces, into text; bytes that mean nothing become U+FFFD. */
export interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  /** What the last bytes mean when no more follow. */
  readonly end: () => string;
}

/** One encoding, both ways. Marks of byte order are text like any other here. */
export interface Codec {
  readonly decoder: () => Decoder;
  /** Characters that the encoding lacks come out as something else: compare, or ask `encodeText`. */
  readonly encode: (text: string) => Uint8Array;
}

/** The codec of an encoding; those of Korea and China are loaded when first asked for. */
export async function loadCodec(encoding: Encoding): Promise<Codec> {
  switch (encoding) {
    case "utf-8":
      return { decoder: () => unicodeDecoder(encoding), encode: encodeUtf8 };
    case "utf-16le":
    case "utf-16be":
      return {
        decoder: () => unicodeDecoder(encoding),
        encode: (text) => encodeUtf16(text, encoding === "utf-16le"),
      };
    default:
      return (await import("./legacy-codec.ts")).legacyCodec(encoding);
  }
}

/** A decoder of Unicode that drops nothing, not even a mark of byte order. */
export function unicodeDecoder(encoding: UnicodeEncoding): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

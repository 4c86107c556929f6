import iconv from "iconv-lite";
import type { Codec, Decoder } from "./codec.ts";
import type { Encoding } from "./encoding.ts";

/** Below this no byte is the second or later of a character, in any of these encodings. */
const SINGLE = 0x30;
/** Bytes that are held back at most, where none is single. */
const HELD = 1 << 20;

/**
 * Korean and Chinese encodings of Windows. Node's own decoders spoil the syllables that CP949 adds to
 * EUC-KR (뷁, 뒣, 똠), and encode nothing; iconv-lite is asked here and nowhere else.
 */
export function legacyCodec(encoding: Encoding): Codec {
  return {
    decoder: () => wholeCharacters(iconv.getDecoder(encoding)),
    encode: (text) => iconv.encode(text, encoding),
  };
}

/**
 * Hands over whole characters only: iconv-lite 0.7.3 loses the end of a piece that begins with the
 * last byte of a character of four bytes.
 */
function wholeCharacters(decoder: ReturnType<typeof iconv.getDecoder>): Decoder {
  let held = new Uint8Array();
  // Its types ask for Node's Buffer; it reads any bytes.
  const decode = (bytes: Uint8Array): string =>
    decoder.write(bytes as Parameters<typeof decoder.write>[0]);
  return {
    write: (bytes) => {
      const known = joined(held, bytes);
      const cut =
        known.length < HELD ? known.findLastIndex((byte) => byte < SINGLE) + 1 : known.length;
      held = known.slice(cut);
      return decode(known.subarray(0, cut));
    },
    end: () => decode(held) + (decoder.end() ?? ""),
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

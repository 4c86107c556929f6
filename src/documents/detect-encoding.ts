import { DocumentError } from "./document-error.ts";
import type { Encoding } from "./encoding.ts";
import { likelyLegacy } from "./likely-legacy.ts";
import { unicodeOf } from "./unicode-of.ts";
import { makeUnicodeTally, NOTHING_READ, type UnicodeTally } from "./unicode-tally.ts";

/** How sure an encoding is: by a mark of byte order, by the user, by being valid, or by likeness. */
export type Certainty = "marked" | "given" | "valid" | "declared" | "guessed";

/** What is known of a text's encoding. */
export interface Detection {
  readonly encoding: Encoding;
  readonly certainty: Certainty;
  /** Places with bytes that mean nothing, shown as U+FFFD, and the first lines that have them. */
  readonly flaws: { readonly count: number; readonly lines: readonly number[] };
}

/** What is told about an encoding before a byte is read. */
export interface EncodingHints {
  /** By the user: counts against everything but a mark of byte order. */
  readonly given?: Encoding | undefined;
  /** By the file itself (XML declaration, head of a PO file): counts where UTF-8 is not valid. */
  readonly declared?: Encoding | undefined;
}

/** Looks at the bytes of a file in pieces, so that a file need not be held to know its encoding. */
export interface EncodingDetector {
  /** The first piece must have the first 64 KB, or all. */
  readonly add: (bytes: Uint8Array) => void;
  /** @throws DocumentError encoding-unknown, not-text */
  readonly end: () => Promise<Detection>;
}

const SAMPLE = 64 * 1024;
/** UTF-8 with fewer spoilt places than this share of its bytes is UTF-8 that broke. */
const BROKEN_SHARE = 0.001;
/** And it has this many whole characters for each spoilt one. */
const WHOLE_FOR_BROKEN = 20;

/** Mark of byte order, then the user, then UTF-16, strict UTF-8, the declaration, and likeness. */
export function makeDetector({ given, declared }: EncodingHints = {}): EncodingDetector {
  let unicode: ReturnType<typeof unicodeOf> | undefined;
  let tally: UnicodeTally | undefined;
  let sample: Uint8Array | undefined;
  return {
    add: (bytes) => {
      unicode ??= unicodeOf(bytes);
      tally ??= makeUnicodeTally(unicode.encoding);
      tally.add(bytes);
      sample ??= sampleOf(bytes);
    },
    end: async () => {
      const { encoding, isMarked } = unicode ?? { encoding: "utf-8", isMarked: false };
      const { flaws, nulLine, bytes, wide } = tally?.end() ?? NOTHING_READ;
      // Read as UTF-8, a text in UTF-16 is full of zeros.
      const isOtherUnicode = given?.startsWith("utf-16") === true && encoding === "utf-8";
      if (nulLine !== undefined && !isOtherUnicode) {
        throw new DocumentError("not-text", {}, { line: nulLine });
      }
      if (isMarked) return { encoding, certainty: "marked", flaws };
      if (given !== undefined && given !== encoding) {
        return { encoding: given, certainty: "given", flaws: NOTHING_READ.flaws };
      }
      if (flaws.count === 0) {
        return { encoding, certainty: given === undefined ? "valid" : "given", flaws };
      }
      if (given !== undefined) return { encoding, certainty: "given", flaws };
      const isBroken = flaws.count < bytes * BROKEN_SHARE && wide > flaws.count * WHOLE_FOR_BROKEN;
      if (isBroken || encoding !== "utf-8") return { encoding, certainty: "valid", flaws };
      if (declared !== undefined && declared !== "utf-8") {
        return { encoding: declared, certainty: "declared", flaws: NOTHING_READ.flaws };
      }
      const { likely, previews } = await likelyLegacy(sample ?? new Uint8Array());
      if (likely !== undefined) {
        return { encoding: likely, certainty: "guessed", flaws: NOTHING_READ.flaws };
      }
      const shown = previews.map(({ encoding: name, text }) => `${name}: ${text}`).join(" | ");
      throw new DocumentError("encoding-unknown", { previews: shown });
    },
  };
}

/** Bytes from the first that is not ASCII, which is the first of a character in every encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array | undefined {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  return start < 0 ? undefined : bytes.slice(start, start + SAMPLE);
}

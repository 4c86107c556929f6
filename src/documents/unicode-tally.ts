import { unicodeDecoder } from "./codec.ts";
import { makeLineCounter } from "./line-counter.ts";
import type { UnicodeEncoding } from "./unicode-of.ts";

/** Lines of flaws that are told. */
const FLAW_LINES = 5;
/** U+FFFD in UTF-8, where a text has it as a character. */
const REPLACEMENT = [0xef, 0xbf, 0xbd] as const;

/** What reading a file as Unicode showed. */
export interface UnicodeFindings {
  /** Bytes that mean nothing: how many times, and the first lines that have them. */
  readonly flaws: { readonly count: number; readonly lines: readonly number[] };
  /** The first line with a zero character. */
  readonly nulLine: number | undefined;
  readonly bytes: number;
  /** Bytes that characters take beyond their first: many where there is text in UTF-8. */
  readonly wide: number;
}

export const NOTHING_READ: UnicodeFindings = {
  flaws: { count: 0, lines: [] },
  nulLine: undefined,
  bytes: 0,
  wide: 0,
};

export interface UnicodeTally {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => UnicodeFindings;
}

/** Reads a file as Unicode, in pieces, only to see whether it is. */
export function makeUnicodeTally(encoding: UnicodeEncoding): UnicodeTally {
  const decoder = unicodeDecoder(encoding);
  const counter = makeLineCounter();
  const genuine = encoding === "utf-8" ? makeReplacementCounter() : undefined;
  const lines: number[] = [];
  let [count, bytes, units] = [0, 0, 0];
  let nulLine: number | undefined;
  const take = (text: string): void => {
    units += text.length;
    let before = 0;
    const isPlain = !text.includes("\0") && !text.includes("\ufffd");
    for (const { index } of isPlain ? [] : text.matchAll(/[\0\ufffd]/g)) {
      const isNul = text[index] === "\0";
      if (!isNul) count++;
      if (isNul ? nulLine !== undefined : lines.length >= FLAW_LINES) continue;
      counter.add(text.slice(before, index));
      before = index;
      if (isNul) nulLine = counter.line();
      else if (lines.at(-1) !== counter.line()) lines.push(counter.line());
    }
    counter.add(text.slice(before));
  };
  return {
    add: (piece) => {
      bytes += piece.length;
      take(decoder.write(piece));
      genuine?.add(piece);
    },
    end: () => {
      take(decoder.end());
      const flaws = count - (genuine?.count() ?? 0);
      const found = flaws === 0 ? NOTHING_READ.flaws : { count: flaws, lines };
      return { flaws: found, nulLine, bytes, wide: bytes - units };
    },
  };
}

/** Counts the places where a text in UTF-8 has U+FFFD itself. */
function makeReplacementCounter() {
  let found = 0;
  let matched = 0;
  return {
    count: () => found,
    add: (bytes: Uint8Array): void => {
      // The last of the three is rare; most pieces have none and are passed over quickly.
      let at = matched > 0 ? 0 : bytes.indexOf(REPLACEMENT[0]);
      while (at >= 0 && at < bytes.length) {
        if (bytes[at] === REPLACEMENT[matched]) matched++;
        else matched = bytes[at] === REPLACEMENT[0] ? 1 : 0;
        at++;
        if (matched === REPLACEMENT.length) {
          found++;
          matched = 0;
        }
        if (matched === 0) at = bytes.indexOf(REPLACEMENT[0], at);
      }
    },
  };
}

import type { Edit, Fix } from "../core/fix.ts";
import type { Kind } from "./kind.ts";
import { notationOf } from "./notation.ts";

/** Why a fix was not made. */
export type Refusal =
  /** Something else stands there than was read: tags between the letters, or another text. */
  | "other-text"
  /** It overlaps a fix before it. */
  | "overlap"
  /** The encoding of the file does not have what should be written. */
  | "encoding"
  /** A container, which is not written back. */
  | "container";

export interface RefusedFix {
  readonly fix: Fix;
  readonly reason: Refusal;
}

/** A text after its fixes, and the fixes that were not made. */
export interface FixedText {
  readonly text: string;
  readonly refused: readonly RefusedFix[];
}

/** A stretch and how the file is to write what stands there. */
interface Written {
  readonly range: Edit["range"];
  readonly written: string;
}

/**
 * Mends a text file and changes nothing else. What is put in is written as the format writes text
 * (`&amp;` in HTML and XML, `\"` in PO). All edits of a fix are made, or none; of fixes that overlap,
 * the one that begins first.
 * @param source the decoded text of the file
 */
export function applyFixes(kind: Kind, source: string, fixes: readonly Fix[]): FixedText {
  const { read, write } = notationOf(kind);
  const refused: RefusedFix[] = [];
  const made: Written[] = [];
  const taken = takenLetters();
  for (const fix of fixes.toSorted(byRange)) {
    const written = fix.flatMap((edit): readonly Written[] => {
      const text = write(edit.replacement, source, edit.range[0]);
      const isThere = read(source.slice(...edit.range)) === edit.text;
      return isThere && text !== undefined ? [{ range: edit.range, written: text }] : [];
    });
    if (fix.some((edit) => taken.overlaps(edit.range))) {
      refused.push({ fix, reason: "overlap" });
    } else if (written.length < fix.length) refused.push({ fix, reason: "other-text" });
    else {
      made.push(...written);
      for (const { range } of fix) taken.add(range);
    }
  }
  return { text: withEdits(source, made), refused };
}

function withEdits(source: string, edits: readonly Written[]): string {
  let text = "";
  let done = 0;
  for (const { range, written } of edits.toSorted((a, b) => a.range[0] - b.range[0])) {
    text += source.slice(done, range[0]) + written;
    done = range[1];
  }
  return text + source.slice(done);
}

/** Offsets that are spoken for; fixes are words, so that letters are few. */
function takenLetters() {
  const taken = new Set<number>();
  return {
    overlaps: ([start, end]: Edit["range"]): boolean => {
      for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
      return false;
    },
    add: ([start, end]: Edit["range"]): void => {
      for (let at = start; at < end; at += 1) taken.add(at);
    },
  };
}

function byRange([a]: Fix, [b]: Fix): number {
  if (a === undefined || b === undefined) return 0;
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}

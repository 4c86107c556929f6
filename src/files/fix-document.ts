import type { Fix } from "../core/fix.ts";
import { applyFixes, type RefusedFix } from "../documents/apply-fixes.ts";
import { declaredEncoding } from "../documents/declared-encoding.ts";
import { decodeText, encodeText } from "../documents/decode-text.ts";
import { kindOf } from "../documents/detect-kind.ts";
import { DocumentError } from "../documents/document-error.ts";
import type { Encoding } from "../documents/encoding.ts";
import { isContainer } from "../documents/kind.ts";
import { allOf, HEAD } from "../documents/open-document.ts";
import { fileBytes } from "./file-bytes.ts";
import { givenEncoding, type ReadOptions } from "./read-document.ts";
import { writeAtomic } from "./write-atomic.ts";

/** How a document is mended. */
export interface FixOptions extends Pick<ReadOptions, "encoding"> {
  /** Is given what the file says, before anything is written. */
  readonly keep?: (bytes: Uint8Array) => Promise<unknown>;
}

/**
 * Mends a text file: byte for byte the same but for the mended words, encoding, mark of byte order
 * and line ends too. A file that cannot be written back so is left alone.
 * @returns the fixes that could not be made; the others are on the disk
 * @throws MalmoiError no-such-file, not-readable, not-writable
 * @throws DocumentError not-reversible, and as reading does
 */
export async function fixDocument(
  path: string,
  fixes: readonly Fix[],
  options: FixOptions = {},
): Promise<readonly RefusedFix[]> {
  try {
    return await fixed(path, fixes, options);
  } catch (error) {
    throw error instanceof DocumentError ? error.of(path) : error;
  }
}

async function fixed(
  path: string,
  fixes: readonly Fix[],
  options: FixOptions,
): Promise<readonly RefusedFix[]> {
  const bytes = await allOf(await fileBytes(path));
  const head = bytes.subarray(0, HEAD);
  const kind = kindOf(path, head);
  if (isContainer(kind)) return fixes.map((fix) => ({ fix, reason: "container" }));
  const declared = declaredEncoding(kind, head);
  const { text, encoding, bom } = await decodeText(bytes, {
    given: givenEncoding(options),
    declared,
  });
  const back = await encodeText(text, encoding, bom);
  if (!isSame(back.bytes, bytes)) throw new DocumentError("not-reversible");

  const { possible, impossible } = await inEncoding(fixes, encoding);
  const edited = applyFixes(kind, text, possible);
  if (edited.text !== text) {
    await options.keep?.(bytes);
    await writeAtomic(path, (await encodeText(edited.text, encoding, bom)).bytes);
  }
  return [...impossible, ...edited.refused];
}

/** Divides fixes by whether an encoding has the characters to be written. */
async function inEncoding(
  fixes: readonly Fix[],
  encoding: Encoding,
): Promise<{ readonly possible: readonly Fix[]; readonly impossible: readonly RefusedFix[] }> {
  const possible: Fix[] = [];
  const impossible: RefusedFix[] = [];
  for (const fix of fixes) {
    const text = fix.map(({ replacement }) => replacement).join("");
    const { missing } = await encodeText(text, encoding);
    if (missing.length === 0) possible.push(fix);
    else impossible.push({ fix, reason: "encoding" });
  }
  return { possible, impossible };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

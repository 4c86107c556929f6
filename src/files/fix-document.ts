import { applyEdits, type Edit, type RefusedEdit } from "../documents/apply-edits.ts";
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

/**
 * Makes edits of a text file: byte for byte the same but for them, encoding, mark of byte order and
 * line ends too. A file that cannot be written back so is left alone.
 * @returns the edits that could not be made; the others are on the disk
 * @throws MalmoiError no-such-file, not-readable, not-writable
 * @throws DocumentError not-reversible, and as reading does
 */
export async function fixDocument(
  path: string,
  edits: readonly Edit[],
  options: Pick<ReadOptions, "encoding"> = {},
): Promise<readonly RefusedEdit[]> {
  try {
    return await fixed(path, edits, options);
  } catch (error) {
    throw error instanceof DocumentError ? error.of(path) : error;
  }
}

async function fixed(
  path: string,
  edits: readonly Edit[],
  options: Pick<ReadOptions, "encoding">,
): Promise<readonly RefusedEdit[]> {
  const bytes = await allOf(await fileBytes(path));
  const head = bytes.subarray(0, HEAD);
  const kind = kindOf(path, head);
  if (isContainer(kind)) return edits.map((edit) => ({ edit, reason: "container" }));
  const declared = declaredEncoding(kind, head);
  const { text, encoding, bom } = await decodeText(bytes, {
    given: givenEncoding(options),
    declared,
  });
  const back = await encodeText(text, encoding, bom);
  if (!isSame(back.bytes, bytes)) throw new DocumentError("not-reversible");

  const { possible, impossible } = await inEncoding(edits, encoding);
  const edited = applyEdits(kind, text, possible);
  if (edited.text !== text) {
    await writeAtomic(path, (await encodeText(edited.text, encoding, bom)).bytes);
  }
  return [...impossible, ...edited.refused];
}

/** Divides edits by whether an encoding has the characters to be written. */
async function inEncoding(
  edits: readonly Edit[],
  encoding: Encoding,
): Promise<{ readonly possible: readonly Edit[]; readonly impossible: readonly RefusedEdit[] }> {
  const possible: Edit[] = [];
  const impossible: RefusedEdit[] = [];
  for (const edit of edits) {
    const { missing } = await encodeText(edit.replacement, encoding);
    if (missing.length === 0) possible.push(edit);
    else impossible.push({ edit, reason: "encoding" });
  }
  return { possible, impossible };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

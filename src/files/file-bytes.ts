import type { BigIntStats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { MalmoiError } from "../core/errors.ts";
import { DocumentError } from "../documents/document-error.ts";
import { allOf, type ByteSource } from "../documents/open-document.ts";
import { reasonOf } from "./reason.ts";

const PIECE = 1 << 20;

/**
 * The bytes of a file, read anew each time they are asked for. A file that is not the same any more,
 * or changes while it is read, is refused: places would be those of no file.
 * @throws MalmoiError no-such-file, not-readable
 */
export async function fileBytes(path: string): Promise<ByteSource> {
  const first = await opened(path, async (file) => {
    const status = await file.stat({ bigint: true });
    // What is no file (a pipe from the shell) cannot be read twice.
    return status.isFile() ? status : heldBytes(piecesOf(file));
  });
  if ("pieces" in first) return first;
  return { pieces: () => unchangedPieces(path, first) };
}

/** Bytes that come only once, kept to be read again. */
export async function heldBytes(input: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  const whole = await allOf({ pieces: () => input });
  return {
    pieces: async function* () {
      yield whole;
    },
  };
}

async function* unchangedPieces(path: string, first: BigIntStats): AsyncGenerator<Uint8Array> {
  const file = await openFile(path);
  try {
    const check = async (): Promise<void> => {
      if (!isSame(first, await file.stat({ bigint: true }))) throw new DocumentError("changed");
    };
    await check();
    yield* piecesOf(file);
    await check();
  } catch (error) {
    throw failureOf(error, path);
  } finally {
    await file.close();
  }
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    // A new array each time: whoever takes a piece may keep it.
    const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE), 0, PIECE, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

async function opened<Result>(
  path: string,
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  const file = await openFile(path);
  try {
    return await use(file);
  } catch (error) {
    throw failureOf(error, path);
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    throw failureOf(error, path);
  }
}

function failureOf(error: unknown, path: string): unknown {
  if (error instanceof DocumentError || error instanceof MalmoiError) return error;
  const reason = reasonOf(error);
  return reason === "ENOENT"
    ? new MalmoiError("no-such-file", { path })
    : new MalmoiError("not-readable", { path, reason });
}

import { readFile, stat } from "node:fs/promises";
import { MalmoiError } from "../core/errors.ts";
import { exists } from "./exists.ts";
import { reasonOf } from "./reason.ts";

/** Larger files are no glossary files; reading them would only use up the memory. */
const LARGEST_MEGABYTES = 64;

/**
 * Reads a UTF-8 text file; a byte order mark is dropped.
 * @throws MalmoiError no-such-file, not-readable, too-large, not-utf8 (binary files among them)
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new MalmoiError("not-utf8", { path });
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_MEGABYTES * 1024 * 1024) {
      throw new MalmoiError("too-large", { path, limit: String(LARGEST_MEGABYTES) });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof MalmoiError) throw error;
    const reason = reasonOf(error);
    throw reason === "ENOENT"
      ? new MalmoiError("no-such-file", { path })
      : new MalmoiError("not-readable", { path, reason });
  }
}

/** The text of a file that may not be there yet: none then. */
export async function readTextIfThere(path: string): Promise<string> {
  return (await exists(path)) ? readText(path) : "";
}

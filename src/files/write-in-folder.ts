import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";
import { type Contents, writeAtomic } from "./write-atomic.ts";

/** Writes a file, and makes the folders that it is to stand in. */
export async function writeInFolder(path: string, contents: Contents): Promise<void> {
  await makeFolderFor(path);
  await writeAtomic(path, contents);
}

/**
 * Makes the folders that a file is to stand in, where they are not there.
 * @throws MalmoiError not-writable, of the file
 */
export async function makeFolderFor(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new MalmoiError("not-writable", { path, reason: reasonOf(error) });
  }
}

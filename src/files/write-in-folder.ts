import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";
import { type Contents, writeAtomic } from "./write-atomic.ts";

/** Writes a file, and makes the folders that it is to stand in. */
export async function writeInFolder(path: string, contents: Contents): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new MalmoiError("not-writable", { path, reason: reasonOf(error) });
  }
  await writeAtomic(path, contents);
}

import { open, rm, stat } from "node:fs/promises";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";

/**
 * Keeps what a file says before it is changed, beside it: in `FILE~` and, where that is there already,
 * in `FILE.~1~` or the next number that is free, as `cp --backup=numbered` names them. What is there
 * is never written over.
 * @returns the path of the copy
 * @throws MalmoiError not-writable
 */
export async function keepBackup(path: string, bytes: Uint8Array): Promise<string> {
  const { mode } = await stat(path);
  for (let number = 0; ; number += 1) {
    const backup = number === 0 ? `${path}~` : `${path}.~${number}~`;
    if (await isWritten(backup, bytes, mode & 0o777)) return backup;
  }
}

/** @returns false where there is a file of that name */
async function isWritten(path: string, bytes: Uint8Array, mode: number): Promise<boolean> {
  try {
    const file = await open(path, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "EEXIST") return false;
    throw new MalmoiError("not-writable", { path, reason });
  }
}

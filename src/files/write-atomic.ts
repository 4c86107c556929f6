import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";

/** What a file is to hold: all at once, or in pieces, one after the other. */
export type Contents = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file so that at every moment the old or the new contents is there, whole: into a new file
 * beside it, flushed to the disk, then renamed over it. Permissions are kept; a symbolic link stays
 * one, its target is replaced.
 * @throws MalmoiError not-writable; the old file is then as it was
 */
export async function writeAtomic(path: string, contents: Contents): Promise<void> {
  const target = await realpath(path).catch(() => path);
  // A name of its own: the file's may already be as long as names can be.
  const temporary = join(dirname(target), `.malmoi-${randomUUID()}.tmp`);
  try {
    const mode = await stat(target).then(
      (status) => status.mode,
      () => undefined,
    );
    const file = await open(temporary, "wx", mode);
    try {
      // The umask took its part when the file was made.
      if (mode !== undefined) await file.chmod(mode & 0o7777);
      await file.writeFile(contents, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    // Where not even the new file could be made, there is none to remove.
    await rm(temporary, { force: true }).catch(() => undefined);
    // Whoever makes the pieces may fail too.
    if (error instanceof MalmoiError) throw error;
    throw new MalmoiError("not-writable", { path, reason: reasonOf(error) });
  }
}

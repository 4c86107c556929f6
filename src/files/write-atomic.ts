import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";

/**
 * Writes a file so that at every moment the old or the new text is there, whole: into a new file
 * beside it, flushed to the disk, then renamed over it. Permissions are kept; a symbolic link stays
 * one, its target is replaced.
 * @throws MalmoiError not-writable; the old file is then as it was
 */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const mode = await stat(target).then(
      (status) => status.mode,
      () => undefined,
    );
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new MalmoiError("not-writable", { path, reason: reasonOf(error) });
  }
}

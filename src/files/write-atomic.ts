import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";

/** What a file is to hold: all at once, or in pieces, one after the other. */
export type Contents = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** A file to write. */
export interface FileToWrite {
  readonly path: string;
  readonly contents: Contents;
}

/**
 * Writes a file so that at every moment the old or the new contents is there, whole: into a new file
 * beside it, flushed to the disk, then renamed over it. Permissions are kept; a symbolic link stays
 * one, its target is replaced.
 * @throws MalmoiError not-writable; the old file is then as it was
 */
export async function writeAtomic(path: string, contents: Contents): Promise<void> {
  await writeAllAtomic([{ path, contents }]);
}

/**
 * Writes files that belong together: no old one is touched before all new ones are whole.
 * @throws MalmoiError not-writable, of the file that could not be written
 */
export async function writeAllAtomic(files: readonly FileToWrite[]): Promise<void> {
  const staged: StagedFile[] = [];
  try {
    for (const file of files) {
      const one = await stagedFor(file.path);
      staged.push(one);
      await told(file.path, () => fill(one, file.contents));
    }
    for (const { path, temporary, target } of staged) {
      await told(path, () => rename(temporary, target));
    }
  } catch (error) {
    // Where one could not even be made, or is renamed already, there is none to remove.
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A file that stands beside another until it takes its place. */
interface StagedFile {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
}

async function stagedFor(path: string): Promise<StagedFile> {
  const target = await realpath(path).catch(() => path);
  // A name of its own: the file's may already be as long as names can be.
  return { path, target, temporary: join(dirname(target), `.malmoi-${randomUUID()}.tmp`) };
}

async function fill({ target, temporary }: StagedFile, contents: Contents): Promise<void> {
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
}

async function told(path: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    // Whoever makes the pieces may fail too.
    if (error instanceof MalmoiError) throw error;
    throw new MalmoiError("not-writable", { path, reason: reasonOf(error) });
  }
}

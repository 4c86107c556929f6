import { statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Removes files of a folder until so many are left, those written longest ago first. */
export async function forgetOldest(folder: string, kept: number): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const newestFirst = paths
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  await Promise.all(newestFirst.slice(kept).map(({ path }) => rm(path, { force: true })));
}

import { existsSync } from "node:fs";
import { stampOf } from "./glossary-files.ts";

/** How often the files are looked at, in milliseconds: soon enough for who saves and looks up. */
const EVERY_MS = 1000;

/**
 * Tells whenever a file of these lists is written, added or removed, by looking at them again and
 * again: unlike notices of the system this also sees folders that come later, files that an editor
 * puts in place of others, and other machines' disks.
 * @returns what ends it
 */
export function watchLists(paths: () => readonly string[], changed: () => void): () => void {
  let last: string | undefined;
  const look = async (): Promise<void> => {
    const stamp = await stampOfAll(paths());
    if (last !== undefined && stamp !== last) changed();
    last = stamp;
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  void look();
  return () => clearInterval(timer);
}

/** What cannot be looked at now says the same as what is not there. */
async function stampOfAll(paths: readonly string[]): Promise<string> {
  const stamps = paths.map((path) => (existsSync(path) ? stampOf(path).catch(() => "") : ""));
  return (await Promise.all(stamps)).join("\n\n");
}

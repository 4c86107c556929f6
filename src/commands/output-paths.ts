import { join } from "node:path";
import type { OutputFile } from "../exchange/format.ts";
import { isFolder } from "../files/is-folder.ts";

/** Where a file of an export goes; `isNamed` where the user named that very file. */
export interface OutputPlace {
  readonly file: OutputFile;
  readonly path: string;
  readonly isNamed: boolean;
}

/**
 * Where the files of an export go: `--out` names the only one, what several begin with, or the folder
 * that they stand in, which need not be there where the name ends with a slash.
 */
export async function outputPaths(
  out: string,
  files: readonly OutputFile[],
): Promise<readonly OutputPlace[]> {
  const inFolder = /[\\/]$/.test(out) || (await isFolder(out));
  const stem = inFolder ? join(out, "malmoi") : out.replace(/\.[a-z0-9]{1,8}$/i, "");
  const isNamed = files.length === 1 && !inFolder;
  return files.map((file) => ({ file, path: isNamed ? out : stem + file.ending, isNamed }));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("../../src", import.meta.url));

/** A file of the program: its path below src/, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of the program that is code. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ts|tsx|js)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(SOURCE, path), "utf8") }));
}

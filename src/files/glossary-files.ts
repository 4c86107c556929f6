import { statSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { readText } from "./read-text.ts";
import { reasonOf } from "./reason.ts";

/** The file of a glossary folder that says what the keys in `sources` stand for. */
export const SOURCES_FILE = "sources.yaml";

/**
 * Reads all YAML files of a glossary: one file, or a folder with those below it, in the order of
 * their paths. Hidden files and folders are passed over.
 * @param shownAs how the path is shown, where that differs (the built-in list: "glossary")
 * @throws MalmoiError no-such-file, no-glossary-files, not-readable, not-utf8, too-large
 */
export async function readGlossaryFiles(
  path: string,
  shownAs = path,
): Promise<readonly GlossaryText[]> {
  const names = await glossaryFileNames(path);
  if (names.length === 0) throw new MalmoiError("no-glossary-files", { path });
  return Promise.all(
    names.map(async (name): Promise<GlossaryText> => {
      const text = await readText(join(path, name));
      const shown = name === "" ? shownAs : join(shownAs, name).replaceAll("\\", "/");
      return { path: shown, text, kind: basename(shown) === SOURCES_FILE ? "sources" : "entries" };
    }),
  );
}

/**
 * The YAML files of a glossary, as paths below it in order; [""] where it is itself a file.
 * @throws MalmoiError no-such-file, not-readable
 */
export async function glossaryFileNames(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [""];
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    return found
      .filter((item) => !item.isDirectory())
      .map(({ parentPath, name }) => relative(path, join(parentPath, name)).replaceAll("\\", "/"))
      .filter((name) => /\.ya?ml$/.test(name) && !/(^|\/)\./.test(name))
      .sort();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === "ENOENT"
      ? new MalmoiError("no-such-file", { path })
      : new MalmoiError("not-readable", { path, reason });
  }
}

/**
 * Names the files of a glossary as they stand: changes when one is written, added, renamed or
 * removed. Costs no reading; files that were copied have other times and the same contents.
 */
export async function stampOf(path: string): Promise<string> {
  const names = await glossaryFileNames(path);
  // One after another without waiting is quicker than many at once.
  return names
    .map((name) => {
      const { size, mtimeMs } = statSync(join(path, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}

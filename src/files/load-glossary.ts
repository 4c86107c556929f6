import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeGlossary } from "../core/glossary.ts";
import type { GlossaryText } from "../glossary/glossary-text.ts";
import { builtInFolder, loadBuiltIn } from "./built-in.ts";
import type { Config } from "./config.ts";
import { readGlossaryFiles } from "./glossary-files.ts";
import type { LoadedGlossary } from "./loaded-glossary.ts";
import type { Reading } from "./own-lists.ts";
import { userConfigFolder } from "./user-folders.ts";

/** Which lists make up the glossary. */
export interface GlossaryChoice {
  /** Paths given with --glossary: they replace the default set. */
  readonly paths: readonly string[];
  readonly config: Config;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Loads the glossary: the built-in list, then the user's own, then the project's, later entries
 * correcting earlier ones by id; or just the paths that were given.
 * @param reading told of files that are not kept ready to load
 * @throws MalmoiError where a file cannot be read
 * @throws BrokenFilesError where a file cannot be understood
 */
export async function loadGlossary(
  choice: GlossaryChoice,
  reading: Reading = async (files) => files,
): Promise<LoadedGlossary> {
  const [own, builtIn] = await Promise.all([
    readOwnFiles(choice),
    choice.paths.length > 0 ? undefined : loadBuiltIn(),
  ]);
  const below = builtIn ?? NOTHING;
  if (own.length === 0) return below;
  const { layOwnLists } = await import("./own-lists.ts");
  return layOwnLists(below, own, choice.environment, reading);
}

const NOTHING: LoadedGlossary = { glossary: makeGlossary([]), index: { segments: [] } };

/** The files of the lists that are not built in. */
export async function readOwnFiles(choice: GlossaryChoice): Promise<readonly GlossaryText[]> {
  return (await Promise.all(ownPaths(choice).map((path) => readGlossaryFiles(path)))).flat();
}

/** Files and folders of the lists that are not built in. */
export function ownPaths({ paths, config, environment }: GlossaryChoice): readonly string[] {
  if (paths.length > 0) return paths;
  const folder = userGlossaryFolder(environment);
  return [...(existsSync(folder) ? [folder] : []), ...config.glossary];
}

/** Files and folders of all lists, the built-in one too where it counts. */
export function listPaths(choice: GlossaryChoice): readonly string[] {
  return choice.paths.length > 0 ? choice.paths : [builtInFolder(), ...ownPaths(choice)];
}

/** The folder of the user's own lists, which need not be there. */
export function userGlossaryFolder(environment: NodeJS.ProcessEnv): string {
  return join(userConfigFolder(environment), "glossary");
}

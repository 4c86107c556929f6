import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type CheckSettings, NO_CHECK_SETTINGS } from "../core/check-settings.ts";
import type { UiLanguage } from "../core/language.ts";
import { readText } from "./read-text.ts";
import { userConfigFolder } from "./user-folders.ts";

/** What the configuration files say. */
export interface Config {
  readonly lang: UiLanguage | undefined;
  /** The project's own lists, as paths from the working folder. */
  readonly glossary: readonly string[];
  /** Keys of the interactive list by what they do, as written. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly check: CheckSettings;
}

export const CONFIG_FILE = "malmoi.config.yaml";

/**
 * Reads the user's config ($XDG_CONFIG_HOME/malmoi/config.yaml) and the project's
 * (malmoi.config.yaml in the working folder or the nearest one above); the project's language wins.
 * @throws MalmoiError where a file cannot be read
 * @throws BrokenFilesError where a file cannot be understood
 */
export async function loadConfig(
  workingFolder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Config> {
  const own = join(userConfigFolder(environment), "config.yaml");
  const project = findUpward(workingFolder);
  const paths = [own, project].filter((path) => path !== undefined && existsSync(path)) as string[];
  if (paths.length === 0)
    return { lang: undefined, glossary: [], keys: {}, check: NO_CHECK_SETTINGS };
  const [{ parseConfig }, { checkSettings }] = await Promise.all([
    import("../glossary/parse-config.ts"),
    import("./check-settings.ts"),
  ]);
  let lang: UiLanguage | undefined;
  const glossary: string[] = [];
  let keys: Config["keys"] = {};
  let check = NO_CHECK_SETTINGS;
  for (const path of paths) {
    const shown = relative(workingFolder, path) || path;
    const parsed = parseConfig(shown, await readText(path));
    const { record } = parsed;
    const fromHere = (named: string): string =>
      relative(workingFolder, resolve(dirname(path), named)) || ".";
    lang = record.lang ?? lang;
    keys = { ...keys, ...record.keys };
    glossary.push(...(record.glossary ?? []).map(fromHere));
    check = checkSettings(check, parsed, shown, fromHere);
  }
  return { lang, glossary, keys, check };
}

/** The project's configuration: in a folder or the nearest one above; undefined where there is none. */
export function projectConfig(workingFolder: string): string | undefined {
  const path = findUpward(workingFolder);
  return path && (relative(workingFolder, path) || path);
}

function findUpward(folder: string): string | undefined {
  const path = join(folder, CONFIG_FILE);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : findUpward(dirname(folder));
}

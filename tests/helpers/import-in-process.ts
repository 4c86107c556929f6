import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "../../src/commands/command.ts";
import { run } from "../../src/commands/import.ts";
import { parseArguments } from "../../src/commands/parse-arguments.ts";
import { loadConfig } from "../../src/files/config.ts";
import { loadGlossary } from "../../src/files/load-glossary.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { describeFailure } from "../../src/report/failure-report.ts";
import { fileTree } from "./file-tree.ts";

/** What became of an import. */
export interface Imported {
  /** What it failed with, in English; undefined where it did not fail. */
  readonly message: string | undefined;
  readonly printed: string;
  /** Whether the file was made that was to be written to. */
  readonly written: boolean;
}

const LIST = "- id: place.jiaxing\n  zh: 嘉兴\n  ko: 자싱\n  sources: [kic-305]\n";

/**
 * Runs `malmoi import PATH` on a file of these contents, in this process: where hundreds of files are
 * tried, a program for each would take minutes.
 * @param name of the file
 */
export async function importInProcess(
  name: string,
  content: string | Uint8Array,
  options: readonly string[] = [],
): Promise<Imported> {
  const folder = fileTree({ "list.yaml": LIST, [name]: content });
  const [list, target] = [join(folder, "list.yaml"), join(folder, "own.yaml")];
  const words = ["import", join(folder, name), "--to", target, "--glossary", list, ...options];
  const given = parseArguments(words);
  const config = await loadConfig(folder, { XDG_CONFIG_HOME: folder });
  const glossaryChoice = { paths: [list], config, environment: {} };
  const translate = makeTranslate("en");
  let printed = "";
  const context: Partial<Context> = {
    arguments: given,
    operands: [join(folder, name)],
    language: "en",
    translate,
    glossaryChoice,
    loadGlossary: () => loadGlossary(glossaryChoice),
    print: (text) => {
      printed += text;
      return 0;
    },
    say: () => undefined,
    progress: () => undefined,
  };
  const message = await run(context as Context).then(
    () => undefined,
    (error: unknown) => describeFailure(error, translate).replaceAll(`${folder}/`, ""),
  );
  return { message, printed, written: existsSync(target) };
}

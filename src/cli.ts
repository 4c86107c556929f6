import type { Context } from "./commands/command.ts";
import { type CommandName, isCommand } from "./commands/command-names.ts";
import { COMMANDS } from "./commands/commands.ts";
import { type Arguments, parseArguments } from "./commands/parse-arguments.ts";
import { EXIT, type ExitCode } from "./core/exit-code.ts";
import type { UiLanguage } from "./core/language.ts";
import { type Config, loadConfig } from "./files/config.ts";
import { loadGlossary } from "./files/load-glossary.ts";
import { makeTranslate, type Translate, uiLanguageOf } from "./i18n/translator.ts";
import { describeFailure } from "./report/failure-report.ts";
import { makeStyle, type Style, styleModeOf } from "./report/style.ts";
import { VERSION } from "./version.ts";

/**
 * The command line from arguments to exit code: the only reader of the process's arguments,
 * environment and streams.
 */
export async function main(): Promise<void> {
  watchOutput();
  process.exitCode = await runCli(process.argv.slice(2));
}

async function runCli(argv: readonly string[]): Promise<ExitCode> {
  // Faults of the command line itself are told in the language it asks for, if that much is clear.
  let language = uiLanguageOf(argv[argv.indexOf("--lang") + 1] ?? "") ?? environmentLanguage();
  try {
    const given = parseArguments(argv);
    language = given.lang ?? language;
    const config = await loadConfig(process.cwd(), process.env);
    language = given.lang ?? config.lang ?? language;
    return await runCommand(given, config, language);
  } catch (error) {
    process.stderr.write(`malmoi: ${describeFailure(error, makeTranslate(language))}\n`);
    if (process.env["MALMOI_DEBUG"]) throw error;
    return EXIT.failed;
  }
}

async function runCommand(
  given: Arguments,
  config: Config,
  language: UiLanguage,
): Promise<ExitCode> {
  const translate = makeTranslate(language);
  const [first = "", ...rest] = given.words;
  const helpAsked = given.switches.has("help") || first === "help";
  const named = first === "help" ? (rest[0] ?? "") : first;
  const name: CommandName = isCommand(named) ? named : "browse";
  const operands = isCommand(first) ? rest : given.words;
  const style = outputStyle(given);

  if (given.switches.has("version")) return print(`${VERSION}\n`);
  if (helpAsked) {
    const { commandHelp, programHelp } = await import("./commands/help.ts");
    const columns = process.stdout.columns;
    return print(
      isCommand(named)
        ? commandHelp(name, translate, style, columns)
        : programHelp(translate, style, columns),
    );
  }
  const { run } = await COMMANDS[name].load();
  return run(makeContext(given, operands, config, language, translate, style));
}

function makeContext(
  given: Arguments,
  operands: readonly string[],
  config: Config,
  language: UiLanguage,
  translate: Translate,
  style: Style,
): Context {
  const glossaryChoice = { paths: given.glossary, config, environment: process.env };
  return {
    arguments: given,
    operands,
    language,
    translate,
    style,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    glossaryChoice,
    loadGlossary: (shown) =>
      loadGlossary(glossaryChoice, async (files) => {
        if (shown === "quiet") return files;
        const { shownFiles } = await import("./commands/progress.ts");
        return shownFiles(files, progress);
      }),
    terminal: {
      input: process.stdin,
      output: process.stdout,
      platform: process.platform,
      write: (sequence) => void process.stdout.write(sequence),
      suspend,
    },
    inputLines,
    inputBytes: () => process.stdin,
    print,
    write,
    toTerminal: process.stdout.isTTY === true,
    progress,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** As Ctrl-Z does where nothing reads it: the whole job stops, its parents of npm too. */
function suspend(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGCONT", () => resolve());
    process.kill(0, "SIGTSTP");
  });
}

async function* inputLines(): AsyncIterable<string> {
  const { createInterface } = await import("node:readline");
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return EXIT.done;
}

async function write(chunk: string | Uint8Array): Promise<void> {
  if (process.stdout.write(chunk)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

function progress(text: string): void {
  if (process.stderr.isTTY !== true) return;
  process.stderr.write(`\r\x1b[K${text}`);
}

function outputStyle(given: Arguments): Style {
  const isTerminal = process.stdout.isTTY === true;
  return makeStyle(styleModeOf(isTerminal, given.switches.has("no-color"), process.env));
}

/** POSIX: the first of these that is set and not empty decides. */
function environmentLanguage(): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return uiLanguageOf(LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}

/** A reader that has had enough (`| head`) is no failure; a full disk is one. */
function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(EXIT.done);
    const translate = makeTranslate(environmentLanguage());
    process.stderr.write(`malmoi: ${describeFailure(error, translate)}\n`);
    process.exit(EXIT.failed);
  });
  process.stderr.on("error", () => process.exit(EXIT.failed));
}

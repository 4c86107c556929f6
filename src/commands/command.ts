import type { ExitCode } from "../core/exit-code.ts";
import type { UiLanguage } from "../core/language.ts";
import type { GlossaryChoice } from "../files/load-glossary.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";
import type { Translate } from "../i18n/translator.ts";
import type { Style } from "../report/style.ts";
import type { OptionName } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

/** What a command is given: all it may know of the world outside. */
export interface Context {
  readonly arguments: Arguments;
  /** The words after the command's name. */
  readonly operands: readonly string[];
  readonly language: UiLanguage;
  readonly translate: Translate;
  /** How standard output may look. */
  readonly style: Style;
  /** Width of the terminal in cells; undefined where standard output is none. */
  readonly columns: number | undefined;
  /** Whether someone sits at the terminal: both standard input and output are one. */
  readonly interactive: boolean;
  readonly glossaryChoice: GlossaryChoice;
  /** @param shown "quiet" where something else has the terminal: nothing tells how far it is */
  readonly loadGlossary: (shown?: "quiet") => Promise<LoadedGlossary>;
  readonly terminal: Terminal;
  /** Standard input line by line. */
  readonly inputLines: () => AsyncIterable<string>;
  /** Standard input as it comes. */
  readonly inputBytes: () => AsyncIterable<Uint8Array>;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard output, and waits while the reader is slower. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** Whether standard output is a terminal. */
  readonly toTerminal: boolean;
  /** Shows how far something is, on standard error where that is a terminal; "" takes it away. */
  readonly progress: (text: string) => void;
  /** Writes a line to standard error. */
  readonly say: (line: string) => void;
}

/** The terminal someone sits at. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly platform: NodeJS.Platform;
  /** Writes a control sequence as it is. */
  readonly write: (sequence: string) => void;
  /** Stops the program until someone has it go on. */
  readonly suspend: () => Promise<void>;
}

/** One verb of the command line. */
export interface Command {
  /** Key of its operand's name under `help.argument`; undefined where it takes none. */
  readonly operand: "query" | "term" | "text" | "file" | "path" | "name" | "shell" | undefined;
  /** Whether the operand may be left out. */
  readonly optional?: boolean;
  /** Whether it writes or reads formats of exchange, which its help then lists. */
  readonly formats?: "written" | "read";
  /** Options besides the global ones. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  /** The code is loaded only when the command runs: a search must not wait for the rest. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

export type Run = (context: Context) => Promise<ExitCode>;

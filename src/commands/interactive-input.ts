import type { ReadStream } from "node:tty";
import { MalmoiError } from "../core/errors.ts";
import { openKeyboard } from "../files/keyboard.ts";
import type { Context } from "./command.ts";
import { STANDARD_INPUT } from "./documents.ts";

/** Where keys come from. */
export interface InteractiveInput {
  readonly input: ReadStream;
  /** Lets it go. */
  readonly close: () => void;
}

/**
 * Where the keys of a check on the screen come from: standard input or, where that is a document or
 * no terminal, the keyboard itself.
 * @throws MalmoiError where there is no terminal, or something else is asked for too
 */
export function interactiveInput(context: Context): InteractiveInput {
  const { interactive, toTerminal, operands, terminal, arguments: given } = context;
  const others = ["fix", "json", "format"] as const;
  if (others.some((name) => given.given.includes(name))) throw new MalmoiError("interactive-alone");
  if (interactive && !operands.includes(STANDARD_INPUT)) {
    return { input: terminal.input, close: () => undefined };
  }
  const input = toTerminal ? openKeyboard() : undefined;
  if (input === undefined) throw new MalmoiError("no-terminal", { command: "check --interactive" });
  return { input, close: () => input.destroy() };
}

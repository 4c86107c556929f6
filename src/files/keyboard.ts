import { openSync } from "node:fs";
import { ReadStream } from "node:tty";

/**
 * The keyboard of the terminal that the program runs in, where standard input is something else.
 * Whoever opens it destroys it, or the program never ends.
 * @returns undefined where there is none
 */
export function openKeyboard(): ReadStream | undefined {
  try {
    return new ReadStream(openSync("/dev/tty", "r+"));
  } catch {
    return undefined;
  }
}

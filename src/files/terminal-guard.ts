import { spawn } from "node:child_process";

/**
 * Waits for a line. Where its input ends without one, the program was killed: the terminal gets its
 * line editing back, and what is printed makes the rest as it was. The shell has the terminal by then;
 * whoever is in the background may set it only when the signal about that (TTOU) is ignored.
 */
const SCRIPT =
  "trap '' TTOU; IFS= read -r done || { stty sane; printf '%b' \"$1\"; } < /dev/tty > /dev/tty";

/**
 * Puts the terminal right after a program that had no time to do so (SIGKILL, out of memory).
 * @param restore sequences that do it
 * @returns what ends the watch without doing anything
 */
export function guardTerminal(restore: string): () => void {
  const escaped = restore.replaceAll("\u001b", "\\033");
  const guard = spawn("/bin/sh", ["-c", SCRIPT, "sh", escaped], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Where there is no shell there is no guard.
  guard.on("error", () => undefined);
  guard.stdin.on("error", () => undefined);
  guard.unref();
  return () => guard.stdin.end("\n");
}

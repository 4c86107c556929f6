import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cleanEnvironment, PROGRAM, temporaryFolder } from "./run-malmoi.ts";

/** Longest wait for the screen to become what a test expects, in milliseconds. */
const PATIENCE = 15_000;

/** A screen that is the same for so long has stopped changing, in milliseconds. */
const STILL = 300;

/** A cell of the screen as "x,y". */
export type Cell = `${number},${number}`;

/** A real terminal with the program in it, on a tmux server of its own. */
export interface Terminal {
  /** Types text as it is, one chunk. */
  readonly type: (text: string) => void;
  /** Presses a key by its tmux name: Enter, Escape, Up, C-c … */
  readonly press: (...keys: readonly string[]) => void;
  /** Pastes a text as a terminal does that marks what is pasted. */
  readonly paste: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Path of the terminal's device. */
  readonly tty: string;
  /** Sends the program a signal. */
  readonly kill: (signal: string) => void;
  /** All that the program has written, where it is logged. */
  readonly output: () => string;
  /**
   * Waits until a condition holds for the screen and the hardware cursor's cell (counted from 0:
   * where an input method composes); fails with both if it never does. A look can fall between two
   * writes of one frame, so whatever must hold at once belongs into one condition.
   */
  readonly until: (condition: (screen: string, cursor: Cell) => boolean) => Promise<string>;
  /** The screen when it has stopped changing, with its SGR sequences, and the cursor's cell. */
  readonly look: () => Promise<{ readonly screen: string; readonly cursor: Cell }>;
  readonly close: () => void;
}

/**
 * Opens a shell in a terminal of the given size and starts the program in it, so that what the
 * program leaves behind can be seen after it ends.
 */
export function openTerminal(
  columns: number,
  rows: number,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  log: "quiet" | "logged" = "quiet",
  folder = temporaryFolder(),
): Terminal {
  const server = `malmoi-${randomUUID()}`;
  const tmux = (...words: readonly string[]): string => fed("", ...words);
  const fed = (input: string, ...words: readonly string[]): string => {
    const { status, stdout, stderr, error } = spawnSync("tmux", ["-u", "-L", server, ...words], {
      env: { ...cleanEnvironment(), TERM: "xterm-256color", LC_ALL: "C.UTF-8" },
      encoding: "utf8",
      input,
    });
    if (error !== undefined)
      throw new Error(`these tests need tmux 3.0 or newer: ${error.message}`);
    if (status !== 0) throw new Error(`tmux ${words[0]}: ${stderr}`);
    return stdout;
  };
  const size = ["-x", String(columns), "-y", String(rows)];
  const settings = Object.entries(environment).flatMap(([name, value]) => [
    "-e",
    `${name}=${value}`,
  ]);
  const command = [process.execPath, PROGRAM, ...args].map((word) => `'${word}'`).join(" ");
  const place = ["-c", folder];
  tmux("-f", "/dev/null", "new-session", "-d", ...size, ...settings, ...place, `PS1='$ ' sh`);
  const record = join(temporaryFolder(), "output");
  if (log === "logged") tmux("pipe-pane", "-o", `cat > '${record}'`);
  tmux("send-keys", "-l", `${command}; echo left with $?`);
  tmux("send-keys", "Enter");
  const seen = (
    ...styles: readonly string[]
  ): { readonly screen: string; readonly cursor: Cell } => ({
    screen: tmux("capture-pane", "-p", ...styles),
    cursor: tmux("display-message", "-p", "#{cursor_x},#{cursor_y}").trim() as Cell,
  });
  return {
    type: (text) => void tmux("send-keys", "-l", "--", text),
    press: (...keys) => void tmux("send-keys", ...keys),
    paste: (text) => {
      fed(text, "load-buffer", "-");
      tmux("paste-buffer", "-p");
    },
    tty: tmux("display-message", "-p", "#{pane_tty}").trim(),
    kill: (signal) => {
      const shell = tmux("display-message", "-p", "#{pane_pid}").trim();
      spawnSync("pkill", [`-${signal}`, "-P", shell]);
    },
    output: () => readFileSync(record, "utf8"),
    resize: (x, y) => void tmux("resize-window", "-x", String(x), "-y", String(y)),
    until: async (condition) => {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const { screen, cursor } = seen();
        if (condition(screen, cursor)) return screen;
        if (Date.now() > deadline) {
          throw new Error(`the screen never became as expected; cursor at ${cursor}:\n${screen}`);
        }
        await setTimeout(20);
      }
    },
    look: async () => {
      for (;;) {
        const before = seen("-e", "-N");
        await setTimeout(STILL);
        const after = seen("-e", "-N");
        if (before.screen === after.screen && before.cursor === after.cursor) return after;
      }
    },
    close: () => void tmux("kill-server"),
  };
}

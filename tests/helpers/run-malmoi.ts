import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const PROGRAM = join(PROJECT, "dist", "bin.js");

/** What a run of the program left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** An environment without the settings of whoever runs the tests: empty config folder, English. */
export function cleanEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, LANG: "en_US.UTF-8", XDG_CONFIG_HOME: temporaryFolder() };
}

/** Runs the built program as a user does, without a terminal. */
export function runMalmoi(args: readonly string[], { cwd, environment }: RunOptions = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: cwd ?? temporaryFolder(),
    env: { ...cleanEnvironment(), ...environment },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "malmoi-test-"));
}

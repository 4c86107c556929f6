import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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

/** An environment without the settings of whoever runs the tests: no config, no cache, English. */
export function cleanEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  const folder = temporaryFolder();
  const [XDG_CONFIG_HOME, XDG_CACHE_HOME] = [join(folder, "config"), join(folder, "cache")];
  return { PATH, HOME, LANG: "en_US.UTF-8", XDG_CONFIG_HOME, XDG_CACHE_HOME };
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

let root: string | undefined;

/** A new empty folder; it goes when the test file is done. */
export function temporaryFolder(): string {
  root ??= makeRoot();
  return mkdtempSync(join(root, "run-"));
}

function makeRoot(): string {
  const folder = mkdtempSync(join(tmpdir(), "malmoi-test-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

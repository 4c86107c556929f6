import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { Entry } from "../../src/core/entry.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { blockOf, recordOf } from "../../src/glossary/record-of-entry.ts";
import { quantile } from "./quantile.ts";

/** Times of the interactive list in a terminal of 120 by 40 cells, in ms. */
export interface ScreenTimes {
  /** Entries of the list; undefined of the built-in one. */
  readonly size: number | undefined;
  /** From the start of the process to the end of the first frame, median. */
  readonly first: number;
  /** From a key to the end of its frame. */
  readonly keyP50: number;
  readonly keyP95: number;
  /** Mostly the first: what is not compiled yet is slower. */
  readonly keyWorst: number;
  readonly keys: number;
}

const STARTS = 11;
const ROUNDS = 5;
/** Each typed letter by letter, then taken away at once. */
const QUERIES = [
  "상하이전기",
  "shanghai dian",
  "ㅅㅎㅇㅈㄱ",
  "國家發展改革",
  "베이징시과학",
  "sjangha",
  "tkdgkdl",
];
const CLEAR = "\u0015";
const INTERRUPT = "\u0003";
/** What ends a frame: the end of a synchronised update. */
const FRAME_END = "\u001b[?2026l";
/** Longer than what may still be drawn of a key after its first frame. */
const BETWEEN_KEYS_MS = 60;
/** As long as it takes a hand to move to the keys after the program has opened. */
const REST_MS = 800;

/**
 * Measures the built program behind a real terminal, which `script` of util-linux opens.
 * @param entries undefined for the built-in list
 */
export async function benchScreen(entries?: readonly Entry[]): Promise<ScreenTimes> {
  const folder = mkdtempSync(join(tmpdir(), "malmoi-bench-"));
  const environment = {
    ...process.env,
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_CACHE_HOME: join(folder, "cache"),
  };
  try {
    const list = join(folder, "list.yaml");
    if (entries !== undefined) writeFileSync(list, entries.map(blockOfEntry).join("\n"));
    const args = [...(entries === undefined ? [] : ["-g", list]), "--no-history", "--lang", "ko"];
    const program = [process.execPath, join(packageRoot(), "dist", "bin.js")];
    // What is made of a list once is there, as on every day but the first.
    spawnSync(program[0] ?? "", [program[1] ?? "", "search", "x", ...args], { env: environment });
    const command = `stty cols 120 rows 40; exec ${[...program, ...args].join(" ")}`;
    const firsts: number[] = [];
    const keys: number[] = [];
    for (let run = 0; run < STARTS; run += 1) {
      const began = performance.now();
      const child = spawn("script", ["-qfec", command, "/dev/null"], {
        env: environment,
        stdio: ["pipe", "pipe", "ignore"],
      });
      await nextFrame(child);
      firsts.push(performance.now() - began);
      await setTimeout(REST_MS);
      if (run === STARTS - 1) keys.push(...(await typed(child)));
      child.stdin.write(INTERRUPT);
      await new Promise((resolve) => child.once("close", resolve));
    }
    return {
      size: entries?.length,
      first: quantile(firsts, 0.5),
      keyP50: quantile(keys, 0.5),
      keyP95: quantile(keys, 0.95),
      keyWorst: quantile(keys, 1),
      keys: keys.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function blockOfEntry(entry: Entry): string {
  return `${blockOf(recordOf({ ...entry, sources: ["bench"] }, (label) => label))}\n`;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

async function typed(child: Child): Promise<readonly number[]> {
  const times: number[] = [];
  const keys = QUERIES.flatMap((query) => [...query, CLEAR]);
  for (const key of Array.from({ length: ROUNDS }, () => keys).flat()) {
    const began = performance.now();
    const frame = nextFrame(child);
    child.stdin.write(key);
    await frame;
    times.push(performance.now() - began);
    await setTimeout(BETWEEN_KEYS_MS);
  }
  return times;
}

function nextFrame({ stdout }: Child): Promise<void> {
  return new Promise((resolve) => {
    let last = "";
    const read = (piece: Buffer): void => {
      last = last.slice(-FRAME_END.length) + piece.toString("latin1");
      if (!last.includes(FRAME_END)) return;
      stdout.off("data", read);
      stdout.resume();
      resolve();
    };
    stdout.on("data", read);
  });
}

import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import type { Entry } from "../../src/core/entry.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { emitEntry } from "../../src/glossary/emit-entry.ts";

/** Times of the interactive list in a terminal of 120 by 40 cells, in ms. */
export interface ScreenTimes {
  readonly size: number;
  /** From the start of the process to the end of the first frame, median. */
  readonly first: number;
  /** From a key to the end of its frame. */
  readonly keyP50: number;
  readonly keyP95: number;
  readonly keys: number;
}

const STARTS = 11;
/** Each typed letter by letter, then taken away at once. */
const QUERIES = ["상하이전기", "shanghai dian", "ㅅㅎㅇㅈㄱ", "國家發展改革", "베이징시과학", "sjangha", "tkdgkdl"];
const CLEAR = "\u0015";
const INTERRUPT = "\u0003";
/** What ends a frame: the end of a synchronised update. */
const FRAME_END = "\u001b[?2026l";
/** Longer than what may still be drawn of a key after its first frame. */
const BETWEEN_KEYS_MS = 60;

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
    if (entries !== undefined) writeFileSync(list, entries.map(emitEntry).join("\n"));
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
      await setTimeout(BETWEEN_KEYS_MS * 5);
      if (run === STARTS - 1) keys.push(...(await typed(child)));
      child.stdin.write(INTERRUPT);
      await new Promise((resolve) => child.once("close", resolve));
    }
    return {
      size: entries?.length ?? 0,
      first: quantile(firsts, 0.5),
      keyP50: quantile(keys, 0.5),
      keyP95: quantile(keys, 0.95),
      keys: keys.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

async function typed(child: Child): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (const key of [...query, CLEAR]) {
      const began = performance.now();
      const frame = nextFrame(child);
      child.stdin.write(key);
      await frame;
      times.push(performance.now() - began); if(process.env.SHOW) console.log(JSON.stringify(key), times.at(-1)!.toFixed(1));
      await setTimeout(BETWEEN_KEYS_MS);
    }
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

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

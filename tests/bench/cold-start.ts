import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/files/package-root.ts";
import { quantile } from "./quantile.ts";

/** Medians of whole processes, in ms. */
export interface ColdStart {
  readonly node: number;
  readonly search: number;
}

const RUNS = 21;

/** `malmoi search` over the built-in list beside a bare `node -e 0`, in pairs. */
export function coldStart(): ColdStart {
  const program = join(packageRoot(), "dist", "bin.js");
  const node: number[] = [];
  const search: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    node.push(timed(["-e", "0"]));
    search.push(timed([program, "search", "\uc0c1\ud558\uc774\uc804", "--json"]));
  }
  return { node: quantile(node, 0.5), search: quantile(search, 0.5) };
}

function timed(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

import { createHash } from "node:crypto";
import type { CheckProblem } from "./check-run.ts";

const LENGTH = 16;

/**
 * Names problems of one document by what they say and the line they stand in, not by its number: a
 * problem keeps its name when text before it comes or goes. Those that are alike are counted.
 * @returns one for each problem, different from all others: "2f1c…:1"
 */
export function fingerprintsOf(problems: readonly CheckProblem[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, text, excerpt, entries }) => {
    const line = (excerpt?.text ?? "").replace(/\s+/g, " ").trim();
    const hash = createHash("sha256")
      .update(JSON.stringify([rule, text, entries, line]))
      .digest("hex")
      .slice(0, LENGTH);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

import { type Baseline, baselineOf } from "../check/baseline.ts";
import { MalmoiError } from "../core/errors.ts";
import { readText } from "../files/read-text.ts";

/**
 * Reads a report that `malmoi check --json` wrote before.
 * @throws MalmoiError no-such-file, not-readable, not-utf8, not-a-baseline
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readText(path);
  const baseline = baselineOf(parsed(text));
  if (baseline === undefined) throw new MalmoiError("not-a-baseline", { path });
  return baseline;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

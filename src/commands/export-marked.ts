import { existsSync } from "node:fs";
import type { Services } from "../tui/services.ts";
import type { Context } from "./command.ts";
import { run } from "./export.ts";
import type { OptionName } from "./options.ts";

/**
 * Writes entries as `malmoi export --id … --format … --out …` does, and says nothing: what a format
 * cannot carry is told on the command line.
 * @returns false where the file is there already and may not be overwritten
 */
export async function exportMarked(
  context: Context,
  { ids, format, path, overwrite }: Parameters<Services["export"]>[0],
): Promise<boolean> {
  if (!overwrite && existsSync(path)) return false;
  const given: Partial<Record<OptionName, readonly string[]>> = { id: ids, out: [path] };
  await run({
    ...context,
    operands: [],
    arguments: {
      ...context.arguments,
      categories: [],
      limit: undefined,
      format,
      values: (name) => given[name] ?? [],
      switches: new Set(["force"]),
      given: [],
    },
    say: () => undefined,
    progress: () => undefined,
  });
  return true;
}

import { MalmoiError } from "../core/errors.ts";
import type { Services } from "../tui/services.ts";
import type { Context } from "./command.ts";
import { run } from "./export.ts";
import type { OptionName } from "./options.ts";

/**
 * Writes entries as `malmoi export --id … --format … --out …` does, and says nothing: what a format
 * cannot carry is told on the command line.
 * @returns false where a file is there already and may not be overwritten; nothing is written then
 */
export async function exportMarked(
  context: Context,
  { ids, format, path, overwrite }: Parameters<Services["export"]>[0],
): Promise<boolean> {
  const given: Partial<Record<OptionName, readonly string[]>> = { id: ids, out: [path] };
  try {
    await run({
      ...context,
      operands: [],
      arguments: {
        ...context.arguments,
        categories: [],
        limit: undefined,
        format,
        values: (name) => given[name] ?? [],
        switches: new Set(overwrite ? ["force"] : []),
        given: [],
      },
      say: () => undefined,
      progress: () => undefined,
    });
  } catch (error) {
    if (error instanceof MalmoiError && error.code === "file-exists") return false;
    throw error;
  }
  return true;
}

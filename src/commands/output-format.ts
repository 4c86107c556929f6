import { MalmoiError } from "../core/errors.ts";
import type { Context } from "./command.ts";

/**
 * The format of the output that was asked for with `--format` or `--json`.
 * @param formats those that the command has, the usual one first
 * @throws MalmoiError unknown-format
 */
export function outputFormat<Format extends string>(
  { arguments: { format, switches } }: Pick<Context, "arguments">,
  formats: readonly [Format, ...Format[]],
): Format {
  const asked = format ?? (switches.has("json") ? "json" : formats[0]);
  const known = formats.find((name) => name === asked);
  if (known !== undefined) return known;
  throw new MalmoiError("unknown-format", { value: asked, allowed: formats.join(", ") });
}

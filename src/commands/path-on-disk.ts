import { join } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import { BUILT_IN } from "../files/built-in.ts";
import { isCheckout, packageRoot } from "../files/package-root.ts";
import type { Context } from "./command.ts";

/**
 * Where a glossary file can be written, by the name that messages have for it. The built-in list is
 * written only in a checkout, where git keeps the old version.
 * @throws MalmoiError nothing-to-write for an installed package
 */
export function pathOnDisk(path: string, { glossaryChoice }: Context): string {
  if (glossaryChoice.paths.length > 0 || !path.startsWith(`${BUILT_IN}/`)) return path;
  if (!isCheckout()) throw new MalmoiError("nothing-to-write");
  return join(packageRoot(), path);
}

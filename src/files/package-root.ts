import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the installed package or of the checkout: the nearest above with a package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** Whether this is a checkout of the project, sources and all, and no installed package. */
export function isCheckout(): boolean {
  return existsSync(join(packageRoot(), "src", "cli.ts"));
}

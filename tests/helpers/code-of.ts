import { minifySync, transformSync } from "rolldown/utils";
import type { SourceFile } from "./source-files.ts";

/** What a file does, without comments and types; letters that were written as escapes become x. */
export function codeOf({ path, text }: SourceFile): string {
  const spelt = text.replace(/\\u(\{[0-9a-f]+\}|[0-9a-f]{4})/gi, "x");
  const { code } = transformSync(path, spelt, { jsx: "preserve" });
  return minifySync(path.replace(/tsx?$/, "jsx"), code, { compress: false, mangle: false }).code;
}

import { extname } from "node:path";
import { type Loader, transformSync } from "esbuild";
import type { SourceFile } from "./source-files.ts";

/** What a file does, without comments and types; letters that were written as escapes become x. */
export function codeOf({ path, text }: SourceFile): string {
  const spelt = text.replace(/\\u(\{[0-9a-f]+\}|[0-9a-f]{4})/gi, "x");
  const { code } = transformSync(spelt, {
    loader: extname(path).slice(1) as Loader,
    charset: "utf8",
    legalComments: "none",
    minifyWhitespace: true,
  });
  return code;
}

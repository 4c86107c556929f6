import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { PROJECT } from "../helpers/run-malmoi.ts";

const SOURCES = join(PROJECT, "src");
const HANGUL_OR_HAN = /[\p{Script=Hangul}\p{Script=Han}]/u;

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.startsWith("i18n/"));

/** The code of a file without its comments; what is written as an escape stays one. */
async function codeOf(path: string): Promise<string> {
  const text = readFileSync(join(SOURCES, path), "utf8");
  const loader = path.endsWith(".tsx") ? "tsx" : "ts";
  const { code } = await transform(text, {
    loader,
    charset: "utf8",
    minify: true,
    legalComments: "none",
    jsx: "preserve",
  });
  return code;
}

test.each(files)("%s holds no text in Hangul or Han", async (path) => {
  const source = readFileSync(join(SOURCES, path), "utf8");
  // esbuild turns escapes into the characters they stand for: ranges and tables written as escapes
  // are no text, so only characters that the source itself has count.
  const characters = [...(await codeOf(path))].filter((character) => HANGUL_OR_HAN.test(character));
  const written = withoutComments(source);
  expect(characters.filter((character) => written.includes(character))).toEqual([]);
});

/** Roughly; what is left over of a comment is checked against the code above. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

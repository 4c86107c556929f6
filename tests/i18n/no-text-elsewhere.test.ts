import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "../helpers/code-of.ts";
import { PROJECT } from "../helpers/run-malmoi.ts";

const SOURCES = join(PROJECT, "src");
const HANGUL_OR_HAN = /[\p{Script=Hangul}\p{Script=Han}]/u;

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.startsWith("i18n/"));

test.each(files)("%s holds no text in Hangul or Han", (path) => {
  const text = readFileSync(join(SOURCES, path), "utf8");
  expect(codeOf({ path, text })).not.toMatch(HANGUL_OR_HAN);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../src/files/package-root.ts";

const DIST = join(packageRoot(), "dist");
const read = (path: string): string => readFileSync(join(DIST, path), "utf8");

/** A chunk and all that is loaded with it, as paths below dist/. */
function loadedWith(start: string): ReadonlySet<string> {
  const loaded = new Set([start]);
  for (const path of loaded) {
    for (const [, name = ""] of read(path).matchAll(
      /(?:from|import)"\.{1,2}\/(?:chunks\/)?([^"]+)"/g,
    )) {
      loaded.add(`chunks/${name}`);
    }
  }
  return loaded;
}

/** The chunk of a module that the program loads lazily. */
function chunkOf(name: string): string {
  const pattern = new RegExp(`import\\([\`"']\\./(${name}-[\\w-]{8}\\.js)[\`"']\\)`, "g");
  const loaded = readdirSync(join(DIST, "chunks")).flatMap((path) =>
    [...read(`chunks/${path}`).matchAll(pattern)].map(([, chunk]) => chunk),
  );
  const [chunk, ...more] = new Set(loaded);
  expect(more).toEqual([]);
  return `chunks/${chunk}`;
}

/** A string that only this library has, and the file of it that shows this. */
const TELLTALES = [
  ["react", "react.transitional.element", "react/cjs/react.production.js"],
  ["ink", "ink-root", "ink/build/dom.js"],
  ["zod", "unrecognized_keys", "zod/v4/core/schemas.js"],
  ["yaml", "Map keys must be unique", "yaml/dist/compose/resolve-block-map.js"],
  [
    "pinyin-pro",
    "first param of pinyin is error",
    "pinyin-pro/dist/esm/core/pinyin/middlewares.mjs",
  ],
  ["opencc-js", "Invalid dictionary entry", "opencc-js/dist/esm/cn2t.js"],
] as const;

const holders = (chunks: Iterable<string>, telltale: string): readonly string[] =>
  [...chunks].filter((path) => read(path).includes(telltale));

describe("a search loads its own code and no more", () => {
  const chunks = new Set(
    ["cli.js", chunkOf("search"), chunkOf("search-report")].flatMap((start) => [
      ...loadedWith(start),
    ]),
  );

  test("the chunks of the search are found", () => {
    expect(chunks.size).toBeGreaterThan(3);
    expect(holders(chunks, "overview.search")).toEqual([]);
    expect(holders(chunks, "Nothing in the list resembles")).toHaveLength(1);
  });

  test("nor what cuts texts into graphemes, which takes 10 ms to load", () => {
    expect(readFileSync(join(packageRoot(), "src/text/graphemes.ts"), "utf8")).toContain(
      "Intl.Segmenter",
    );
    const loaded = ["cli.js", chunkOf("search")].flatMap((start) => [...loadedWith(start)]);
    expect(holders(new Set(loaded), "Intl.Segmenter")).toEqual([]);
  });

  test.each(TELLTALES)("no %s", (_library, telltale, file) => {
    expect(readFileSync(join(packageRoot(), "node_modules", file), "utf8")).toContain(telltale);
    expect(holders(chunks, telltale)).toEqual([]);
  });
});

describe("these are in the program all the same, where they are needed", () => {
  const all = readdirSync(join(DIST, "chunks")).map((name) => `chunks/${name}`);

  test.each(TELLTALES)("%s", (_library, telltale) => {
    expect(holders(all, telltale)).not.toEqual([]);
  });

  test("the reader of lists is loaded with the reader of lists alone", () => {
    expect(holders(loadedWith(chunkOf("build-glossary")), "Map keys must be unique")).not.toEqual(
      [],
    );
    expect(holders(loadedWith(chunkOf("build-glossary")), "react.transitional.element")).toEqual(
      [],
    );
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./helpers/run-malmoi.ts";

const SOURCES = join(PROJECT, "src");

/** What each part of src/ may import of the others: docs/design.md, "Layers". */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: [],
  readings: ["core"],
  search: ["core", "text"],
  glossary: ["core", "readings", "text"],
  files: ["core", "glossary", "search"],
  i18n: ["core", "text"],
  report: ["core", "glossary", "i18n", "search", "text"],
  tui: ["core", "i18n", "report", "search", "text"],
  commands: ["core", "files", "glossary", "i18n", "report", "search", "text", "tui", "version.ts"],
  build: ["core", "files", "glossary", "i18n", "report", "search"],
  "cli.ts": ["commands", "core", "files", "i18n", "report", "version.ts"],
  "bin.js": ["i18n"],
  "version.ts": [],
};

/** Parts that take strings and give values: no disk, no terminal, no process, no clock. */
const PURE = ["core", "text", "readings", "search", "glossary"];

interface Source {
  /** Path below src/. */
  readonly path: string;
  readonly part: string;
  readonly text: string;
  /** Module specifiers as written. */
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:tsx?|js)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(SOURCES, path), "utf8");
    const imports = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"]+)"/g)];
    return {
      path,
      part: partOf(path),
      text,
      imports: imports.map(([, specifier = ""]) => specifier),
    };
  });

function partOf(path: string): string {
  return path.split("/", 1)[0] ?? path;
}

/** Paths below src/ that a file imports. */
function importedFiles({ path, imports }: Source): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(dirname(path), specifier));
}

test("every part of src/ has its place in the table", () => {
  expect([...new Set(sources.map(({ part }) => part))].sort()).toEqual(
    Object.keys(MAY_IMPORT).sort(),
  );
});

describe("imports only point down", () => {
  test.each(sources)("$path", (source) => {
    const parts = importedFiles(source).map(partOf);
    const foreign = parts.filter((part) => part !== source.part && part !== "..");
    const allowed = MAY_IMPORT[source.part] ?? [];
    expect(foreign.filter((part) => !allowed.includes(part))).toEqual([]);
  });
});

test("no file imports itself by way of others", () => {
  const graph = new Map(sources.map((source) => [source.path, importedFiles(source)]));
  const cyclic = [...graph.keys()].filter((start) => {
    const seen = new Set<string>();
    const waiting = [...(graph.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === start) return true;
      if (!seen.has(next)) waiting.push(...(graph.get(next) ?? []));
      seen.add(next);
    }
    return false;
  });
  expect(cyclic).toEqual([]);
});

test.each(PURE)("%s knows no files, terminal, process or clock", (part) => {
  const impure = sources
    .filter((source) => source.part === part)
    .filter(
      ({ imports, text }) =>
        imports.some((specifier) => /^(?:node:|react|ink|i18next)/.test(specifier)) ||
        /\bprocess\.|\bDate\b|performance\.now|\bconsole\./.test(text),
    );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test.each([
  ["fuse.js", /^search\/fuzzy\.ts$/],
  ["ink", /^tui\//],
  ["react", /^tui\//],
  ["i18next", /^i18n\//],
  ["yaml", /^glossary\//],
  ["zod", /^glossary\//],
  ["pinyin-pro", /^readings\//],
  ["string-width", /^text\/width\.ts$/],
  ["esbuild", /^build\//],
])("only one part knows %s", (library, place) => {
  const users = sources.filter(({ imports }) =>
    imports.some((specifier) => specifier === library || specifier.startsWith(`${library}/`)),
  );
  expect(users.length).toBeGreaterThan(0);
  expect(users.map(({ path }) => path).filter((path) => !place.test(path))).toEqual([]);
});

test("only the command line reads arguments and ends the process", () => {
  const readers = sources.filter(({ text }) => /process\.(?:argv|exit\b|exitCode)/.test(text));
  expect(readers.map(({ path }) => path).sort()).toEqual([
    "bin.js",
    "cli.ts",
    "i18n/node-guard.js",
  ]);
});

test("no file is longer than 300 lines", () => {
  const long = sources.filter(({ text }) => text.split("\n").length > 300);
  expect(long.map(({ path }) => path)).toEqual([]);
});

describe("what a search loads", () => {
  const dist = join(PROJECT, "dist");
  const staticImports = (file: string): readonly string[] =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(
      ([, specifier = ""]) => posix.join(posix.dirname(file), specifier),
    );
  const closure = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of staticImports(file)) closure(imported, seen);
    return seen;
  };
  const chunk = readdirSync(join(dist, "chunks")).find((name) => /^search-/.test(name)) ?? "";
  const loaded = [...closure("cli.js"), ...closure(`chunks/${chunk}`)]
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .join("\n");

  test.each([
    ["React", "react.transitional.element"],
    ["Ink", "alternateScreen"],
    ["the YAML reader", "YAMLParseError"],
    ["the schema library", "ZodError"],
    ["the pinyin dictionary", "toneSandhi"],
  ])("%s is not part of it", (_, telltale) => {
    const everything = readdirSync(join(dist, "chunks"))
      .map((name) => readFileSync(join(dist, "chunks", name), "utf8"))
      .join("\n");
    expect(everything).toContain(telltale);
    expect(loaded).not.toContain(telltale);
  });
});

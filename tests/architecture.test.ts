import { describe, expect, test } from "vitest";
import { codeOf } from "./helpers/code-of.ts";
import { cycleIn, importsOf } from "./helpers/imports-of.ts";
import { type SourceFile, sourceFiles } from "./helpers/source-files.ts";

const FILES = sourceFiles();

/** The folder a file stands in; a file at the top by its own name. */
const folderOf = (path: string): string => path.split("/", 1)[0] ?? path;

/**
 * Which folders a folder may import from, besides itself: a folder knows only what stands above it
 * here, and the top knows of no files, terminals or clocks.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  core: [],
  readings: ["text", "core"],
  search: ["text", "core"],
  terms: ["text", "core"],
  documents: ["text", "core"],
  numbers: [],
  align: [],

  check: ["text", "core", "readings", "terms", "documents", "numbers", "align"],
  exchange: ["text", "core", "readings", "glossary", "documents"],
  i18n: ["text", "core"],
  glossary: ["text", "core", "readings"],
  files: ["core", "search", "terms", "check", "glossary", "readings", "documents", "version.ts"],
  report: [
    "text",
    "core",
    "readings",
    "search",
    "terms",
    "documents",
    "exchange",
    "glossary",
    "check",
    "i18n",
    "version.ts",
  ],
  tui: ["text", "core", "readings", "search", "i18n", "report"],
  commands: [
    "text",
    "core",
    "search",
    "terms",
    "documents",
    "check",
    "glossary",
    "files",
    "documents",
    "exchange",
    "i18n",
    "readings",
    "report",
    "tui",
    "version.ts",
  ],
  build: ["text", "core", "readings", "search", "glossary", "files", "i18n", "report"],
  "version.ts": [".."],
  "cli.ts": ["core", "files", "i18n", "report", "commands", "version.ts"],
  "bin.js": ["i18n"],
};

/** Packages and modules of Node that a folder may import. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  text: ["get-east-asian-width"],
  readings: ["pinyin-pro", "opencc-js", "hanja"],
  search: ["fuse.js"],
  documents: ["iconv-lite", "saxes", "parse5", "fflate", "hucre"],
  exchange: ["fflate", "hucre", "csv-parse", "node:crypto"],
  i18n: ["i18next"],
  glossary: ["yaml", "zod"],
  files: [
    "node:buffer",
    "node:child_process",
    "node:crypto",
    "node:fs",
    "node:fs/promises",
    "node:os",
    "node:path",
    "node:tty",
    "node:url",
    "node:zlib",
  ],
  report: ["node:crypto", "node:util"],
  tui: ["ink", "react", "node:util", "node:string_decoder"],
  commands: ["node:fs", "node:path", "node:tty", "node:util"],
  "cli.ts": ["node:readline"],
  "bin.js": ["node:module"],
  build: ["rolldown", "opencc-js", "yaml", "node:fs", "node:fs/promises", "node:path"],
};

const isFile = (target: string): boolean =>
  /\.(ts|tsx|js|json)$/.test(target) && !/^(fuse\.js$|hanja\/)/.test(target);

describe.each(FILES)("$path", (file) => {
  const folder = folderOf(file.path);

  test("imports only from folders that its own may know", () => {
    const targets = importsOf(file).map(({ target }) => target);
    const folders = targets.filter(isFile).map(folderOf);
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    expect(folders.filter((target) => !allowed.includes(target))).toEqual([]);
  });

  test("uses only packages that its folder may use", () => {
    const names = importsOf(file)
      .map(({ target }) => target)
      .filter((target) => !isFile(target))
      .map((name) => (name.startsWith("node:") ? name : folderOf(name)));
    expect(names.filter((name) => !(MAY_USE[folder] ?? []).includes(name))).toEqual([]);
  });

  test("is no longer than 300 lines", () => {
    expect(file.text.split("\n").length - 1).toBeLessThanOrEqual(300);
  });
});

/** Files that have this in their code, comments apart. */
const filesWith = (pattern: RegExp, files: readonly SourceFile[] = FILES): readonly string[] =>
  files.filter((file) => pattern.test(codeOf(file))).map(({ path }) => path);

describe("what only one place may do", () => {
  test("compare by likeness: src/search/fuzzy.ts", () => {
    const users = FILES.filter((file) =>
      importsOf(file).some(({ target }) => target === "fuse.js"),
    );
    expect(users.map(({ path }) => path)).toEqual(["search/fuzzy.ts"]);
  });

  test("talk to the process, its arguments, streams and environment: where the program starts", () => {
    const allowed = /^(cli\.ts|bin\.js|i18n\/node-guard\.js|build\/.*)$/;
    const users = filesWith(/\bprocess\b(?!\.env\.(?:NODE_ENV|DEV)\b)/);
    expect(users.filter((path) => !allowed.test(path))).toEqual([]);
    expect(users).toContain("cli.ts");
  });

  test("write to the terminal behind the program's back: nobody", () => {
    expect(filesWith(/\bconsole\./)).toEqual([]);
  });
});

test("what a list means does not depend on clocks, chance, machines or the network", () => {
  const pure = FILES.filter(({ path }) =>
    [
      "core",
      "text",
      "search",
      "readings",
      "glossary",
      "terms",
      "documents",
      "numbers",
      "align",
      "check",
    ].includes(folderOf(path)),
  );
  expect(pure.length).toBeGreaterThan(30);
  const impure =
    /\b(?:process|Date|performance|setTimeout|setInterval|queueMicrotask|fetch|Math\.random|crypto|globalThis|Buffer|require)\b/;
  expect(filesWith(impure, pure)).toEqual([]);
});

describe("what a search must not wait for is loaded only when it is needed", () => {
  /** Files whose code is loaded with a file, whatever it does. */
  const loadedWith = (start: string): readonly string[] => {
    const loaded = new Set([start]);
    for (const path of loaded) {
      const file = FILES.find((one) => one.path === path);
      const eager = file === undefined ? [] : importsOf(file).filter(({ kind }) => kind === "code");
      for (const { target } of eager) loaded.add(target);
    }
    return [...loaded];
  };

  test.each(["cli.ts", "commands/search.ts", "commands/browse.ts"])("%s", (start) => {
    const loaded = loadedWith(start);
    expect(loaded).toContain("core/exit-code.ts");
    const heavy = /^(?:yaml|zod|ink|react|pinyin-pro|opencc-js)$|^tui\//;
    expect(loaded.filter((target) => heavy.test(target))).toEqual([]);
  });
});

describe("no file imports itself, by whatever way round", () => {
  test("in the program, types and all", () => {
    const graph = new Map(
      FILES.map((file) => {
        const eager = importsOf(file).filter(({ kind }) => kind !== "lazy");
        return [file.path, eager.map(({ target }) => target)];
      }),
    );
    expect(graph.get("cli.ts")).toContain("commands/commands.ts");
    expect(cycleIn(graph)).toBeUndefined();
  });

  test.each([
    [{ a: ["b"], b: ["c"], c: ["b"] }, ["b", "c", "b"]],
    [{ a: ["a"] }, ["a", "a"]],
    [{ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, undefined],
  ])("the search for cycles itself: %j", (graph, cycle) => {
    expect(cycleIn(new Map(Object.entries<string[]>(graph)))).toEqual(cycle);
  });
});

test("the reader of imports finds them however they are written", () => {
  const text = [
    'import a, { type B } from "./a.ts";',
    'import type { C } from "../core/c.ts";',
    'import {\n  d,\n  e,\n} from "yaml";',
    'import "./f.js";',
    'export { g } from "./g.ts";',
    'export type { G } from "./h.ts";',
    'import data from "./i.json" with { type: "json" };',
    '// import j from "./j.ts";',
    'const k = () => import("./k.ts");',
  ].join("\n");
  expect(
    importsOf({ path: "text/x.ts", text }).map(({ target, kind }) => `${kind} ${target}`),
  ).toEqual([
    "code text/a.ts",
    "type core/c.ts",
    "code yaml",
    "code text/f.js",
    "code text/g.ts",
    "type text/h.ts",
    "code text/i.json",
    "lazy text/k.ts",
  ]);
});

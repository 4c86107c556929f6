import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** One import of a file. */
export interface Import {
  /** A file below src/ by its path there, anything else by its name ("node:fs", "yaml"). */
  readonly target: string;
  readonly kind: "code" | "type" | "lazy";
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const LAZY = /\bimport\(\s*"([^"]+)"/g;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Everything a file imports, types among it. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = text.replace(COMMENT, "");
  const resolve = (name: string): string =>
    name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
  return [
    ...[...code.matchAll(STATIC)].map(([, type, name = ""]): Import => {
      return { target: resolve(name), kind: type === undefined ? "code" : "type" };
    }),
    ...[...code.matchAll(LAZY)].map(([, name = ""]): Import => {
      return { target: resolve(name), kind: "lazy" };
    }),
  ];
}

/**
 * A way from a file back to itself along imports.
 * @param graph what each file imports
 * @returns undefined where there is none
 */
export function cycleIn(
  graph: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...way, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

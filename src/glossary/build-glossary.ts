import type { Entry } from "../core/entry.ts";
import { BrokenFilesError } from "./broken-files.ts";
import { compileEntries } from "./compile.ts";
import type { GlossaryText } from "./glossary-text.ts";
import { type ParsedFile, parseGlossaryFile } from "./parse.ts";
import { type ParsedSources, parseSources } from "./sources.ts";

export interface ParsedGlossary {
  readonly files: readonly ParsedFile[];
  readonly sources: readonly ParsedSources[];
}

/**
 * Reads every file of a glossary; faults stay with their files.
 * @param texts taken one after the other: each when the one before is read
 */
export function parseGlossary(texts: Iterable<GlossaryText>): ParsedGlossary {
  const files: ParsedFile[] = [];
  const sources: ParsedSources[] = [];
  for (const { kind, path, text } of texts) {
    if (kind === "entries") files.push(parseGlossaryFile(path, text));
    else sources.push(parseSources(path, text));
  }
  return { files, sources };
}

/**
 * Texts → entries: parse, stop at faults, derive what is not written.
 * @throws BrokenFilesError where a file cannot be understood whole: half a list would be taken
 * for all of it
 */
export function buildEntries(texts: Iterable<GlossaryText>): readonly Entry[] {
  const { files, sources } = parseGlossary(texts);
  const broken = [...sources, ...files].filter(({ problems }) => problems.length > 0);
  if (broken.length > 0) throw new BrokenFilesError(broken);
  const records = Object.assign({}, ...sources.map((source) => source.records));
  return files.flatMap((file) => compileEntries(file, records));
}

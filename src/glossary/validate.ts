import { byPlace, type FileProblems, type Problem } from "../core/problem.ts";
import { checkCharacters } from "./checks/characters.ts";
import { checkEntryTerms } from "./checks/entry-terms.ts";
import { checkOrder } from "./checks/order.ts";
import { checkReadings } from "./checks/readings.ts";
import { checkWholeList } from "./checks/whole-list.ts";
import type { ParsedFile } from "./parse.ts";
import type { ValidationRule } from "./rules.ts";
import type { ParsedSources } from "./sources.ts";

/**
 * Finds everything that is wrong with a glossary: in each file, in each entry, and between entries.
 * @param knownSources sources that may be named besides the glossary's own
 * @returns every file given, sound ones with no problems; problems sorted by place
 */
export function validateGlossary(
  files: readonly ParsedFile[],
  sources: readonly ParsedSources[],
  knownSources: readonly ParsedSources[] = [],
): readonly FileProblems<ValidationRule>[] {
  const keys = sources.some(({ problems }) => problems.length > 0)
    ? undefined
    : new Set([...sources, ...knownSources].flatMap(({ records }) => Object.keys(records)));
  const between = Map.groupBy(checkWholeList(files, keys), ({ file }) => file);
  const reports = files.map((file): FileProblems<ValidationRule> => {
    const problems: Problem<ValidationRule>[] = [
      ...file.problems,
      ...checkOrder(file),
      ...checkEntryTerms(file),
      ...checkCharacters(file),
      ...checkReadings(file),
      ...(between.get(file) ?? []).map(({ problem }) => problem),
    ];
    return { path: file.path, problems: problems.sort(byPlace) };
  });
  return [...sources.map(({ path, problems }) => ({ path, problems })), ...reports];
}

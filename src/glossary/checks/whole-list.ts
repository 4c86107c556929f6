import type { Problem } from "../../core/problem.ts";
import { foldKey } from "../../text/fold.ts";
import type { ParsedEntry, ParsedFile } from "../parse.ts";
import { recordTerms } from "../record-terms.ts";
import type { ValidationRule } from "../rules.ts";
import { sourceKey } from "../sources.ts";
import { makeProblem, type Path } from "../yaml-source.ts";

interface Located {
  readonly file: ParsedFile;
  readonly entry: ParsedEntry;
}

/** A problem and the file it stands in. */
export interface LocatedProblem {
  readonly file: ParsedFile;
  readonly problem: Problem<ValidationRule>;
}

/**
 * Checks entries against all others: ids that occur twice, links and sources that lead nowhere, and
 * terms that two entries share without pointing at each other.
 * @param sourceKeys keys of all sources.yaml files; undefined where one of them is broken, so that
 * nobody knows which there are
 */
export function checkWholeList(
  files: readonly ParsedFile[],
  sourceKeys: ReadonlySet<string> | undefined,
): readonly LocatedProblem[] {
  const all = files.flatMap((file) => file.entries.map((entry) => ({ file, entry })));
  const byId = new Map<string, Located>();
  const problems: LocatedProblem[] = [];
  for (const located of all) {
    const { id } = located.entry.record;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, located);
    else
      problems.push(report("duplicate-id", located, ["id"], { id, other: describe(first) }, [id]));
  }
  for (const located of all) {
    problems.push(...checkReferences(located, byId, sourceKeys));
  }
  return [...problems, ...checkSharedTerms(all)];
}

function checkReferences(
  located: Located,
  byId: ReadonlyMap<string, Located>,
  sourceKeys: ReadonlySet<string> | undefined,
): readonly LocatedProblem[] {
  const { record } = located.entry;
  const links = (record.related ?? []).flatMap((id, index) =>
    byId.has(id) && id !== record.id
      ? []
      : [report("unknown-related", located, ["related", index], { id }, [record.id])],
  );
  const { successor } = record;
  if (successor !== undefined && (!byId.has(successor) || successor === record.id))
    links.push(report("unknown-related", located, ["successor"], { id: successor }, [record.id]));
  const sources = record.sources.flatMap((reference, index) => {
    const key = sourceKey(reference);
    return sourceKeys === undefined || sourceKeys.has(key)
      ? []
      : [report("unknown-source", located, ["sources", index], { key }, [record.id])];
  });
  return [...links, ...sources];
}

/**
 * A term that leads to two entries is right where the entries say so (창저우 is 常州 and 沧州), and a
 * forgotten duplicate where they don't.
 */
function checkSharedTerms(all: readonly Located[]): readonly LocatedProblem[] {
  const holders = new Map<string, Located[]>();
  const problems: LocatedProblem[] = [];
  for (const located of all) {
    const { record } = located.entry;
    const own = new Set<string>();
    for (const { language, term, path } of recordTerms(record)) {
      const key = `${language} ${foldKey(term)}`;
      if (own.has(key)) continue;
      own.add(key);
      const others = holders.get(key) ?? [];
      const unlinked = others.find(({ entry }) => !linked(entry.record, record));
      if (unlinked !== undefined) {
        const other = unlinked.entry.record.id;
        problems.push(report("shared-term", located, path, { term, other }, [record.id, other]));
      }
      holders.set(key, [...others, located]);
    }
  }
  return problems;
}

interface Linkable {
  readonly id: string;
  readonly related?: readonly string[] | undefined;
  readonly successor?: string | undefined;
}

function linked(a: Linkable, b: Linkable): boolean {
  return a.id === b.id || pointsAt(a, b.id) || pointsAt(b, a.id);
}

function pointsAt({ related, successor }: Linkable, id: string): boolean {
  return successor === id || (related?.includes(id) ?? false);
}

function report(
  rule: ValidationRule,
  { file, entry }: Located,
  path: Path,
  params: Readonly<Record<string, string>>,
  entries: readonly string[],
): LocatedProblem {
  return { file, problem: makeProblem(rule, entry.placeOf(path), file.text, params, entries) };
}

function describe({ file, entry }: Located): string {
  return `${file.path}:${entry.placeOf(["id"]).line}`;
}

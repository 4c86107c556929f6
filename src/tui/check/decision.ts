import type { Fix } from "../../core/fix.ts";
import { type CheckFile, choicesOf } from "./check-file.ts";

/** What was decided about a problem, by its index in the file. */
export interface Decision {
  readonly kind: "accept" | "skip" | "ignore";
  readonly problem: number;
  /** Problems of the same word that it is about too. */
  readonly also?: readonly number[];
  /** Which of the suggestions is accepted; 0 where none is. */
  readonly choice: number;
}

/** How a problem stands after all decisions. */
export type Status =
  | "open"
  | "accepted"
  /** What was accepted for another problem mends the same letters. */
  | "covered"
  | "skipped"
  /** Its word is let be, wherever it stands. */
  | "ignored";

/** Decisions come to this. */
export interface Outlook {
  /** By problem. */
  readonly statuses: readonly Status[];
  /** By problem: which suggestion is accepted. */
  readonly accepted: ReadonlyMap<number, number>;
}

/** @param words that were let be in files before */
export function outlookOf(
  file: CheckFile,
  decisions: readonly Decision[],
  words: readonly string[],
): Outlook {
  const last = new Map(
    decisions.flatMap((decision) =>
      [decision.problem, ...(decision.also ?? [])].map((at) => [at, decision] as const),
    ),
  );
  const ignored = new Set([...words, ...ignoredWords(file, decisions)]);
  const accepted = new Map<number, number>();
  for (const [at, { kind, choice }] of last) {
    if (kind === "accept") accepted.set(at, choice);
  }
  const taken = lettersOf(fixesOf(file, accepted));
  const statuses = file.problems.map((problem, at): Status => {
    if (accepted.has(at)) return "accepted";
    if (ignored.has(problem.text)) return "ignored";
    if (last.get(at)?.kind === "skip") return "skipped";
    return choicesOf(problem).some((fix) => overlaps(fix, taken)) ? "covered" : "open";
  });
  return { statuses, accepted };
}

/** The words that decisions let be, in the order of the decisions. */
export function ignoredWords(
  { problems }: CheckFile,
  decisions: readonly Decision[],
): readonly string[] {
  const words = decisions.flatMap(({ kind, problem }) =>
    kind === "ignore" ? [problems[problem]?.text ?? ""] : [],
  );
  return [...new Set(words)];
}

/** What accepted suggestions change, in the order of the problems. */
export function fixesOf(
  { problems }: CheckFile,
  accepted: ReadonlyMap<number, number>,
): readonly Fix[] {
  const inOrder = [...accepted].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([at, choice]) => {
    const fix = choicesOf(problems[at])[choice];
    return fix === undefined ? [] : [fix];
  });
}

/** Whether a fix changes letters that what is accepted for other problems changes too. */
export function isInTheWay(
  file: CheckFile,
  { accepted }: Outlook,
  problem: number,
  fix: Fix,
): boolean {
  const others = new Map([...accepted].filter(([at]) => at !== problem));
  return overlaps(fix, lettersOf(fixesOf(file, others)));
}

/** Fixes are words, so that letters are few. */
function lettersOf(fixes: readonly Fix[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const { range } of fixes.flat()) {
    for (let at = range[0]; at < range[1]; at += 1) letters.add(at);
  }
  return letters;
}

function overlaps(fix: Fix, letters: ReadonlySet<number>): boolean {
  if (letters.size === 0) return false;
  return fix.some(({ range }) => {
    for (let at = range[0]; at < range[1]; at += 1) if (letters.has(at)) return true;
    return false;
  });
}

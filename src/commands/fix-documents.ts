import type { CheckRule } from "../core/check-rules.ts";
import type { FileProblems } from "../core/problem.ts";
import type { RefusedFix } from "../documents/apply-fixes.ts";
import { fixDocument } from "../files/fix-document.ts";

/** Fixes may bring others to light, such as those that they overlapped; no text needs more rounds. */
const MOST_ROUNDS = 10;

/** What fixing came to. */
export interface FixedDocuments {
  /** What is still wrong. */
  readonly reports: readonly FileProblems<CheckRule>[];
  readonly count: number;
  readonly refused: readonly (RefusedFix & { readonly path: string })[];
}

/**
 * Mends what can be mended in one way only, and checks again until nothing of it is left.
 * @param check reads the documents as they are on the disk
 * @throws as reading and writing documents do; the files before are mended then
 */
export async function fixDocuments(
  check: () => Promise<readonly FileProblems<CheckRule>[]>,
  encoding: string | undefined,
): Promise<FixedDocuments> {
  let count = 0;
  for (let round = 1; ; round += 1) {
    const reports = await check();
    const refused: (RefusedFix & { readonly path: string })[] = [];
    let made = 0;
    for (const { path, problems } of reports) {
      const fixes = problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
      if (fixes.length === 0) continue;
      const left = await fixDocument(path, fixes, { encoding });
      made += fixes.length - left.length;
      refused.push(...left.map((one) => ({ ...one, path })));
    }
    count += made;
    if (made === 0 || round === MOST_ROUNDS) return { reports, count, refused };
  }
}

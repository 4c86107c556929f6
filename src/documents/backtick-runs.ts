/** The runs of backticks of a paragraph, found once: a page of them would be searched for each. */
export interface BacktickRuns {
  /** Where the first run of a length begins, at or behind an offset; offsets are asked in order. */
  readonly next: (length: number, from: number) => number | undefined;
}

interface RunsOfLength {
  readonly starts: number[];
  /** How many of them lie before the offset that was asked for last. */
  passed: number;
}

/** Finds the runs of a paragraph when they are first asked for. */
export function backtickRuns(text: string): BacktickRuns {
  let byLength: ReadonlyMap<number, RunsOfLength> | undefined;
  return {
    next: (length, from) => {
      byLength ??= runsByLength(text);
      const runs = byLength.get(length);
      if (runs === undefined) return undefined;
      while ((runs.starts[runs.passed] ?? from) < from) runs.passed++;
      return runs.starts[runs.passed];
    },
  };
}

function runsByLength(text: string): ReadonlyMap<number, RunsOfLength> {
  const byLength = new Map<number, RunsOfLength>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const known = byLength.get(run.length);
    if (known === undefined) byLength.set(run.length, { starts: [index], passed: 0 });
    else known.starts.push(index);
  }
  return byLength;
}

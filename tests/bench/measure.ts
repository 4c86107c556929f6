import type { Entry } from "../../src/core/entry.ts";
import type { Engine } from "./engine.ts";
import { quantile } from "./quantile.ts";
import type { BenchQuery } from "./queries.ts";

/** What was measured of an engine on a corpus. */
export interface Measured {
  readonly engine: string;
  readonly size: number;
  readonly buildMs: number;
  /** Growth of resident memory by the index, in MB. */
  readonly memoryMb: number;
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr: number;
  /** Recall at 1 by kind of query. */
  readonly byKind: Readonly<Record<string, number>>;
}

const LIMIT = 50;
const WARM_UP = 40;

/**
 * Builds an engine and asks it queries of every kind in turn until they are through or time is up.
 * @param budgetMs after which no further round begins; one of each kind is asked at least
 */
export function measure(
  engine: Engine,
  entries: readonly Entry[],
  queries: readonly BenchQuery[],
  budgetMs: number,
): Measured {
  const before = memory();
  const began = performance.now();
  const ask = engine.build(entries);
  const buildMs = performance.now() - began;
  const memoryMb = (memory() - before) / 2 ** 20;
  const rounds = inRounds(queries);
  for (const query of rounds.flat().slice(0, WARM_UP)) ask(query.text, LIMIT);
  const times: number[] = [];
  const ranks = new Map<string, number[]>();
  const end = performance.now() + budgetMs;
  for (const round of rounds) {
    if (times.length > 0 && performance.now() > end) break;
    for (const { kind, text, isRight } of round) {
      const start = performance.now();
      const answers = ask(text, LIMIT);
      times.push(performance.now() - start);
      if (isRight === undefined) continue;
      const known = ranks.get(kind) ?? [];
      ranks.set(kind, [...known, answers.findIndex(isRight)]);
    }
  }
  const meanOf = (value: (rank: number) => number): number =>
    mean([...ranks.values()].map((kind) => mean(kind.map(value))));
  return {
    engine: engine.name,
    size: entries.length,
    buildMs,
    memoryMb,
    queries: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    recall1: meanOf((rank) => (rank === 0 ? 1 : 0)),
    recall5: meanOf((rank) => (rank >= 0 && rank < 5 ? 1 : 0)),
    mrr: meanOf((rank) => (rank < 0 ? 0 : 1 / (rank + 1))),
    byKind: Object.fromEntries(
      [...ranks].map(([kind, all]) => [kind, mean(all.map((rank) => (rank === 0 ? 1 : 0)))]),
    ),
  };
}

/** One query of each kind after the other, so that an engine that runs out of time was asked all kinds. */
function inRounds(queries: readonly BenchQuery[]): readonly (readonly BenchQuery[])[] {
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind).values()];
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? []));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

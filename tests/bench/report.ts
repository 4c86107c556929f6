import type { Engine } from "./engine.ts";
import type { Measured } from "./measure.ts";
import { startReport, type Waiting } from "./start-report.ts";

/** The figures as a page of Markdown, with how they were come by. */
export function benchReport(
  results: readonly Measured[],
  waiting: Waiting | undefined,
  engines: readonly Engine[],
): string {
  const sizes = [...new Set(results.map(({ size }) => size))];
  return [
    HEAD,
    ...engines.map(({ name, about }) => `- **${name}**: ${about}.`),
    "",
    ...sizes.flatMap((size) => sizeTable(results.filter((one) => one.size === size))),
    ...kindTable(results),
    ...(waiting === undefined ? [] : [startReport(waiting)]),
  ].join("\n");
}

const HEAD = `# Benchmarks

Written by \`npm run bench\`. Times are of one machine and one run: what carries over is how the
engines compare.

![recall and time of each engine](benchmarks.svg)

## Method

Corpora are made of the 49,000 words of OpenCC's phrase dictionary (Chinese in both scripts), each
with its pinyin and a Korean reading by malmoi's own engine (55 % Sino-Korean, the rest transcribed),
and one to four English words of the built-in list; beyond the dictionary, two words joined. Smaller
corpora are the beginning of larger ones. The queries are a hundred of each kind, all for entries
among the first thousand, so that the same are asked at every size. Right is the entry a query was
made of and every other with the same form; for beginnings every entry that begins so. Recall and MRR
are means over the kinds; times are over all queries, for the first fifty results, "short" ones (one
to three letters of anything) counting for time alone. Each engine runs in a process of its own, one
after the other; one that has used up its time is asked fewer queries. Memory is the growth of the
process by the index, after collecting garbage.

Its bias: malmoi was made for these ways of typing and the others were not, which is why they are
given what a careful author would add (Korean as typed letters, initials, joined pinyin, traditional
forms) and queries in the same letters. Joined words are more alike than real names.

`;

function sizeTable(results: readonly Measured[]): readonly string[] {
  const size = results[0]?.size ?? 0;
  return [
    `## ${size.toLocaleString("en")} entries`,
    "",
    "| engine | build ms | memory MB | queries | p50 ms | p95 ms | recall@1 | recall@5 | MRR |",
    "| --- | --: | --: | --: | --: | --: | --: | --: | --: |",
    ...results.map((one) =>
      row([
        one.engine,
        one.buildMs.toFixed(0),
        one.memoryMb.toFixed(0),
        String(one.queries),
        one.p50.toFixed(2),
        one.p95.toFixed(2),
        one.recall1.toFixed(3),
        one.recall5.toFixed(3),
        one.mrr.toFixed(3),
      ]),
    ),
    "",
  ];
}

function kindTable(results: readonly Measured[]): readonly string[] {
  const size = results.some((one) => one.size === 100_000) ? 100_000 : results[0]?.size;
  const shown = results.filter((one) => one.size === size);
  const kinds = Object.keys(shown[0]?.byKind ?? {});
  return [
    `## Recall@1 by kind of query, ${size?.toLocaleString("en")} entries`,
    "",
    row(["kind", ...shown.map(({ engine }) => engine)]),
    row(["---", ...shown.map(() => "--:")]),
    ...kinds.map((kind) =>
      row([kind, ...shown.map(({ byKind }) => byKind[kind]?.toFixed(2) ?? "")]),
    ),
    "",
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

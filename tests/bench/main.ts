import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadBuiltIn } from "../../src/files/built-in.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { writeAtomic } from "../../src/files/write-atomic.ts";
import { benchChart } from "./chart.ts";
import { coldStart } from "./cold-start.ts";
import { corpus } from "./corpus.ts";
import { MALMOI } from "./malmoi-engine.ts";
import { type Measured, measure } from "./measure.ts";
import { benchQueries } from "./queries.ts";
import { benchReport } from "./report.ts";
import { RIVALS } from "./rivals.ts";
import { benchScan } from "./scan.ts";
import { benchScreen } from "./screen.ts";
import { startReport, type Waiting } from "./start-report.ts";
import { englishWords, words } from "./words.ts";

const ENGINES = [MALMOI, ...RIVALS];
const SEED = 20261123;
const EACH = 100;
const LARGE_LIST = 100_000;
/** By size, how long an engine may be asked, and which take longer to build than anyone waits. */
const SIZES: readonly {
  readonly size: number;
  readonly budgetMs: number;
  readonly without: readonly string[];
}[] = [
  { size: 1_000, budgetMs: 10_000, without: [] },
  { size: 10_000, budgetMs: 15_000, without: [] },
  { size: 100_000, budgetMs: 30_000, without: [] },
  { size: 1_000_000, budgetMs: 60_000, without: ["MiniSearch", "fzf", "fuse.js"] },
];

/**
 * `npm run bench [-- SIZE…]` measures every engine on every corpus, each in a process of its own, and
 * writes docs/benchmarks.md and its chart; with sizes given only prints. `npm run bench -- scan` measures
 * how quickly terms are found in texts, `npm run bench -- start` how long a start and a key take.
 */
async function main(): Promise<void> {
  const [first, name, ...rest] = process.argv.slice(2);
  if (first === "--one") {
    const measured = await measureOne(name ?? "", Number(rest[0]), Number(rest[1]));
    process.stdout.write(JSON.stringify(measured));
    return;
  }
  if (first === "scan") {
    process.stdout.write(benchScan((await loadBuiltIn()).glossary.entries));
    return;
  }
  if (first === "start") {
    process.stdout.write(startReport(await waiting()));
    return;
  }
  const asked = process.argv.slice(2).map(Number);
  const results: Measured[] = [];
  for (const { size, budgetMs, without } of SIZES) {
    if (asked.length > 0 && !asked.includes(size)) continue;
    for (const engine of ENGINES.filter((one) => !without.includes(one.name))) {
      process.stderr.write(`${engine.name}, ${size} entries …\n`);
      results.push(inOwnProcess(engine.name, size, budgetMs));
    }
  }
  const report = benchReport(results, asked.length > 0 ? undefined : await waiting(), ENGINES);
  process.stdout.write(report);
  if (asked.length > 0) return;
  const docs = join(packageRoot(), "docs");
  await writeAtomic(join(docs, "benchmarks.md"), report);
  await writeAtomic(join(docs, "benchmarks.svg"), benchChart(results));
}

function inOwnProcess(engine: string, size: number, budgetMs: number): Measured {
  const self = fileURLToPath(import.meta.url);
  const out = execFileSync(
    process.execPath,
    [
      "--expose-gc",
      "--max-old-space-size=12000",
      self,
      "--one",
      engine,
      String(size),
      String(budgetMs),
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return JSON.parse(out) as Measured;
}

async function waiting(): Promise<Waiting> {
  const cold = coldStart();
  const { glossary } = await loadBuiltIn();
  const large = corpus(LARGE_LIST, words(), englishWords(glossary.entries));
  return { cold, screens: [await benchScreen(), await benchScreen(large)] };
}

async function measureOne(name: string, size: number, budgetMs: number): Promise<Measured> {
  const engine = ENGINES.find((one) => one.name === name);
  if (engine === undefined) throw new RangeError(`no engine ${name}`);
  const { glossary } = await loadBuiltIn();
  const entries = corpus(size, words(), englishWords(glossary.entries));
  return measure(engine, entries, benchQueries(entries, EACH, SEED), budgetMs);
}

await main();

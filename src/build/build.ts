import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../core/entry.ts";
import { makeGlossary } from "../core/glossary.ts";
import {
  BUILT_IN_SNAPSHOT,
  digestBuiltIn,
  readBuiltInFiles,
  stampBuiltIn,
} from "../files/built-in.ts";
import { packTerms } from "../files/list-terms.ts";
import { packageRoot } from "../files/package-root.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { writeSnapshot } from "../files/write-snapshot.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import { buildEntries } from "../glossary/build-glossary.ts";
import { makeTranslate } from "../i18n/translator.ts";
import { searchReadings } from "../readings/search-readings.ts";
import { problemReport } from "../report/problem-report.ts";
import { makeStyle } from "../report/style.ts";
import { bundle } from "./bundle.ts";
import { withCounts } from "./list-counts.ts";
import { schemaText } from "./schema-text.ts";

/**
 * Makes dist/ afresh: the bundled program, the licences of what is bundled, the built-in list ready
 * to load; and glossary/schema.json for editors. The new dist/ takes the place of the old one only
 * when it is whole: a failed build leaves a program that works.
 */
export async function build(): Promise<void> {
  const root = packageRoot();
  const dist = join(root, "dist");
  const fresh = join(root, `.dist-${process.pid}`);
  const old = join(root, `.dist-${process.pid}-old`);
  try {
    await mkdir(fresh);
    await bundle(root, fresh);
    await writeBuiltIn(fresh);
    await rename(dist, old).catch(() => undefined);
    await rename(fresh, dist);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
  await writeAtomic(join(root, "glossary", "schema.json"), schemaText());
}

/** A list with faults still builds a program: the one that says where they are. */
async function writeBuiltIn(dist: string): Promise<void> {
  const [stamp, digest] = [await stampBuiltIn(), await digestBuiltIn()];
  try {
    // Links are made mutual here, once, so that loading finds nothing to add.
    const { entries } = makeGlossary(buildEntries(await readBuiltInFiles()));
    const path = join(dist, BUILT_IN_SNAPSHOT);
    await writeSnapshot(path, entries, searchReadings, { stamp, digest }, packTerms(entries));
    await writeCounts(entries);
  } catch (error) {
    if (!(error instanceof BrokenFilesError)) throw error;
    process.stderr.write(problemReport(error.reports, makeTranslate("en"), makeStyle("plain")));
  }
}

/** The document about the list shows what it holds; an installed package has no documents. */
async function writeCounts(entries: readonly Entry[]): Promise<void> {
  const path = join(packageRoot(), "docs", "list.md");
  const text = await readFile(path, "utf8").catch(() => undefined);
  const counted = text === undefined ? undefined : withCounts(text, entries);
  if (counted !== undefined && counted !== text) await writeAtomic(path, counted);
}

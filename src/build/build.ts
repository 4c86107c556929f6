import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeGlossary } from "../core/glossary.ts";
import { digestBuiltIn, readBuiltInFiles, type Snapshot, snapshotPath } from "../files/built-in.ts";
import { packageRoot } from "../files/package-root.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import { buildEntries } from "../glossary/build-glossary.ts";
import { makeTranslate } from "../i18n/translator.ts";
import { problemReport } from "../report/problem-report.ts";
import { makeStyle } from "../report/style.ts";
import { keysOf } from "../search/search-index.ts";
import { bundle } from "./bundle.ts";
import { schemaText } from "./schema-text.ts";

/**
 * Makes dist/ afresh: the bundled program, the licences of what is bundled, the built-in list ready
 * to load; and glossary/schema.json for editors.
 */
export async function build(): Promise<void> {
  const root = packageRoot();
  const dist = join(root, "dist");
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  await bundle(root, dist);
  await writeAtomic(join(root, "glossary", "schema.json"), schemaText());
  await writeSnapshot();
}

/** A list with faults still builds a program: the one that says where they are. */
async function writeSnapshot(): Promise<void> {
  const digest = await digestBuiltIn();
  try {
    // Links are made mutual here, once, so that loading finds nothing to add.
    const { entries } = makeGlossary(buildEntries(await readBuiltInFiles()));
    const snapshot: Snapshot = { digest, entries, keys: entries.map(keysOf) };
    await writeFile(snapshotPath(), JSON.stringify(snapshot));
  } catch (error) {
    if (!(error instanceof BrokenFilesError)) throw error;
    process.stderr.write(problemReport(error.reports, makeTranslate("en"), makeStyle("plain")));
  }
}

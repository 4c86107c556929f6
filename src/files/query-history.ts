import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readText } from "./read-text.ts";
import { userStateFolder } from "./user-folders.ts";
import { writeAtomic } from "./write-atomic.ts";

/** Queries that are kept. */
const KEPT = 500;

function fileOf(environment: NodeJS.ProcessEnv): string {
  return join(userStateFolder(environment), "history");
}

/** The queries that were kept, the latest last; none where there is no file, or one of no use. */
export async function readHistory(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const text = await readText(fileOf(environment)).catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

/** Keeps a query, once, as the latest. What another window kept meanwhile stays. */
export async function rememberQuery(query: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const known = (await readHistory(environment)).filter((other) => other !== query);
  const path = fileOf(environment);
  await mkdir(dirname(path), { recursive: true });
  await writeAtomic(path, `${[...known, query].slice(-KEPT).join("\n")}\n`);
}

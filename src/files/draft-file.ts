import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Draft } from "../core/draft.ts";
import { userGlossaryFolder } from "./load-glossary.ts";
import { readText } from "./read-text.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * Adds a draft to a list, without a path to a file for drafts of the user's own.
 * @returns the path of the file
 * @throws MalmoiError where the file cannot be read or written
 * @throws BrokenFilesError where it has faults
 */
export async function saveDraft(
  draft: Draft,
  environment: NodeJS.ProcessEnv,
  path = join(userGlossaryFolder(environment), "drafts.yaml"),
): Promise<string> {
  const { withDraft } = await import("../glossary/draft-text.ts");
  const text = withDraft(path, existsSync(path) ? await readText(path) : "", draft);
  await mkdir(dirname(path), { recursive: true });
  await writeAtomic(path, text);
  return path;
}

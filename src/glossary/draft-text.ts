import { DRAFT_FIELDS, type Draft } from "../core/draft.ts";
import { BrokenFilesError } from "./broken-files.ts";
import { checkWholeList } from "./checks/whole-list.ts";
import { emitScalar } from "./emit-scalar.ts";
import { formatGlossaryFile } from "./format.ts";
import { parseGlossaryFile } from "./parse.ts";

/** What a draft rests on until an editor says otherwise. */
const SOURCE = "editors";

/**
 * A glossary file with a draft added, in canonical order and layout.
 * @param path as it is named in messages
 * @param text of the file; empty for a new one
 * @throws BrokenFilesError where the file, or what it would become, has faults
 */
export function withDraft(path: string, text: string, draft: Draft): string {
  const fields = DRAFT_FIELDS.filter((field) => draft[field].trim() !== "").map(
    (field) => `  ${field}: ${emitScalar(draft[field].trim(), false)}`,
  );
  const lines = [...fields, `  sources: [${SOURCE}]`, "  status: draft"];
  const block = lines.join("\n").replace(/^ {2}/, "- ");
  const joined = `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${block}\n`;
  const added = formatGlossaryFile(joined);
  const parsed = parseGlossaryFile(path, added ?? joined);
  const twice = checkWholeList([parsed], undefined)
    .map(({ problem }) => problem)
    .filter(({ rule }) => rule === "duplicate-id");
  const problems = [...parsed.problems, ...twice];
  if (added === null || problems.length > 0) throw new BrokenFilesError([{ path, problems }]);
  return added;
}

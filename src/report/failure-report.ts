import { MalmoiError } from "../core/errors.ts";
import { DocumentError } from "../documents/document-error.ts";
import { BrokenFilesError } from "../glossary/broken-files.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import { problemMessage } from "./problem-report.ts";

/**
 * One line for whatever ended a command: words in the user's language, the place where there is
 * one, never a stack trace.
 */
export function describeFailure(error: unknown, translate: Translate): string {
  if (error instanceof MalmoiError) return sanitize(describeExpected(error, translate));
  if (error instanceof DocumentError) return sanitize(describeDocument(error, translate));
  if (error instanceof BrokenFilesError) return sanitize(describeBroken(error, translate));
  const { code, message } =
    error instanceof Error
      ? (error as NodeJS.ErrnoException)
      : { code: undefined, message: String(error) };
  const reason = code ?? message;
  // Errors of the system have a code in capitals (ENOSPC); anything else is our own fault.
  return sanitize(
    code !== undefined && /^E[A-Z]+$/.test(code)
      ? translate("error.output-failed", { reason })
      : translate("error.unexpected", { reason }),
  );
}

function describeExpected({ code, params, suggestion }: MalmoiError, translate: Translate): string {
  const message = String(translate(`error.${code}`, params as never));
  return suggestion === undefined
    ? message
    : `${message}; ${translate("didYouMean", { suggestion })}`;
}

/** "draft.docx › word/document.xml:3:7: …", as far as the place is known. */
function describeDocument({ code, path, place, params }: DocumentError, translate: Translate) {
  const { part, line, column } = place;
  const file = [path, part].filter((name) => name !== undefined).join(" › ");
  const where = [file, line, column].filter((part) => part !== undefined && part !== "").join(":");
  const found = params["found"];
  const named = found === undefined ? {} : { found: translate(`documentKind.${found}` as never) };
  const message = String(translate(`document.${code}`, { ...params, ...named } as never));
  return where === "" ? message : `${where}: ${message}`;
}

function describeBroken({ reports }: BrokenFilesError, translate: Translate): string {
  const all = reports.flatMap(({ path, problems }) =>
    problems.map((problem) => ({ path, problem })),
  );
  const [first] = all;
  if (first === undefined) return translate("error.unexpected", { reason: "BrokenFilesError" });
  const { path, problem } = first;
  const params = {
    place: `${path}:${problem.line}:${problem.column}`,
    message: problemMessage(problem, translate),
  };
  return all.length === 1
    ? translate("error.glossary-broken", params)
    : translate("error.glossary-broken-more", { ...params, count: all.length - 1 });
}

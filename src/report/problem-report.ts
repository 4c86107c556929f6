import type { FileProblems, Problem } from "../core/problem.ts";
import type { ValidationRule } from "../glossary/rules.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Style } from "./style.ts";

/** What a problem says, in the user's language, with what was probably meant. */
export function problemMessage(
  { rule, params, suggestions }: Problem<ValidationRule>,
  translate: Translate,
): string {
  const words = { ...params, ...expectedWords(params, translate) };
  // Which placeholders a message has depends on its rule; a test holds both against each other.
  const message = translate(`rule.${rule}`, words as never);
  const [suggestion] = suggestions;
  const meant =
    rule === "unknown-field" && suggestion !== undefined
      ? ` (${translate("didYouMean", { suggestion })})`
      : "";
  return sanitize(String(message) + meant);
}

const VALUE_TYPES = ["string", "array", "object", "record"] as const;

/** The schema library's name of a type, in words. */
function expectedWords(
  { expected }: Readonly<Record<string, string>>,
  translate: Translate,
): { readonly expected?: string } {
  const type = VALUE_TYPES.find((known) => known === expected);
  return type === undefined ? {} : { expected: translate(`type.${type}`) };
}

/** The problems of the glossary itself. */
export function problemReport(
  reports: readonly FileProblems<ValidationRule>[],
  translate: Translate,
  style: Style,
): string {
  return problemLines(reports, (problem) => problemMessage(problem, translate), translate, style);
}

/**
 * One line a problem, as compilers print them, so that editors can jump: path:line:column.
 * @param messageOf the words of a problem, safe for a terminal
 */
export function problemLines<Rule extends string>(
  reports: readonly FileProblems<Rule>[],
  messageOf: (problem: Problem<Rule>) => string,
  translate: Translate,
  style: Style,
): string {
  return reports
    .flatMap(({ path, problems }) =>
      problems.map((problem) => {
        const place = style.strong(`${sanitize(path)}:${problem.line}:${problem.column}`);
        const paint = problem.severity === "error" ? style.error : style.warning;
        const severity = paint(translate(`severity.${problem.severity}`));
        return `${place} ${severity} ${messageOf(problem)} ${style.faint(`[${problem.rule}]`)}\n`;
      }),
    )
    .join("");
}

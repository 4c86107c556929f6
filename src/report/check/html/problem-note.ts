import { preferredTerm } from "../../../core/entry.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { checkMessage } from "../../check-message.ts";
import type { CheckedFile, CheckProblem, CheckRun } from "../check-run.ts";
import { isReplaceable } from "../is-replaceable.ts";
import type { NumberedProblem } from "./document-view.ts";
import { ruleClass } from "./marked-text.ts";
import { html, type Markup } from "./markup.ts";

/** What is said of a problem, under its line. */
export function problemNote(
  { number, problem }: NumberedProblem,
  { entryOf, translate }: CheckRun,
): Markup {
  const { rule, severity } = problem;
  const entries = problem.entries.map((id) => {
    const entry = entryOf(id);
    const terms = LANGUAGES.flatMap((language) => {
      const term = entry && preferredTerm(entry, language);
      return term ? [html` · <span lang="${language}">${term}</span>`] : [];
    });
    return html`<li><code>${id}</code>${terms}</li>`;
  });
  return html`
<article class="problem ${severity} ${ruleClass(rule)}" id="${noteId(number)}" tabindex="-1">
<p><strong class="severity">${translate(`severity.${severity}`)}</strong> ${checkMessage(problem, translate)}</p>
${isReplaceable(problem) ? html`<p class="change">${change(problem)}</p>` : undefined}
${entries.length > 0 ? html`<ul class="entries">${entries}</ul>` : undefined}
<p class="rule"><code>${rule}</code> ${translate(`ruleHelp.${rule}.title`)}</p>
</article>`;
}

/** A line of the list of problems: a link to what is said of it. */
export function problemLink(
  { number, problem }: NumberedProblem,
  file: CheckedFile,
  { translate }: CheckRun,
): Markup {
  const { rule, severity, label, line, column } = problem;
  const place = file.isContainer && label !== undefined ? label : `${line}:${column}`;
  return html`
<li class="problem ${severity} ${ruleClass(rule)}"><a href="#${noteId(number)}">
<span class="place">${place}</span> <span class="severity">${translate(`severity.${severity}`)}</span>
${isReplaceable(problem) ? change(problem) : checkMessage(problem, translate)}</a></li>`;
}

function change({ text, suggestions }: CheckProblem): Markup {
  return html`<del>${text}</del> → <ins>${suggestions.join(" · ")}</ins>`;
}

function noteId(number: number): string {
  return `problem-${number}`;
}

import { SEVERITIES } from "../../../core/problem.ts";
import type { CheckRun } from "../check-run.ts";
import { ruleCounts } from "../rule-summary.ts";
import { ruleClass } from "./marked-text.ts";
import { html, type Markup } from "./markup.ts";

/** Boxes that show and hide problems by severity and by rule, with how many there are. */
export function filters({ reports, translate }: CheckRun): Markup {
  const counts = ruleCounts(reports);
  const severities = SEVERITIES.flatMap((severity) => {
    const count = counts
      .filter((one) => one.severity === severity)
      .reduce((sum, one) => sum + one.count, 0);
    const name = html`<span class="severity ${severity}">${translate(`severity.${severity}`)}</span>`;
    return count === 0 ? [] : [box(`severity-${severity}`, name, count)];
  });
  const rules = counts.map(({ rule, count }) =>
    box(
      ruleClass(rule),
      html`<span title="${translate(`ruleHelp.${rule}.title`)}">${rule}</span>`,
      count,
    ),
  );
  return html`
<fieldset><legend>${translate("checkReport.severity")}</legend>${severities}</fieldset>
<fieldset><legend>${translate("checkReport.rule")}</legend>${rules}</fieldset>`;
}

function box(id: string, name: Markup, count: number): Markup {
  return html`
<label><input type="checkbox" id="${id}" checked> ${name} <data value="${count}">${count}</data></label>`;
}

/** The part of the style sheet by which the boxes work, with no script. */
export function filterStyle({ reports }: CheckRun): string {
  const rules = ruleCounts(reports).map(({ rule }) => ruleClass(rule));
  const hides = (box: string, shown: string): string =>
    `body:has(#${box}:not(:checked)) .problem.${shown}{display:none}\n` +
    `body:has(#${box}:not(:checked)) mark.${shown}{all:unset}\n`;
  return [
    ...SEVERITIES.map((severity) => hides(`severity-${severity}`, severity)),
    ...rules.map((rule) => hides(rule, rule)),
  ].join("");
}

import type { Mark } from "./document-view.ts";
import { html, type Markup } from "./markup.ts";

/** A line with its problems marked; where they overlap, the shorter stands in the longer. */
export function markedText(text: string, marks: readonly Mark[]): Markup {
  const borders = [
    ...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]),
  ];
  borders.sort((a, b) => a - b);
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return html`${borders.slice(0, -1).map((start, at) => {
    const piece = text.slice(start, borders[at + 1]);
    return shortestFirst
      .filter((mark) => mark.start <= start && start < mark.end)
      .reduce<Markup>(
        (inner, { number, problem: { rule, severity } }) =>
          html`<mark class="${severity} ${ruleClass(rule)}" data-problem="${number}">${inner}</mark>`,
        html`${piece}`,
      );
  })}`;
}

/** The class of all that is about problems of a rule. */
export function ruleClass(rule: string): string {
  return `rule-${rule}`;
}

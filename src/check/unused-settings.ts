import { CHECK_RULES, type CheckRule, isCheckRule } from "../core/check-rules.ts";
import type { Setting } from "../core/check-settings.ts";
import type { Place } from "../core/place.ts";
import type { Directive } from "../documents/directive.ts";
import type { Segment } from "../documents/segment.ts";
import { nearest } from "../text/nearest.ts";
import type { Finding, LateFinding } from "./rule.ts";

/** A comment that switches rules off, where it stands, and whether anything was switched off. */
export interface PlacedDirective extends Directive {
  readonly place: Place;
  isUsed: boolean;
}

/** The comments of a segment, with their places. */
export function placedDirectives({ directives, text, place }: Segment): PlacedDirective[] {
  return (directives ?? []).map((directive) => {
    const [start, end] = lineOf(text, directive.line - place(0, 0).line);
    return { ...directive, place: place(start, end), isUsed: false };
  });
}

/**
 * What a comment or setting asks for and can never be: a rule that there is not, a comment with
 * nothing to switch off on its line, a name that the list does not have, a word without a letter.
 */
export function unusedDirectives(
  directives: readonly PlacedDirective[],
  isOn: (rule: CheckRule) => boolean,
): readonly Finding[] {
  return directives.flatMap(({ rules, place, isUsed }): readonly Finding[] => {
    const wrong = rules.find((rule) => !isCheckRule(rule));
    if (wrong !== undefined) return [unused(place, wrong, nearest(wrong, CHECK_RULES))];
    const mayApply = rules.length === 0 || rules.every((rule) => isCheckRule(rule) && isOn(rule));
    return isUsed || !mayApply
      ? []
      : [unused(place, rules.join(", ") || "malmoi-disable-next-line")];
  });
}

export function unusedSettings(settings: readonly Setting[]): readonly LateFinding[] {
  return settings.map(({ value, path, place }) => ({ path, finding: unused(place, value) }));
}

/** Words to let be that no problem is about. */
export function wordless({ value }: Setting): boolean {
  return !/[\p{L}\p{N}]/u.test(value);
}

function unused(place: Place, text: string, suggestion?: string): Finding {
  const suggestions = suggestion === undefined ? [] : [suggestion];
  return { rule: "unused-setting", ...place, text, params: { text }, suggestions, entries: [] };
}

/** Start and end of a line of a text, counted from 0; nothing of it where there is none. */
function lineOf(text: string, line: number): readonly [start: number, end: number] {
  let at = 0;
  let count = 0;
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    if (count === line * 2) return [at, at + part.length];
    at += part.length;
    count += 1;
  }
  return [0, 0];
}

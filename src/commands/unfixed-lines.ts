import type { RefusedFix } from "../documents/apply-fixes.ts";
import type { Translate } from "../i18n/translator.ts";

/** What could not be mended, a line for each file and reason. */
export function unfixedLines(
  refused: readonly (RefusedFix & { readonly path: string })[],
  translate: Translate,
): readonly string[] {
  const kinds = Map.groupBy(refused, ({ path, reason }) => `${reason} ${path}`);
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { path, reason } = first;
    return translate(`checked.unfixed.${reason}`, { path, count: others.length + 1 });
  });
}

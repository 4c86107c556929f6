import type { Severity } from "./problem.ts";

/** What `malmoi check` can find, in the order of its documentation. */
export const CHECK_RULES = [
  "deprecated-term",
  "wrong-pair",
  "nonstandard-reading",
  "inconsistent",
  "ambiguous-name",
  "misspelt-name",
  "missing-term",
  "number-mismatch",
  "untranslated",
  "chinese-form",
  "former-name",
  "house-style",
  "first-mention",
  "unknown-pair",
  "unused-setting",
] as const;

export type CheckRule = (typeof CHECK_RULES)[number];

/** How grave what a rule finds is; `off` where it does not look. */
export type RuleSeverity = Severity | "off";

/** Severities where nobody has set others. */
export const DEFAULT_SEVERITIES: Readonly<Record<CheckRule, RuleSeverity>> = {
  "deprecated-term": "error",
  "wrong-pair": "error",
  "nonstandard-reading": "warning",
  inconsistent: "warning",
  "ambiguous-name": "warning",
  "misspelt-name": "warning",
  "missing-term": "warning",
  "number-mismatch": "warning",
  untranslated: "warning",
  "chinese-form": "warning",
  "former-name": "info",
  "house-style": "warning",
  "first-mention": "off",
  "unknown-pair": "info",
  "unused-setting": "info",
};

export function isCheckRule(word: string): word is CheckRule {
  return (CHECK_RULES as readonly string[]).includes(word);
}

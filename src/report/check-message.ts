import type { CheckRule } from "../core/check-rules.ts";
import type { Problem } from "../core/problem.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";

/** What a problem of a document says, in the user's language. */
export function checkMessage({ rule, params }: Problem<CheckRule>, translate: Translate): string {
  // Which placeholders a message has depends on its rule; a test holds both against each other.
  return sanitize(String(translate(`checkRule.${rule}`, params as never)));
}

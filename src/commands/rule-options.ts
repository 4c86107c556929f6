import {
  CHECK_RULES,
  type CheckRule,
  isCheckRule,
  type RuleSeverity,
} from "../core/check-rules.ts";
import { MalmoiError } from "../core/errors.ts";
import { SEVERITIES, type Severity } from "../core/problem.ts";
import { nearest } from "../text/nearest.ts";

const RULE_SEVERITIES: readonly RuleSeverity[] = [...SEVERITIES, "off"];
/** Problems of any severity are told and none makes the run fail. */
const NEVER = "never";

/** Severities as `--rule NAME=SEVERITY` gives them; the last of a rule counts. */
export function ruleSeverities(
  values: readonly string[],
): Readonly<Partial<Record<CheckRule, RuleSeverity>>> {
  return Object.fromEntries(values.map(ruleSeverity));
}

function ruleSeverity(value: string): readonly [CheckRule, RuleSeverity] {
  const [name = "", given = ""] = value.split("=", 2);
  if (!isCheckRule(name)) {
    throw new MalmoiError(
      "unknown-rule",
      { value: name, allowed: CHECK_RULES.join(", ") },
      nearest(name, CHECK_RULES),
    );
  }
  const severity = RULE_SEVERITIES.find((known) => known === given);
  if (severity !== undefined) return [name, severity];
  throw new MalmoiError("unknown-severity", { value: given, allowed: RULE_SEVERITIES.join(", ") });
}

/** The least grave problem that makes a run fail, as `--fail-on` gives it. */
export function failingSeverity(value: string): Severity | "never" {
  const severity = SEVERITIES.find((known) => known === value);
  if (severity !== undefined || value === NEVER) return severity ?? NEVER;
  const allowed = [...SEVERITIES, NEVER].join(", ");
  throw new MalmoiError("unknown-severity", { value, allowed });
}

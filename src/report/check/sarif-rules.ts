import { CHECK_RULES, type CheckRule, DEFAULT_SEVERITIES } from "../../core/check-rules.ts";
import type { Severity } from "../../core/problem.ts";
import type { Translate } from "../../i18n/translator.ts";

/** SARIF's words for severities. */
export const SARIF_LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The rules as SARIF's reportingDescriptors (§3.49), in the order of `CHECK_RULES`. */
export function sarifRules(translate: Translate): readonly object[] {
  return CHECK_RULES.map((rule) => {
    const severity = DEFAULT_SEVERITIES[rule];
    const title = translate(`ruleHelp.${rule}.title`);
    const help = translate(`ruleHelp.${rule}.help`);
    return {
      id: rule,
      name: pascalCase(rule),
      shortDescription: { text: title },
      fullDescription: { text: title },
      help: { text: help },
      defaultConfiguration:
        severity === "off" ? { enabled: false } : { level: SARIF_LEVELS[severity] },
    };
  });
}

function pascalCase(rule: CheckRule): string {
  return rule.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

import type { Rule } from "./rule.ts";
import { deprecatedTerm } from "./rules/deprecated-term.ts";
import { nonstandardReading } from "./rules/nonstandard-reading.ts";
import { unknownPair } from "./rules/unknown-pair.ts";
import { wrongPair } from "./rules/wrong-pair.ts";
import type { CheckRule } from "./rules.ts";

/** Each rule's work. */
export const RULES: Readonly<Partial<Record<CheckRule, Rule>>> = {
  "deprecated-term": deprecatedTerm,
  "wrong-pair": wrongPair,
  "nonstandard-reading": nonstandardReading,
  "unknown-pair": unknownPair,
};

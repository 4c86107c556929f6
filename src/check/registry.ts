import type { CheckRule } from "../core/check-rules.ts";
import type { Rule } from "./rule.ts";
import { ambiguousName } from "./rules/ambiguous-name.ts";
import { chineseForm } from "./rules/chinese-form.ts";
import { deprecatedTerm } from "./rules/deprecated-term.ts";
import { firstMention } from "./rules/first-mention.ts";
import { formerName } from "./rules/former-name.ts";
import { houseStyle } from "./rules/house-style.ts";
import { inconsistent } from "./rules/inconsistent.ts";
import { missingTerm } from "./rules/missing-term.ts";
import { misspeltName } from "./rules/misspelt-name.ts";
import { nonstandardReading } from "./rules/nonstandard-reading.ts";
import { numberMismatch } from "./rules/number-mismatch.ts";
import { unknownPair } from "./rules/unknown-pair.ts";
import { untranslated } from "./rules/untranslated.ts";
import { wrongPair } from "./rules/wrong-pair.ts";

/** Each rule's work. */
export const RULES: Readonly<Record<CheckRule, Rule>> = {
  "deprecated-term": deprecatedTerm,
  "wrong-pair": wrongPair,
  "nonstandard-reading": nonstandardReading,
  inconsistent,
  "ambiguous-name": ambiguousName,
  "misspelt-name": misspeltName,
  "missing-term": missingTerm,
  "number-mismatch": numberMismatch,
  untranslated,
  "chinese-form": chineseForm,
  "former-name": formerName,
  "house-style": houseStyle,
  "first-mention": firstMention,
  "unknown-pair": unknownPair,
  // Settings stand in no text: they are looked at when the documents have been read.
  "unused-setting": () => ({}),
};

/** What `malmoi validate` can find, in the order of its documentation. */
export const VALIDATION_RULES = [
  "syntax",
  "not-a-list",
  "unknown-field",
  "missing-field",
  "wrong-type",
  "wrong-value",
  "wrong-form",
  "empty",
  "too-long",
  "too-few-languages",
  "duplicate-id",
  "duplicate-term",
  "contradiction",
  "shared-term",
  "unsorted",
  "unknown-source",
  "unknown-related",
  "stray-space",
  "invisible-character",
  "not-nfc",
  "traditional-character",
  "mixed-width",
  "nonstandard-reading",
] as const;

export type ValidationRule = (typeof VALIDATION_RULES)[number];

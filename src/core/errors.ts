/** What can go wrong that is not the program's fault: every code has a message in i18n. */
export type ErrorCode =
  | "unknown-command"
  | "unknown-option"
  | "option-needs-value"
  | "option-takes-no-value"
  | "bad-limit"
  | "unknown-category"
  | "unknown-kind"
  | "unknown-format"
  | "unknown-rule"
  | "unknown-severity"
  | "unknown-language"
  | "unknown-action"
  | "unknown-key"
  | "missing-argument"
  | "unexpected-argument"
  | "no-such-file"
  | "not-readable"
  | "not-utf8"
  | "too-large"
  | "no-glossary-files"
  | "not-writable"
  | "output-failed"
  | "nothing-to-write"
  | "file-exists"
  | "lossy"
  | "binary-output"
  | "one-translation"
  | "several-outputs"
  | "several-files"
  | "same-language"
  | "bad-choice"
  | "bad-number"
  | "bad-iri"
  | "no-entry"
  | "format-needed"
  | "not-for-format"
  | "unknown-import"
  | "not-importable"
  | "wrong-root"
  | "bad-json"
  | "bad-table"
  | "too-many-columns"
  | "no-columns"
  | "unknown-column"
  | "bad-map"
  | "empty-file"
  | "not-this-format"
  | "target-not-yaml"
  | "not-a-baseline"
  | "not-fixable"
  | "bad-id"
  | "id-taken"
  | "too-few-languages"
  | "two-names"
  | "already-listed"
  | "several-entries"
  | "no-terminal"
  | "editor-failed"
  | "unknown-shell"
  | "interactive-alone";

/**
 * An expected failure: bad input, bad usage, a file that cannot be read or written.
 * Carries a code and the values of its message, never words; the command line prints one line in
 * the user's language and exits with 2.
 */
export class MalmoiError extends Error {
  override readonly name = "MalmoiError";
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string>>;
  /** What the user may have meant. */
  readonly suggestion: string | undefined;

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, suggestion?: string) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
    this.suggestion = suggestion;
  }
}

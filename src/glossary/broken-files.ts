import type { FileProblems } from "../core/problem.ts";
import type { ValidationRule } from "./rules.ts";

/** YAML files (glossary, sources, config) whose faults keep them from being understood whole. */
export class BrokenFilesError extends Error {
  override readonly name = "BrokenFilesError";
  readonly reports: readonly FileProblems<ValidationRule>[];

  /** @param reports files with problems; at least one has one */
  constructor(reports: readonly FileProblems<ValidationRule>[]) {
    super("broken files");
    this.reports = reports;
  }
}

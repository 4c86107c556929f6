import type { Problem } from "../../src/core/problem.ts";

/** Problems as lines for tables: where, which rule, of what, and the text that stands there. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ line, column, rule, params, text }) => {
    const of = params["field"] === undefined ? "" : ` ${params["field"]}`;
    return `${line}:${column} ${rule}${of} «${text}»`;
  });
}

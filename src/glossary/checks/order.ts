import type { Problem } from "../../core/problem.ts";
import type { ParsedFile } from "../parse.ts";
import type { ValidationRule } from "../rules.ts";
import { makeProblem } from "../yaml-source.ts";

/**
 * Entries stand in the order of their ids (by code unit, so that every machine agrees): two people
 * who add entries then seldom touch the same lines.
 */
export function checkOrder(file: ParsedFile): readonly Problem<ValidationRule>[] {
  return file.entries.flatMap((entry, index) => {
    const before = file.entries[index - 1]?.record.id;
    const { id } = entry.record;
    return before === undefined || before <= id
      ? []
      : [makeProblem("unsorted", entry.placeOf(["id"]), file.text, { id, before }, [id])];
  });
}

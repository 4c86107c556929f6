import { placeText } from "../../check/place-text.ts";
import type { CheckedFile, CheckProblem } from "./check-run.ts";

/**
 * Where a problem stands, for people: "draft.md:3:5", in containers "draft.xlsx:Sheet1!B3:5".
 */
export function placeOf({ path, isContainer }: CheckedFile, problem: CheckProblem): string {
  const { label, column } = problem;
  return isContainer && label !== undefined
    ? `${path}:${label}:${column}`
    : placeText(path, problem);
}

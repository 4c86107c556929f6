import type { Place } from "../core/place.ts";

/** A place as editors read it: "draft.md:3:5". */
export function placeText(path: string, { line, column }: Pick<Place, "line" | "column">): string {
  return `${path}:${line}:${column}`;
}

import { placesOf } from "../core/place.ts";
import { directiveIn, placeDirectives, type WaitingDirective } from "./directive.ts";

/** A comment in a text: what stands between its marks, and where it ends. */
export interface Comment {
  readonly text: string;
  readonly end: number;
}

/**
 * The comments for malmoi in a text, with the lines they are about.
 * @param masked the text with spaces for all that is not for people
 * @param waiting comments of earlier stretches whose line has not come yet
 */
export function directivesOf(
  masked: string,
  firstLine: number,
  comments: readonly Comment[],
  waiting: readonly WaitingDirective[],
): ReturnType<typeof placeDirectives> {
  if (comments.length === 0 && waiting.length === 0) return { placed: [], waiting };
  const place = placesOf(masked);
  const found = comments.flatMap(({ text, end }) => {
    return directiveIn(text, firstLine + place(end, end).line - 1) ?? [];
  });
  const lines = masked.split(/\r\n|\n|\r/).flatMap((line, index) => {
    return line.trim() === "" ? [] : [firstLine + index];
  });
  return placeDirectives([...waiting, ...found], lines);
}

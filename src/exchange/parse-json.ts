import { MalmoiError } from "../core/errors.ts";
import { placesOf } from "../core/place.ts";

/**
 * A JSON text as a value.
 * @param firstLine line of the file that the text begins in
 * @throws MalmoiError bad-json, with the line and column
 */
export function parseJson(text: string, path: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length);
    const { line, column } = placesOf(text)(offset, offset);
    throw new MalmoiError("bad-json", {
      path,
      line: String(line + firstLine - 1),
      column: String(column),
      reason: reason.replace(/ in JSON.*| \(line.*|,? \.{0,3}".*$/s, ""),
    });
  }
}

/**
 * The lines in which the items begin of a list in a sound JSON text.
 * @param depth how many brackets are open around them: 1 for a list, 2 for a list in an object
 */
export function linesOfItems(text: string, depth: number): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  let inString = false;
  /** Whether the next character that shows begins an item. */
  let awaited = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\n") line += 1;
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
      continue;
    }
    const closes = character === "]" || character === "}";
    if (awaited && !closes && character.trim() !== "") {
      lines.push(line);
      awaited = false;
    }
    if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      open += 1;
      awaited = open === depth && character === "[";
    } else if (closes) open -= 1;
    else if (character === ",") awaited = open === depth && lines.length > 0;
  }
  return lines;
}

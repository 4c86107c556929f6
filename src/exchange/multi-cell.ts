/**
 * Several values in one cell: `嘉兴市 | 嘉兴府`. A backslash stands before a bar, a line end or a
 * backslash that belongs to a value.
 */
export function joinValues(values: readonly string[]): string {
  return values.map(escaped).join(" | ");
}

/** The values of a cell as `joinValues` writes them. */
export function splitValues(cell: string): readonly string[] {
  const values: string[] = [];
  let value = "";
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] ?? "";
    if (character === "|") {
      values.push(value);
      value = "";
    } else if (character === "\\" && at + 1 < cell.length) {
      at += 1;
      value += ESCAPES[cell[at] ?? ""] ?? cell[at] ?? "";
    } else value += character;
  }
  values.push(value);
  return values.map((text) => text.trim()).filter((text) => text !== "");
}

/** The values of a cell as other tools write them, with bars or line ends between them. */
export function splitLoosely(cell: string): readonly string[] {
  return cell
    .split(/[|\n\r]+/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r" };

function escaped(value: string): string {
  return value.replace(/[\\|]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

/** A text written line by line. */
export function yaml(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Compares a frame with the one kept in `tests/tui/golden/`, a file each, trailing spaces left out.
 * With UPDATE_GOLDEN=1 in the environment the frame is kept instead: look at the difference before
 * committing it.
 */
export function expectGolden(name: string, frame: string): void {
  const path = fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url));
  const text = `${frame.replace(/ +$/gm, "")}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanEnvironment, PROGRAM, temporaryFolder } from "../helpers/run-malmoi.ts";

test("a reader that stops early ends the program quietly", async () => {
  const folder = temporaryFolder();
  const entries = Array.from(
    { length: 4000 },
    (_, index) =>
      `- id: concept.term-${index}\n  ko: 용어 ${index}\n  en: ${"term ".repeat(20)}${index}\n  sources: [editors]\n`,
  );
  writeFileSync(join(folder, "long.yaml"), entries.join(""));
  const child = spawn(
    process.execPath,
    [PROGRAM, "search", "용어", "--json", "--limit", "4000", "--glossary", "long.yaml"],
    { cwd: folder, env: cleanEnvironment(), stdio: ["ignore", "pipe", "pipe"] },
  );
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += String(chunk);
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [status] = (await once(child, "close")) as [number | null];
  expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
});

test("output that cannot be written is told in one line, exit code 2", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "read-only");
  writeFileSync(path, "");
  const readOnly = openSync(path, "r");
  const child = spawn(process.execPath, [PROGRAM, "stats"], {
    env: cleanEnvironment(),
    stdio: ["ignore", readOnly, "pipe"],
  });
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint += String(chunk);
  });
  const [status] = (await once(child, "close")) as [number | null];
  closeSync(readOnly);
  expect(complaint).toMatch(/^malmoi: the output could not be written \(E[A-Z]+\)\n$/);
  expect(status).toBe(2);
});

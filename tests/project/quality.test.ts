import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../helpers/run-malmoi.ts";

test.each([
  ["tsc", [], "types"],
  ["biome", ["ci", "--colors=off"], "lint and format"],
])("%s finds nothing (%s, %s)", (tool, args) => {
  const { status, stdout, stderr } = spawnSync(join(PROJECT, "node_modules/.bin", tool), args, {
    cwd: PROJECT,
    encoding: "utf8",
  });
  expect(status === 0 ? "" : stdout + stderr).toBe("");
});

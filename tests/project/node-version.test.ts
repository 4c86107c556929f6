import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { cleanEnvironment, PROGRAM, PROJECT } from "../helpers/run-malmoi.ts";

/** Evaluated before the program: makes it believe that an old Node runs it. */
const OLD_NODE =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})";

test("npm scripts run on the Node that the project brings, not on the machine's", () => {
  expect(process.versions.node).toBe(manifest.devDependencies.node);
});

test.each([
  ["en_US.UTF-8", /^malmoi: malmoi needs Node 22 or newer; this is v\d+\.\d+\.\d+\.\n$/],
  ["ko_KR.UTF-8", /^malmoi: malmoi에는 Node 22 이상이 필요합니다\. 지금은 v[\d.]+입니다\.\n$/],
  ["zh_CN.UTF-8", /^malmoi: malmoi 需要 Node 22 或更新版本，当前为 v[\d.]+。\n$/],
])("an older Node is turned away in one line of the user's language (%s)", (LANG, message) => {
  for (const program of [
    PROGRAM,
    join(PROJECT, "src/bin.js"),
    join(PROJECT, "src/build/main.js"),
  ]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", OLD_NODE, program],
      {
        env: { ...cleanEnvironment(), LANG },
        encoding: "utf8",
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  }
});

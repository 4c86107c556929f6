import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cleanEnvironment, PROJECT, temporaryFolder } from "../helpers/run-malmoi.ts";

function npm(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: PROJECT,
    env: cleanEnvironment(),
    encoding: "utf8",
  });
  expect({ args, status, stderr: status === 0 ? "" : stderr }).toEqual({
    args,
    status: 0,
    stderr: "",
  });
  return stdout;
}

test("npm start passes its arguments on", () => {
  const stdout = npm("start", "--silent", "--", "search", "상하이전", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ query: "상하이전" });
});

test("the packed tarball holds what a user needs, and works when installed", () => {
  const folder = temporaryFolder();
  const [packed] = JSON.parse(
    npm("pack", "--ignore-scripts", "--json", "--pack-destination", folder),
  ) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  const unwanted = paths.filter(
    (path) => !/^(dist|glossary)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path),
  );
  expect(unwanted).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      "dist/bin.js",
      "dist/built-in.snapshot",
      "dist/licences.txt",
      "LICENSE",
    ]),
  );

  const prefix = join(folder, "prefix");
  npm("install", "--global", "--prefix", prefix, join(folder, packed?.filename ?? ""));
  const { status, stdout } = spawnSync(join(prefix, "bin", "malmoi"), ["show", "BYD", "--json"], {
    cwd: folder,
    env: {
      ...cleanEnvironment(),
      PATH: `${join(PROJECT, "node_modules/.bin")}:${process.env["PATH"]}`,
    },
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ entries: [{ id: "company.byd" }] });
});

test("the README's first commands are the ones that CI runs", () => {
  const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
  const commands = readme.match(/```sh\n([\s\S]*?)```/)?.[1] ?? "";
  expect(commands.split("\n").map((line) => line.split("#")[0]?.trim())).toEqual([
    "npm install && npm start",
    "npm install && npm test",
    "",
  ]);
  expect(readFileSync(join(PROJECT, ".ci/run"), "utf8")).toContain("(npm install && npm test)");
});

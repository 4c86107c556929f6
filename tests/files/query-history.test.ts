import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readHistory, rememberQuery } from "../../src/files/query-history.ts";
import { fileTree } from "../helpers/file-tree.ts";

const environment = () => ({ XDG_STATE_HOME: fileTree() });

test("queries are kept once each, the latest last", async () => {
  const home = environment();
  for (const query of ["자싱", "嘉兴", "자싱"]) await rememberQuery(query, home);
  expect(await readHistory(home)).toEqual(["嘉兴", "자싱"]);
  expect(readFileSync(join(home.XDG_STATE_HOME, "malmoi/history"), "utf8")).toBe("嘉兴\n자싱\n");
});

test("only the latest are kept", async () => {
  const home = environment();
  mkdirSync(join(home.XDG_STATE_HOME, "malmoi"));
  const old = Array.from({ length: 700 }, (_, at) => `q${at}`).join("\n");
  writeFileSync(join(home.XDG_STATE_HOME, "malmoi/history"), old);
  await rememberQuery("new", home);
  const known = await readHistory(home);
  expect([known.length, known[0], known.at(-1)]).toEqual([500, "q201", "new"]);
});

test("no file, or one of no use, is no history", async () => {
  const home = environment();
  expect(await readHistory(home)).toEqual([]);
  mkdirSync(join(home.XDG_STATE_HOME, "malmoi"));
  writeFileSync(join(home.XDG_STATE_HOME, "malmoi/history"), Buffer.from([0xff, 0xfe, 0x80]));
  expect(await readHistory(home)).toEqual([]);
});

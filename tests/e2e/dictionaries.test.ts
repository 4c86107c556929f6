import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileTree } from "../helpers/file-tree.ts";
import { runMalmoi } from "../helpers/run-malmoi.ts";
import { readStarDict } from "../helpers/stardict-files.ts";

const LIST = `- id: place.jiaxing
  zh: 嘉兴
  ko: 자싱
  en: Jiaxing
  also: { ko: [가흥] }
  avoid: { ko: [지아씽] }
  sources: [kic-305]
`;

const run = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
) => {
  const folder = fileTree({ "list.yaml": LIST, ...files });
  const outcome = runMalmoi(["export", ...args, "--glossary", "list.yaml"], { cwd: folder });
  return { folder, ...outcome };
};

describe("stardict", () => {
  test("is files of one name, which are told", () => {
    const { folder, status, stdout, stderr } = run(["--format", "stardict", "-o", "x.ifo"]);
    expect([status, stdout]).toEqual([0, ""]);
    const endings = [".ifo", ".dict", ".idx", ".syn"];
    for (const ending of endings) expect(stderr).toContain(`malmoi: x${ending}: written\n`);
    expect(stderr).toContain("stardict does not carry: ids (1), sources (1)");
    const files = endings.map((ending) => [ending, readFileSync(join(folder, `x${ending}`))]);
    const { index, synonyms } = readStarDict(new Map(files as [string, Buffer][]));
    expect(index.map(({ word }) => word)).toEqual(["Jiaxing", "嘉兴", "嘉興", "자싱"]);
    expect(synonyms.map(({ word }) => word)).toEqual(["Jiāxīng", "가흥", "지아씽"]);
  });

  test("does not overwrite any of its files unless told to, and leaves nothing behind", () => {
    const files = { "x.syn": "old" };
    const { folder, status, stderr } = run(["-o", "x.ifo"], files);
    expect([status, stderr]).toEqual([2, "malmoi: x.syn: already there; --force overwrites\n"]);
    expect(readdirSync(folder).sort()).toEqual(["list.yaml", "x.syn"]);
    expect(readFileSync(join(folder, "x.syn"), "utf8")).toBe("old");
    const forced = run(["-o", "x.ifo", "--force"], files);
    expect(readdirSync(forced.folder).sort()).toEqual(
      ["list.yaml", "x.dict", "x.idx", "x.ifo", "x.syn"].sort(),
    );
  });

  test.each([
    [["--format", "stardict"], "stardict is several files: --out NAME says how their names begin"],
    [
      ["--format", "stardict", "--strict", "-o", "x.ifo"],
      "stardict cannot carry everything (id, sources); nothing was written. Without --strict it is",
    ],
    [["--format", "stardict", "--base-iri", "urn:x:"], "--base-iri is nothing for stardict"],
    [
      ["--format", "skos", "--base-iri", "terms/"],
      "--base-iri needs an absolute IRI such as https://example.org/terms/, not “terms/”",
    ],
  ])("refuses %j in one line, and writes nothing", (args, message) => {
    const { folder, status, stdout, stderr } = run(args);
    expect([status, stdout, stderr]).toEqual([2, "", `malmoi: ${message}\n`]);
    expect(readdirSync(folder)).toEqual(["list.yaml"]);
  });
});

test.each([
  ["yomitan", "x.zip", "PK\u0003\u0004"],
  ["skos", "x.ttl", "@prefix skos:"],
  ["anki", "x.anki", "#separator:tab\n#html:true\n"],
])("%s is one file, %s", (format, name, head) => {
  const { folder, status, stdout } = run(["--format", format, "--out", name]);
  expect([status, stdout]).toEqual([0, ""]);
  expect(readFileSync(join(folder, name), "latin1").startsWith(head)).toBe(true);
  expect(existsSync(join(folder, "list.yaml"))).toBe(true);
});

test("skos has the addresses that are asked for", () => {
  const { stdout } = run(["--format", "skos", "--base-iri", "https://example.org/terms/"]);
  expect(stdout).toContain("<https://example.org/terms/place.jiaxing> a skos:Concept ;");
});

test("help names every format, and of import those that are read", () => {
  const written = runMalmoi(["export", "--help"]).stdout;
  expect(written).toMatch(/^ {2}stardict +everything but ids, /m);
  expect(written).toMatch(/^ {2}google +preferred terms$/m);
  const read = runMalmoi(["import", "--help"]).stdout;
  expect(read).toMatch(/^ {2}deepl +preferred terms; admitted terms$/m);
  expect(read).not.toMatch(/^ {2}stardict/m);
});

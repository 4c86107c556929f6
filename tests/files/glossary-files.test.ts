import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { glossaryFileNames, readGlossaryFiles } from "../../src/files/glossary-files.ts";
import { fileTree } from "../helpers/file-tree.ts";

describe("the files of a glossary", () => {
  test("are all YAML files of a folder and those below it, by path in the order of code units", async () => {
    const folder = fileTree({
      "places/b.yaml": "",
      "places/a/c.yml": "",
      "b.yaml": "",
      "Z.yaml": "",
      "places.yaml": "",
      "가.yaml": "",
    });
    expect(await glossaryFileNames(folder)).toEqual([
      "Z.yaml",
      "b.yaml",
      "places.yaml",
      "places/a/c.yml",
      "places/b.yaml",
      "가.yaml",
    ]);
  });

  test("leave out what is hidden, and what is no YAML", async () => {
    const folder = fileTree({
      "a.yaml": "",
      ".hidden.yaml": "",
      ".git/b.yaml": "",
      "c/.d/e.yaml": "",
      "schema.json": "",
      "readme.yaml.md": "",
      yaml: "",
    });
    expect(await glossaryFileNames(folder)).toEqual(["a.yaml"]);
  });

  test("are read from a hidden folder where that is the one that was named", async () => {
    const folder = fileTree({ ".lists/a.yaml": "" });
    expect(await glossaryFileNames(join(folder, ".lists"))).toEqual(["a.yaml"]);
  });

  test("may be one file, whatever its name", async () => {
    const path = join(fileTree({ "terms.txt": "[]\n" }), "terms.txt");
    expect(await readGlossaryFiles(path)).toEqual([{ path, text: "[]\n", kind: "entries" }]);
  });

  test("are sources where they are called sources.yaml, in any folder, and entries else", async () => {
    const folder = fileTree({ "sources.yaml": "", "a/sources.yaml": "", "b/resources.yaml": "" });
    const kinds = (await readGlossaryFiles(folder)).map(({ path, kind }) => [path, kind]);
    expect(kinds).toEqual([
      [join(folder, "a/sources.yaml"), "sources"],
      [join(folder, "b/resources.yaml"), "entries"],
      [join(folder, "sources.yaml"), "sources"],
    ]);
  });

  test("are shown under the name that is asked for", async () => {
    const folder = fileTree({ "a/b.yaml": "" });
    expect((await readGlossaryFiles(folder, "glossary")).map(({ path }) => path)).toEqual([
      "glossary/a/b.yaml",
    ]);
  });
});

describe("what is no glossary", () => {
  test("a path that leads nowhere", async () => {
    const path = join(fileTree(), "missing");
    await expect(readGlossaryFiles(path)).rejects.toMatchObject({
      code: "no-such-file",
      params: { path },
    });
  });

  test("a folder without YAML files", async () => {
    const path = fileTree({ "readme.md": "", ".hidden.yaml": "" });
    await expect(readGlossaryFiles(path)).rejects.toMatchObject({
      code: "no-glossary-files",
      params: { path },
    });
  });

  test("a folder with one file that cannot be read: the file is named", async () => {
    const folder = fileTree({ "a.yaml": "", "b.yaml": Uint8Array.of(0xff) });
    await expect(readGlossaryFiles(folder)).rejects.toMatchObject({
      code: "not-utf8",
      params: { path: join(folder, "b.yaml") },
    });
  });

  test("a folder that is called like a file is passed over", async () => {
    const folder = fileTree({ "a.yaml": "" });
    mkdirSync(join(folder, "b.yaml"));
    expect(await glossaryFileNames(folder)).toEqual(["a.yaml"]);
  });
});

import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_CHECK_SETTINGS } from "../../src/core/check-settings.ts";
import { loadConfig } from "../../src/files/config.ts";
import { userConfigFolder } from "../../src/files/user-folders.ts";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { fileTree } from "../helpers/file-tree.ts";

const NOTHING = { lang: undefined, glossary: [], keys: {}, check: NO_CHECK_SETTINGS };

describe("the user's folder", () => {
  test.each([
    ["/etc/xdg", "/etc/xdg/malmoi"],
    ["/", "/malmoi"],
  ])("stands in XDG_CONFIG_HOME=%s", (XDG_CONFIG_HOME, folder) => {
    expect(userConfigFolder({ XDG_CONFIG_HOME })).toBe(folder);
  });

  test.each([
    ["is not set", {}],
    ["is empty", { XDG_CONFIG_HOME: "" }],
    ["is a relative path, which the specification wants ignored", { XDG_CONFIG_HOME: "config" }],
    ["begins with a tilde, which no shell has expanded", { XDG_CONFIG_HOME: "~/.config" }],
  ])("stands in ~/.config where XDG_CONFIG_HOME %s", (_how, environment) => {
    expect(userConfigFolder(environment)).toBe(join(homedir(), ".config", "malmoi"));
  });
});

describe("the project's config", () => {
  const environment = { XDG_CONFIG_HOME: "/nonexistent" };

  test("is that of the working folder", async () => {
    const folder = fileTree({ "malmoi.config.yaml": "lang: zh\n" });
    expect(await loadConfig(folder, environment)).toEqual({
      lang: "zh",
      glossary: [],
      keys: {},
      check: NO_CHECK_SETTINGS,
    });
  });

  test("or of the nearest folder above it", async () => {
    const folder = fileTree({
      "malmoi.config.yaml": "lang: zh\n",
      "a/malmoi.config.yaml": "lang: ko\n",
      "a/b/c/text.md": "",
    });
    expect(await loadConfig(join(folder, "a/b/c"), environment)).toEqual({
      lang: "ko",
      glossary: [],
      keys: {},
      check: NO_CHECK_SETTINGS,
    });
  });

  test("names lists by paths from its own folder; they are told from the working folder", async () => {
    const folder = fileTree({
      "malmoi.config.yaml": "glossary: [terms.yaml, ../team, /srv/list, a/b]\n",
      "a/b/text.md": "",
    });
    const { glossary } = await loadConfig(join(folder, "a/b"), environment);
    expect(glossary.map((path) => join(folder, "a/b", path))).toEqual([
      join(folder, "terms.yaml"),
      join(folder, "../team"),
      "/srv/list",
      join(folder, "a/b"),
    ]);
    expect(glossary).toEqual(expect.arrayContaining(["../../terms.yaml", "."]));
  });

  test("there need be none", async () => {
    expect(await loadConfig(fileTree(), environment)).toEqual(NOTHING);
  });

  test("that is broken is told by its path from the working folder", async () => {
    const folder = fileTree({ "malmoi.config.yaml": "lang: [\n", "a/text.md": "" });
    const failure = loadConfig(join(folder, "a"), environment);
    await expect(failure).rejects.toThrow(BrokenFilesError);
    await expect(failure).rejects.toMatchObject({ reports: [{ path: "../malmoi.config.yaml" }] });
  });
});

describe("the user's config", () => {
  test("counts where there is no project's", async () => {
    const home = fileTree({ "malmoi/config.yaml": "lang: ko\nglossary: [own.yaml]\n" });
    const folder = fileTree();
    const { lang, glossary } = await loadConfig(folder, { XDG_CONFIG_HOME: home });
    expect(lang).toBe("ko");
    expect(glossary.map((path) => join(folder, path))).toEqual([join(home, "malmoi/own.yaml")]);
  });

  test("gives way to the project's language, and has its lists before the project's", async () => {
    const home = fileTree({ "malmoi/config.yaml": "lang: ko\nglossary: [own.yaml]\n" });
    const folder = fileTree({ "malmoi.config.yaml": "lang: en\nglossary: [team.yaml]\n" });
    const { lang, glossary } = await loadConfig(folder, { XDG_CONFIG_HOME: home });
    expect(lang).toBe("en");
    expect(glossary.map((path) => join(folder, path))).toEqual([
      join(home, "malmoi/own.yaml"),
      join(folder, "team.yaml"),
    ]);
  });

  test("keeps its language where the project's config names none", async () => {
    const home = fileTree({ "malmoi/config.yaml": "lang: ko\n" });
    const folder = fileTree({ "malmoi.config.yaml": "glossary: [team.yaml]\n" });
    expect(await loadConfig(folder, { XDG_CONFIG_HOME: home })).toEqual({
      lang: "ko",
      glossary: ["team.yaml"],
      keys: {},
      check: NO_CHECK_SETTINGS,
    });
  });
});

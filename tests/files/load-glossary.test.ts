import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_CHECK_SETTINGS } from "../../src/core/check-settings.ts";
import { preferredTerm } from "../../src/core/entry.ts";
import { loadBuiltIn } from "../../src/files/built-in.ts";
import { type GlossaryChoice, loadGlossary, readOwnFiles } from "../../src/files/load-glossary.ts";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { search } from "../../src/search/search.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { temporaryFolder } from "../helpers/run-malmoi.ts";
import { yaml } from "../helpers/yaml.ts";

const entry = (id: string, ko: string): string =>
  yaml(`- id: ${id}`, `  ko: ${ko}`, "  en: Somewhere", "  sources: [editors]");

/** Lists in a user's folder and in a project's, and the choice of them. */
function choice({
  user = {},
  project = {},
  config = [],
  paths = [],
}: {
  readonly user?: Readonly<Record<string, string>>;
  readonly project?: Readonly<Record<string, string>>;
  readonly config?: readonly string[];
  readonly paths?: readonly string[];
}): GlossaryChoice {
  const folder = fileTree(project);
  return {
    paths: paths.map((path) => join(folder, path)),
    config: {
      lang: undefined,
      glossary: config.map((path) => join(folder, path)),
      keys: {},
      check: NO_CHECK_SETTINGS,
    },
    environment: { XDG_CONFIG_HOME: fileTree(user), XDG_CACHE_HOME: temporaryFolder() },
  };
}

const ID = "place.beijing";
const nameIn = async (given: GlossaryChoice): Promise<string | null | undefined> => {
  const found = (await loadGlossary(given)).glossary.byId.get(ID);
  return found && preferredTerm(found, "ko");
};

const USER = { "malmoi/glossary/own.yaml": entry(ID, "사용자의 이름") };
const PROJECT = { "team.yaml": entry(ID, "과제") };

describe("the default set: later lists correct earlier ones by id", () => {
  test("the built-in list alone", async () => {
    expect(await nameIn(choice({}))).toBe("베이징");
  });

  test("then the user's own", async () => {
    expect(await nameIn(choice({ user: USER }))).toBe("사용자의 이름");
  });

  test("then the project's", async () => {
    const given = choice({ user: USER, project: PROJECT, config: ["team.yaml"] });
    expect(await nameIn(given)).toBe("과제");
  });

  test("then further lists of the project, in the order of its config", async () => {
    const project = { "a.yaml": entry(ID, "가"), "b.yaml": entry(ID, "나") };
    expect(await nameIn(choice({ project, config: ["b.yaml", "a.yaml"] }))).toBe("가");
    expect(await nameIn(choice({ project, config: ["a.yaml", "b.yaml"] }))).toBe("나");
  });

  test("a corrected entry keeps its place; new ones come after the built-in ones", async () => {
    const builtIn = (await loadBuiltIn()).glossary.entries.map(({ id }) => id);
    const user = {
      "malmoi/glossary/own.yaml": entry(ID, "사용자의 이름") + entry("place.new", "새 곳"),
    };
    const { glossary } = await loadGlossary(choice({ user }));
    expect(glossary.entries.map(({ id }) => id)).toEqual([...builtIn, "place.new"]);
  });

  test("what was corrected is found by its new name, and by its old one no more", async () => {
    const { index } = await loadGlossary(choice({ user: USER }));
    const exact = (query: string): readonly string[] =>
      search(index, query)
        .hits.filter(({ tier }) => tier === "exact")
        .map((hit) => hit.entry.id);
    expect(exact("사용자의 이름")).toEqual([ID]);
    expect(exact("베이징")).not.toContain(ID);
  });
});

describe("--glossary replaces the default set", () => {
  test("with one file", async () => {
    const given = choice({ user: USER, project: PROJECT, paths: ["team.yaml"] });
    const { glossary } = await loadGlossary(given);
    expect(glossary.entries.map(({ id }) => id)).toEqual([ID]);
    expect(await nameIn(given)).toBe("과제");
  });

  test("with several, the later correcting the earlier", async () => {
    const project = { "a.yaml": entry(ID, "가"), "b/c.yaml": entry(ID, "나") };
    expect(await nameIn(choice({ project, paths: ["a.yaml", "b"] }))).toBe("나");
    expect(await nameIn(choice({ project, paths: ["b", "a.yaml"] }))).toBe("가");
  });

  test("and the config's lists too", async () => {
    const project = { ...PROJECT, "other.yaml": entry("place.other", "다른 곳") };
    const given = choice({ project, config: ["team.yaml"], paths: ["other.yaml"] });
    expect((await readOwnFiles(given)).map(({ path }) => path)).toEqual(given.paths);
  });
});

describe("a list that is not whole is no list", () => {
  test("one broken file breaks them all, and is named", async () => {
    const user = { ...USER, "malmoi/glossary/broken.yaml": "- id: [\n" };
    await expect(loadGlossary(choice({ user }))).rejects.toThrow(BrokenFilesError);
  });

  test("a list of the config that is missing is told by its path", async () => {
    const given = choice({ config: ["missing.yaml"] });
    await expect(loadGlossary(given)).rejects.toMatchObject({
      code: "no-such-file",
      params: { path: given.config.glossary[0] },
    });
  });

  test("an empty folder of the user's is told, not taken for no list", async () => {
    const given = choice({ user: { "malmoi/glossary/readme.md": "" } });
    await expect(loadGlossary(given)).rejects.toMatchObject({ code: "no-glossary-files" });
  });
});

test("own lists may name the sources of the built-in one, and have sources of their own", async () => {
  const text = `${entry(ID, "가").replace("[editors]", "[kic-305 §1.2, minutes 7]")}`;
  const user = {
    "malmoi/glossary/own.yaml": text,
    "malmoi/glossary/sources.yaml": "minutes: { label: 회의록, title: t }\n",
  };
  for (const given of [
    choice({ user }),
    choice({ project: { "a.yaml": text }, paths: ["a.yaml"] }),
  ]) {
    const { glossary } = await loadGlossary(given);
    const minutes = given.paths.length === 0 ? "회의록 7" : "minutes 7";
    expect(glossary.byId.get(ID)?.sources).toEqual(["KIC 305 §1.2", minutes]);
  }
});

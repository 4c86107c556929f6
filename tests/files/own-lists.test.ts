import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { NO_CHECK_SETTINGS } from "../../src/core/check-settings.ts";
import { forgetOldest } from "../../src/files/forget-oldest.ts";
import { termsOf } from "../../src/files/list-terms.ts";
import { loadGlossary } from "../../src/files/load-glossary.ts";
import { search } from "../../src/search/search.ts";
import { findTerms } from "../../src/terms/find-terms.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { yaml } from "../helpers/yaml.ts";

const CACHE = "cache/malmoi";

/** A user's list with one entry, in folders of their own. */
function user(ko: string, related = ""): { readonly home: string; readonly list: string } {
  const home = fileTree({ "config/malmoi/glossary/own.yaml": "" });
  const list = join(home, "config/malmoi/glossary/own.yaml");
  write(list, ko, related);
  return { home, list };
}

function write(list: string, ko: string, related = ""): void {
  const lines = ["- id: place.mine", `  ko: ${ko}`, "  en: Mine", "  sources: [editors]"];
  writeFileSync(list, yaml(...lines, ...(related === "" ? [] : [`  related: [${related}]`])));
}

const load = (home: string): ReturnType<typeof loadGlossary> =>
  loadGlossary({
    paths: [],
    config: { lang: undefined, glossary: [], keys: {}, check: NO_CHECK_SETTINGS },
    environment: { XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache") },
  });

const first = async (home: string, query: string): Promise<string | undefined> =>
  search((await load(home)).index, query).hits[0]?.entry.id;

const cached = (home: string): string => {
  const names = readdirSync(join(home, CACHE));
  expect(names).toHaveLength(1);
  return join(home, CACHE, names[0] ?? "");
};

describe("what own lists come to is kept", () => {
  test("and not made again as long as they say the same", async () => {
    const { home } = user("내고장말모이");
    expect(await first(home, "내고장말모이")).toBe("place.mine");
    const kept = cached(home);
    const { mtimeMs } = statSync(kept);
    expect(await first(home, "내고장말모이")).toBe("place.mine");
    expect(statSync(cached(home)).mtimeMs).toBe(mtimeMs);
  });

  test("but made again when they change, also where size and time stay", async () => {
    const { home, list } = user("내고장말모이");
    await load(home);
    const { atime, mtime } = statSync(list);
    write(list, "네고장말모이");
    utimesSync(list, atime, mtime);
    expect(await first(home, "네고장말모이")).toBe("place.mine");
    expect(await first(home, "내고장말모이")).toBe("place.mine");
    expect(search((await load(home)).index, "내고장말모이").hits[0]?.tier).toBe("fuzzy");
  });

  test("with the links that they give to entries of the built-in list", async () => {
    const { home } = user("내고장말모이", "place.beijing");
    for (const _ of ["made", "kept"]) {
      const { glossary } = await load(home);
      expect(glossary.byId.get("place.beijing")?.related).toContain("place.mine");
      const listed = glossary.entries.find(({ id }) => id === "place.beijing");
      expect(listed?.related).toContain("place.mine");
    }
  });
});

describe("what was kept is never trusted where it is not what was written", () => {
  test.each([
    ["cut short", (path: string) => truncateSync(path, 1000)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["another file", (path: string) => writeFileSync(path, "malmoi packed arrays 2\n{}\n")],
    [
      "one byte other",
      (path: string) => {
        const bytes = readFileSync(path);
        const at = bytes.indexOf("내고장");
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    ],
  ])("%s", async (_, damage) => {
    const { home } = user("내고장말모이");
    await load(home);
    const whole = readFileSync(cached(home));
    damage(cached(home));
    expect(await first(home, "내고장말모이")).toBe("place.mine");
    expect(readFileSync(cached(home))).toEqual(whole);
  });

  test("that of another list under its name", async () => {
    const { home } = user("내고장말모이");
    const other = user("남의고장말모이");
    await load(home);
    await load(other.home);
    writeFileSync(cached(home), readFileSync(cached(other.home)));
    expect(await first(home, "내고장말모이")).toBe("place.mine");
  });
});

describe("what texts are read with is kept too, once they are read", () => {
  const found = async (home: string, text: string): Promise<readonly string[]> => {
    const { finder } = await termsOf(await load(home));
    return findTerms(finder, text).flatMap(({ listed }) => listed.map(({ id }) => id));
  };
  const TEXT = "내고장말모이는 베이징에 있다";
  const IDS = ["place.mine", "place.beijing"];
  const termsIn = (home: string): string =>
    join(
      home,
      CACHE,
      readdirSync(join(home, CACHE)).find((name) => name.endsWith(".terms")) ?? "none",
    );

  test("and not made again as long as the lists say the same", async () => {
    const { home, list } = user("내고장말모이");
    expect(await found(home, TEXT)).toEqual(IDS);
    const { mtimeMs } = statSync(termsIn(home));
    expect(await found(home, TEXT)).toEqual(IDS);
    expect(statSync(termsIn(home)).mtimeMs).toBe(mtimeMs);
    write(list, "남의고장");
    expect(await found(home, "내고장말모이, 남의고장")).toEqual(["place.mine"]);
  });

  test("but only where every byte is as it was written", async () => {
    const { home } = user("내고장말모이");
    await found(home, TEXT);
    const whole = readFileSync(termsIn(home));
    const damaged = Buffer.from(whole);
    const at = damaged.lastIndexOf("내고장말모이");
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    for (const bytes of [damaged, whole.subarray(0, 1000), Buffer.from("[]")]) {
      writeFileSync(termsIn(home), bytes);
      expect(await found(home, TEXT)).toEqual(IDS);
      expect(readFileSync(termsIn(home)).equals(whole)).toBe(true);
    }
  });

  test("and not taken for those of the lists alone", async () => {
    const { home, list } = user("내고장말모이");
    const alone = {
      paths: [list],
      config: { lang: undefined, glossary: [], keys: {}, check: NO_CHECK_SETTINGS },
      environment: { XDG_CACHE_HOME: join(home, "cache") },
    };
    for (const _ of ["made", "kept"]) {
      expect(await found(home, TEXT)).toEqual(IDS);
      const { finder } = await termsOf(await loadGlossary(alone));
      expect(findTerms(finder, TEXT)).toHaveLength(1);
    }
  });
});

test("where nothing can be kept, lists count all the same", async () => {
  const { home } = user("내고장말모이");
  mkdirSync(dirname(join(home, CACHE)), { recursive: true });
  writeFileSync(join(home, CACHE), "a file where the folder would be");
  expect(await first(home, "내고장말모이")).toBe("place.mine");
});

test("only so many files are kept, the newest", async () => {
  const folder = fileTree({ a: "", b: "", c: "" });
  ["b", "c", "a"].forEach((name, day) => {
    utimesSync(join(folder, name), day, day);
  });
  await forgetOldest(folder, 2);
  expect(readdirSync(folder)).toEqual(["a", "c"]);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/language.ts";
import { PROJECT } from "../helpers/run-malmoi.ts";
import { SCENES } from "../pictures/scenes.ts";

const FOLDER = join("docs", "pictures");
const THEMES = ["dark", "light"];

test("docs/pictures holds every scene in each language, dark and light, and nothing else", () => {
  const drawn = SCENES.flatMap(({ name }) =>
    LANGUAGES.flatMap((language) => THEMES.map((theme) => `${name}-${language}-${theme}.svg`)),
  );
  expect(new Set(readdirSync(join(PROJECT, FOLDER)))).toEqual(new Set(drawn));
});

test.each(LANGUAGES)(
  "the README in %s shows each scene in its language and both themes",
  (language) => {
    const page = language === "en" ? "README.md" : join("docs", `README.${language}.md`);
    const text = readFileSync(join(PROJECT, page), "utf8");
    const shown = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = ""]) =>
      join(dirname(page), path),
    );
    const expected = SCENES.flatMap(({ name }) =>
      THEMES.map((theme) => join(FOLDER, `${name}-${language}-${theme}.svg`)),
    );
    expect([...shown].sort()).toEqual([...expected].sort());
  },
);

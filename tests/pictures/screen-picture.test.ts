import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { PALETTES } from "./palettes.ts";
import { screenPicture } from "./screen-picture.ts";
import { styledRuns } from "./styled-runs.ts";

const drawn = (screen: string): string =>
  screenPicture(
    { title: "R&D <x>", columns: 10, lines: styledRuns(screen), cursor: { column: 2, line: 0 } },
    PALETTES.dark,
  );

test("every word begins in its cell and is as long as its cells", () => {
  const texts = [
    ...drawn("ab 电气\n  c").matchAll(/<text x="(\d+)" y="(\d+)".*?textLength="(\d+)".*?>(.*?)</g),
  ];
  expect(texts.map(([, ...found]) => found)).toEqual([
    ["14", "29", "18", "ab"],
    ["41", "29", "36", "电气"],
    ["32", "49", "9", "c"],
  ]);
});

test("what is inverse has a box of the letters' colour behind letters of the ground's", () => {
  const { foreground, background } = PALETTES.dark;
  const picture = drawn("\x1b[7ma \x1b[0m");
  expect(picture).toContain(`<rect x="14" y="14" width="9" height="20" fill="${foreground}"/>`);
  expect(picture).toContain(`<rect x="23" y="14" width="9" height="20" fill="${foreground}"/>`);
  expect(picture).toMatch(new RegExp(`<text [^>]*fill="${background}"[^>]*>a<`));
});

test("marks of XML in a text and in the title are escaped", () => {
  const picture = drawn("<a>&b");
  expect(picture).toContain("&lt;a&gt;&amp;b");
  expect(picture).toContain("<title>R&amp;D &lt;x&gt;</title>");
  expect(() => new SaxesParser().write(picture).close()).not.toThrow();
});

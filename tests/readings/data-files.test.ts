import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import placeWords from "../../src/readings/data/place-words.json" with { type: "json" };
import polyphones from "../../src/readings/data/polyphones.json" with { type: "json" };
import polyphonic from "../../src/readings/data/polyphonic-names.json" with { type: "json" };
import { hangulSyllable } from "../../src/readings/hangul-syllable.ts";
import { simplifiedOf } from "../../src/readings/traditional.ts";

const FOLDER = join(import.meta.dirname, "../../src/readings/data");
const FILES = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  return { name, text, data: JSON.parse(text) as Readonly<Record<string, unknown>> };
});

describe.each(FILES)("$name", ({ text, data }) => {
  test("says where its facts come from and on what terms", () => {
    expect(String(data["source"])).toMatch(/\S{3}/);
    expect(String(data["licence"])).toMatch(/\S{3}/);
  });

  test("is NFC and has no key twice", () => {
    expect(text).toBe(text.normalize("NFC"));
    // A second key of one name would be lost on the way through JSON.
    const lines = text.split("\n").filter((line) => /^\s*"[^"]+":/.test(line)).length;
    const keys = (value: unknown): number =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.values(value).reduce<number>((sum, child) => sum + 1 + keys(child), 0)
        : 0;
    expect(keys(data)).toBe(lines);
  });
});

test("names with their own pinyin have a syllable of the table for each character", () => {
  const { names, places, surnames, persons } = polyphonic;
  const all = Object.entries({ ...names, ...places, ...surnames, ...persons });
  const wrong = all.filter(([name, pinyin]) => {
    const syllables = pinyin.split(" ");
    return syllables.length !== [...name].length || syllables.some((one) => !hangulSyllable(one));
  });
  expect(wrong).toEqual([]);
});

test("a character that is read in several ways has at least two that differ in Hangul", () => {
  const same = Object.entries(polyphones.characters).filter(
    ([, sounds]) => new Set(sounds.map((sound) => hangulSyllable(sound)?.hangul)).size < 2,
  );
  expect(same).toEqual([]);
});

test("names are simplified, as they are when they are looked up", () => {
  const names = [
    ...placeWords.cities,
    ...placeWords.townsToo,
    ...Object.keys(placeWords.units),
    ...Object.keys(placeWords.features),
    ...Object.keys(polyphonic.names),
  ];
  expect(names.filter((name) => simplifiedOf(name) !== name)).toEqual([]);
});

test("no name is both a town and a mountain", () => {
  const cities = new Set(placeWords.cities);
  expect(placeWords.townsToo.filter((name) => cities.has(name))).toEqual([]);
});

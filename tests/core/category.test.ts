import { expect, test } from "vitest";
import { CATEGORIES, CATEGORY_FOLDERS, categoryOf, isCategory } from "../../src/core/category.ts";

test.each(CATEGORIES)("an id that begins with %s and a dot is of that category", (category) => {
  expect(categoryOf(`${category}.x`)).toBe(category);
  expect(isCategory(category)).toBe(true);
});

test.each([
  ["no dot", "place"],
  ["an unknown kind", "city.jiaxing"],
  ["the plural", "places.jiaxing"],
  ["another case", "Place.jiaxing"],
  ["the kind after the dot", "x.place"],
  ["a dot at the beginning", ".place"],
  ["a name that every object has", "constructor.x"],
  ["nothing", ""],
])("an id with %s (%j) is of none", (_, id) => {
  expect(categoryOf(id)).toBeUndefined();
});

test("only the part before the first dot counts", () => {
  expect(categoryOf("place.company.x")).toBe("place");
});

test("no two categories share a folder", () => {
  expect(new Set(Object.values(CATEGORY_FOLDERS)).size).toBe(CATEGORIES.length);
});

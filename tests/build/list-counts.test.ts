import { expect, test } from "vitest";
import { withCounts } from "../../src/build/list-counts.ts";
import { entry } from "../helpers/entry.ts";

const ENTRIES = [
  entry({ id: "place.jiaxing", zh: "嘉兴", ko: "자싱", en: "Jiaxing", sources: ["x"] }),
  entry({ id: "concept.a", zh: "甲", ko: "갑", status: "draft" }),
];
const DOCUMENT = "# List\n\n<!-- counts: written -->\n\nold\n\n<!-- /counts -->\n\nMore.\n";

test("counts stand between the comments, and the rest stays", () => {
  const text = withCounts(DOCUMENT, ENTRIES);
  expect(text).toMatch(/^# List\n\n<!-- counts: written -->\n\n```text\nEntries {2}2\n/);
  expect(text).toMatch(/\n {2}place +1\n/);
  expect(text).toMatch(/\n {2}draft +1\n/);
  expect(text).toMatch(/\n```\n\n<!-- \/counts -->\n\nMore\.\n$/);
  expect(text).not.toContain("old");
  expect(text).not.toContain("Files");
});

test("writing them again changes nothing", () => {
  const once = withCounts(DOCUMENT, ENTRIES);
  expect(withCounts(once, ENTRIES)).toBe(once);
});

test("a document without the comments stays as it is", () => {
  expect(withCounts("# Nothing\n", ENTRIES)).toBe("# Nothing\n");
});

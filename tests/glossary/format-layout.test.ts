import { describe, expect, test } from "vitest";
import { formatGlossaryFile } from "../../src/glossary/format.ts";
import { yaml } from "../helpers/yaml.ts";

const ELEVEN = [
  "甲子",
  "乙丑",
  "丙寅",
  "丁卯",
  "戊辰",
  "己巳",
  "庚午",
  "辛未",
  "壬申",
  "癸酉",
  "甲戌",
];

describe("canonical order and layout", () => {
  test.each([
    [
      "entries stand by id, in the order of code units, with one blank line between them",
      yaml("- id: place.b", "- id: place.a1", "", "", "- id: place.a-b", "- id: place.B"),
      yaml("- id: place.B", "", "- id: place.a-b", "", "- id: place.a1", "", "- id: place.b"),
    ],
    [
      "entries with one id keep the order in which they were written",
      yaml("- id: place.a", "  ko: 나", "- id: place.a", "  ko: 가"),
      yaml("- id: place.a", "  ko: 나", "", "- id: place.a", "  ko: 가"),
    ],
    [
      "fields stand in the order of the schema, unknown ones last",
      yaml("- status: draft", "  kr: x", "  sources: [e]", "  ko: 가", "  zh: 甲", "  id: place.a"),
      yaml("- id: place.a", "  zh: 甲", "  ko: 가", "  sources: [e]", "  status: draft", "  kr: x"),
    ],
    [
      "items of a list keep their order",
      yaml("- id: place.a", "  also:", "    ko: [다, 가, 나]"),
      yaml("- id: place.a", "  also: { ko: [다, 가, 나] }"),
    ],
    [
      "short lists and maps stand on one line",
      yaml("- id: place.a", "  also:", "    zh:", "    - 甲", "    - 乙", "  sources:", "  - e"),
      yaml("- id: place.a", "  also: { zh: [甲, 乙] }", "  sources: [e]"),
    ],
    [
      "a line of 100 cells stays one line",
      yaml("- id: place.a", `  related: [${"a".repeat(87)}]`),
      yaml("- id: place.a", `  related: [${"a".repeat(87)}]`),
    ],
    [
      "one of 101 cells is too long, and gets a line for each item",
      yaml("- id: place.a", `  related: [${"a".repeat(85)}, b]`),
      yaml("- id: place.a", "  related:", `    - ${"a".repeat(85)}`, "    - b"),
    ],
    [
      "a map that is too long opens first, its lists only where they are too long themselves",
      yaml("- id: place.a", `  also: { zh: [${ELEVEN}], ko: [${ELEVEN.join("가가, ")}], en: [A] }`),
      yaml(
        "- id: place.a",
        "  also:",
        `    zh: [${ELEVEN.join(", ")}]`,
        "    ko:",
        ...ELEVEN.map((term, index) => `      - ${term}${index < 10 ? "가가" : ""}`),
        "    en: [A]",
      ),
    ],
    [
      "entries in brackets become blocks",
      yaml("[{id: place.b, ko: 나}, {id: place.a, ko: 가, sources: [e]}]"),
      yaml("- id: place.a", "  ko: 가", "  sources: [e]", "", "- id: place.b", "  ko: 나"),
    ],
    [
      "indented lists move to the left",
      yaml("  -   id: place.a", "      ko: 가"),
      yaml("- id: place.a", "  ko: 가"),
    ],
    [
      "marks of the document's beginning and end go",
      yaml("%YAML 1.2", "---", "- id: place.a", "..."),
      yaml("- id: place.a"),
    ],
    [
      "so do lines that ended in CR alone",
      "# a\r- id: place.a\r  ko: 가\r",
      "# a\n- id: place.a\n  ko: 가\n",
    ],
    [
      "lines end in LF, the file in one",
      "- id: place.a\r\n  ko: 가\r\n\r\n",
      "- id: place.a\n  ko: 가\n",
    ],
    ["a last line without its end gets one", "- id: place.a", "- id: place.a\n"],
    ["no space is left behind an empty value", "- id: place.a\n  ko: \n", "- id: place.a\n  ko:\n"],
    [
      "what an alias stands for is written out, whatever the order of the entries",
      yaml("- id: place.b", "  ko: &name 창저우", "- id: place.a", "  also: { ko: [*name] }"),
      yaml("- id: place.a", "  also: { ko: [창저우] }", "", "- id: place.b", "  ko: 창저우"),
    ],
    ["an empty list stays as it is", "[]\n", "[]\n"],
    ["a file of comments stays as it is", "# nothing yet\n\n# soon\n", "# nothing yet\n\n# soon\n"],
    ["an empty file stays as it is", "", ""],
  ])("%s", (_rule, before, after) => {
    expect(formatGlossaryFile(before)).toBe(after);
    expect(formatGlossaryFile(after)).toBe(after);
  });
});

describe("what cannot be put in order is left alone (null)", () => {
  test.each([
    ["broken syntax", "- id: [\n"],
    ["a map in place of the list", "place.a: {}\n"],
    ["a word in place of the list", "place.a\n"],
    ["an item that is no entry", "- id: place.a\n- place.b\n"],
    ["an item with nothing in it", "-\n- id: place.a\n"],
    ["two documents", "- id: place.a\n---\n- id: place.b\n"],
    ["an alias without an anchor", "- id: *nowhere\n"],
    ["an entry that contains itself", "- &a { id: place.a, also: *a }\n"],
  ])("%s", (_kind, text) => {
    expect(formatGlossaryFile(text)).toBeNull();
  });
});

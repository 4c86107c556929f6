import { expect, test } from "vitest";
import { formatGlossaryFile } from "../../src/glossary/format.ts";
import { yaml } from "../helpers/yaml.ts";

test.each([
  [
    "a comment above an entry moves with it",
    yaml("# about b", "- id: place.b", "", "# about a", "# and more", "- id: place.a"),
    yaml("# about a", "# and more", "- id: place.a", "", "# about b", "- id: place.b"),
  ],
  [
    "in the first column between two entries, it belongs to the one below, blank lines or not",
    yaml("- id: place.b", "# about a", "", "- id: place.a"),
    yaml("# about a", "- id: place.a", "", "- id: place.b"),
  ],
  [
    "indented between two entries, it belongs to the one above",
    yaml("- id: place.b", "  # about b", "- id: place.a"),
    yaml("- id: place.a", "", "- id: place.b", "  # about b"),
  ],
  [
    "a comment above a field moves with it",
    yaml("- id: place.a", "  # about ko", "  ko: 가", "  # about zh", "  zh: 甲"),
    yaml("- id: place.a", "  # about zh", "  zh: 甲", "  # about ko", "  ko: 가"),
  ],
  [
    "so does one in the first column inside an entry",
    yaml("- id: place.a", "  ko: 가", "# about zh", "  zh: 甲"),
    yaml("- id: place.a", "  # about zh", "  zh: 甲", "  ko: 가"),
  ],
  [
    "a comment above the id moves above the dash's other lines, not out of the entry",
    yaml("-", "  # well-known", "  id: place.a", "  zh: 甲"),
    yaml("# well-known", "- id: place.a", "  zh: 甲"),
  ],
  [
    "a comment after the dash goes above the entry",
    yaml("- # first - of all", "  id: place.a"),
    yaml("# first - of all", "- id: place.a"),
  ],
  [
    "a comment beside a value stays beside it",
    yaml("- ko: 가 # why ko", "  id: place.a # why id"),
    yaml("- id: place.a # why id", "  ko: 가 # why ko"),
  ],
  [
    "also beside a list on one line",
    yaml("- id: place.a", "  sources: [e] # why", "  ko: 가"),
    yaml("- id: place.a", "  ko: 가", "  sources: [e] # why"),
  ],
  [
    "a comment inside a list keeps a line for each item",
    yaml("- id: place.a", "  also:", "    ko: [가, # why 가", "      나]"),
    yaml("- id: place.a", "  also:", "    ko:", "      - 가 # why 가", "      - 나"),
  ],
  [
    "above, beside and below the items of a list",
    yaml(
      "- id: place.a",
      "  sources: # all",
      "  # one",
      "  - e",
      "  - f # two",
      "    # end",
      "  ko: 가",
    ),
    yaml(
      ...["- id: place.a", "  ko: 가", "  sources:"],
      ...["    # all", "    # one", "    - e", "    - f # two", "    # end"],
    ),
  ],
  [
    "of comments after a list, those further left belong to the next field",
    yaml("- id: place.a", "  sources:", "    - e", "    # end", "  # about zh", "  zh: 甲"),
    yaml("- id: place.a", "  # about zh", "  zh: 甲", "  sources: [e] # end"),
  ],
  [
    "a comment beside the | of a note is no part of the note",
    yaml("- id: place.a", "  note: | # why", "    하나", "    둘"),
    yaml("- id: place.a", "  note: | # why", "    하나", "    둘"),
  ],
  [
    "what looks like a comment inside a note is part of it",
    yaml("- id: place.a", "  note: |", "    하나", "    # 둘", "# about b", "- id: place.b"),
    yaml("- id: place.a", "  note: |", "    하나", "    # 둘", "", "# about b", "- id: place.b"),
  ],
  [
    "the line that names the schema stays the first, and what stands above it",
    yaml(
      ...["# Licence: CC BY", "# yaml-language-server: $schema=../schema.json", "# about b"],
      ...["- id: place.b", "- id: place.a"],
    ),
    yaml(
      ...["# Licence: CC BY", "# yaml-language-server: $schema=../schema.json"],
      ...["- id: place.a", "", "# about b", "- id: place.b"],
    ),
  ],
  [
    "comments at the end of the file stay there",
    yaml("- id: place.b", "- id: place.a", "# to do: place.c", "", "# place.d"),
    yaml("- id: place.a", "", "- id: place.b", "", "# to do: place.c", "# place.d"),
  ],
  [
    "comments of entries in brackets go above or below their values",
    yaml("- {id: place.a, # the id", "  # about ko", "  ko: 가}"),
    yaml("- id: place.a # the id", "  # about ko", "  ko: 가"),
  ],
])("%s", (_rule, before, after) => {
  expect(formatGlossaryFile(before)).toBe(after);
  expect(formatGlossaryFile(after)).toBe(after);
});

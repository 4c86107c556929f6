import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Draft } from "../../src/core/draft.ts";
import { saveDraft } from "../../src/files/draft-file.ts";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { yaml } from "../helpers/yaml.ts";

const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  id,
  zh: "嘉善",
  ko: "자산",
  en: "",
  definition: "",
  note: "",
  ...more,
});

test("drafts are written into the user's own list, in order and layout", async () => {
  const XDG_CONFIG_HOME = fileTree();
  await saveDraft(draft("place.jiashan", { note: "산: 善 #1" }), { XDG_CONFIG_HOME });
  const path = await saveDraft(draft("place.a", { zh: "甲", en: "A" }), { XDG_CONFIG_HOME });
  expect(path).toBe(join(XDG_CONFIG_HOME, "malmoi/glossary/drafts.yaml"));
  expect(readFileSync(path, "utf8")).toBe(
    yaml(
      "- id: place.a",
      "  zh: 甲",
      "  ko: 자산",
      "  en: A",
      "  sources: [editors]",
      "  status: draft",
      "",
      "- id: place.jiashan",
      "  zh: 嘉善",
      "  ko: 자산",
      '  note: "산: 善 #1"',
      "  sources: [editors]",
      "  status: draft",
    ),
  );
});

test("a file with faults is told and left as it is", async () => {
  const XDG_CONFIG_HOME = fileTree({ "malmoi/glossary/drafts.yaml": "- id: [\n" });
  const path = join(XDG_CONFIG_HOME, "malmoi/glossary/drafts.yaml");
  await expect(saveDraft(draft("place.a"), { XDG_CONFIG_HOME })).rejects.toThrow(BrokenFilesError);
  expect(readFileSync(path, "utf8")).toBe("- id: [\n");
});

test("an id that is there already is refused", async () => {
  const XDG_CONFIG_HOME = fileTree();
  const path = await saveDraft(draft("place.a"), { XDG_CONFIG_HOME });
  const before = readFileSync(path, "utf8");
  await expect(saveDraft(draft("place.a"), { XDG_CONFIG_HOME })).rejects.toThrow(BrokenFilesError);
  expect(readFileSync(path, "utf8")).toBe(before);
  writeFileSync(path, before);
});

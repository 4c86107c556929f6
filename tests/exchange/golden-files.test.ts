import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { filesOf } from "../helpers/exchange.ts";
import { expectGolden } from "../helpers/golden.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";

describe.each<[FormatName, readonly string[]]>([
  ["omegat", [".utf8"]],
  ["weblate", ["-ko.csv", "-en.csv"]],
  ["deepl", ["-zh-ko.tsv", "-zh-en.tsv", "-ko-zh.tsv", "-ko-en.tsv", "-en-zh.tsv", "-en-ko.tsv"]],
  ["google", [".csv"]],
  ["memoq", [".csv"]],
  ["xbench", [".txt"]],
  ["multiterm", [".xml"]],
  ["tbx", [".tbx"]],
  ["tbx2", [".tbx"]],
  ["anki", [".txt"]],
  ["skos", [".ttl"]],
])("%s", (format, endings) => {
  test("writes what the golden files have", async () => {
    const files = await filesOf(format, SAMPLE_ENTRIES);
    expect([...files.keys()]).toEqual(endings);
    for (const [ending, text] of files) {
      const name = `golden/${format}${ending}`;
      expectGolden(fileURLToPath(new URL(name, import.meta.url)), text);
    }
  });
});

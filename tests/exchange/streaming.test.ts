import { expect, test } from "vitest";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { entry } from "../helpers/entry.ts";
import { asText, written } from "../helpers/exchange.ts";

const COUNT = 500;

test.each<FormatName>([
  "jsonl",
  "json",
  "csv",
  "tsv",
  "tbx",
  "tbx2",
  "tmx",
  "yaml",
  "omegat",
  "weblate",
  "google",
  "multiterm",
])("%s asks for one entry at a time", async (format) => {
  let asked = 0;
  const entries = {
    *[Symbol.iterator]() {
      for (let number = 0; number < COUNT; number += 1) {
        asked += 1;
        yield entry({ id: `concept.n${number}`, zh: `嘉兴${number}`, ko: `자싱${number}` });
      }
    },
  };
  const { files } = await written(format, entries);
  asked = 0;
  let seen = 0;
  for await (const chunk of files[0]?.chunks ?? []) {
    if (asText(chunk).includes(`자싱${seen}`)) seen += 1;
    expect(asked - seen).toBeLessThanOrEqual(1);
  }
  expect(seen).toBe(COUNT);
});

import { describe, expect, test } from "vitest";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { parseConfig } from "../../src/glossary/parse-config.ts";
import { problemLines } from "../helpers/problem-lines.ts";

function faultsOf(text: string): readonly string[] {
  try {
    return [JSON.stringify(parseConfig("malmoi.config.yaml", text))];
  } catch (error) {
    if (!(error instanceof BrokenFilesError)) throw error;
    return error.reports.flatMap(({ path, problems }) =>
      problemLines(problems).map((line, at) =>
        `${path} ${line} ${problems[at]?.suggestions}`.trim(),
      ),
    );
  }
}

describe("what a config says", () => {
  test.each([
    [
      "a language and lists",
      "lang: ko\nglossary: [terms.yaml, team/]\n",
      { lang: "ko", glossary: ["terms.yaml", "team/"] },
    ],
    ["one of them", "lang: zh\n", { lang: "zh" }],
    ["nothing", "", {}],
    ["nothing but comments", "# lang: ko\n", {}],
  ])("%s", (_what, text, record) => {
    expect(parseConfig("malmoi.config.yaml", text).record).toEqual(record);
  });
});

describe("faults, with their places", () => {
  test.each([
    ["a language that the program does not speak", "lang: jp\n", "1:7 wrong-value lang «jp»"],
    ["no list of lists", "glossary: terms.yaml\n", "1:11 wrong-type glossary «terms.yaml»"],
    ["an empty list of lists", "glossary: []\n", "1:11 empty glossary «[]»"],
    [
      "a misspelt name, with the one that was meant",
      "glosary: [a]\n",
      "1:1 unknown-field glosary «glosary» glossary",
    ],
    [
      "a name that entries have and configs have not",
      "hant: ko\n",
      "1:1 unknown-field hant «hant»",
    ],
    ["no map", "- ko\n", "1:1 wrong-type - «- ko\n»"],
    ["broken syntax", "lang: [\n", "2:1 syntax «»"],
  ])("%s", (_fault, text, problem) => {
    expect(faultsOf(text)).toEqual([`malmoi.config.yaml ${problem}`]);
  });
});

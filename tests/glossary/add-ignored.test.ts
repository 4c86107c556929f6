import { describe, expect, test } from "vitest";
import { addIgnored } from "../../src/glossary/add-ignored.ts";

const add = (text: string, ...words: readonly string[]): string | undefined =>
  addIgnored("malmoi.config.yaml", text, words);

describe("words are added under check.ignore, and nothing else changes", () => {
  test.each<[name: string, before: string, after: string]>([
    [
      "a list in brackets",
      "check:\n  ignore: [화북전력]          # let be\n  exclude: [old]\n",
      "check:\n  ignore: [화북전력, 텐진]          # let be\n  exclude: [old]\n",
    ],
    ["an empty list", "check: { ignore: [] }\n", "check: { ignore: [텐진] }\n"],
    [
      "brackets over several lines",
      "check:\n  ignore: [\n    가, # one\n    나 # two\n  ]\n",
      "check:\n  ignore: [\n    가, # one\n    나, 텐진 # two\n  ]\n",
    ],
    [
      "a list with dashes, and a comment behind the last word",
      "check:\n  ignore:\n    - 가\n    - 나 # why\n  # the end\nlang: ko\n",
      "check:\n  ignore:\n    - 가\n    - 나 # why\n    - 텐진\n  # the end\nlang: ko\n",
    ],
    [
      "dashes, without a line end at the end",
      "check:\n  ignore:\n  - 가",
      "check:\n  ignore:\n  - 가\n  - 텐진",
    ],
    [
      "settings of check without a list",
      "# of this house\ncheck:\n  # strict\n  exclude: [old]\n",
      "# of this house\ncheck:\n  # strict\n  ignore: [텐진]\n  exclude: [old]\n",
    ],
    [
      "no settings of check",
      "lang: ko # for all",
      "lang: ko # for all\ncheck:\n  ignore: [텐진]\n",
    ],
    ["nothing but a comment", "# later\n", "# later\ncheck:\n  ignore: [텐진]\n"],
  ])("%s", (_, before, after) => {
    expect(add(before, "텐진")).toBe(after);
  });

  test("words that YAML would read otherwise stand in quotes", () => {
    expect(add("lang: ko\n", "NO", "a: b", '"x"', "3")).toBe(
      'lang: ko\ncheck:\n  ignore: ["NO", "a: b", "\\"x\\"", "3"]\n',
    );
  });
});

describe("nothing is added where something else would change", () => {
  test.each([
    ["an alias", "check:\n  exclude: &x [가]\n  ignore: *x\n"],
    ["settings in braces without a list", "check: { exclude: [old] }\n"],
    ["a file in braces", "{ lang: ko }\n"],
    ["a broken file", "check: [\n"],
    ["what is no configuration", "chek: 1\n"],
    ["an empty value", "check:\n"],
  ])("%s", (_, before) => {
    expect(add(before, "텐진")).toBeUndefined();
  });
});

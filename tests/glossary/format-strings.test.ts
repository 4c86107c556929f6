import { describe, expect, test } from "vitest";
import { formatGlossaryFile } from "../../src/glossary/format.ts";

/** The value as the formatter writes it after `ko:`, and inside a list. */
function written(text: string): readonly [block: string, flow: string] {
  const json = JSON.stringify(text);
  const lines = formatGlossaryFile(`- id: place.a\n  ko: ${json}\n  sources: [${json}]\n`);
  const [, block = "", flow = ""] =
    /^- id: place\.a\n {2}ko: ([\s\S]*)\n {2}sources: \[([\s\S]*)\]\n$/.exec(lines ?? "") ?? [];
  return [block, flow];
}

describe("a text stands plain wherever YAML reads it as the same text", () => {
  test.each([
    "嘉兴",
    "중국 (상하이)",
    "한·중 포럼",
    "“十四五”规划、纲要",
    "BYD",
    "Foo & Bar's",
    "5G",
    "AI+",
  ])("%s", (text) => {
    expect(written(text)).toEqual([text, text]);
  });
});

describe("quotes only where plain text would be read as something else", () => {
  test.each([
    ["a number", "2022", '"2022"', '"2022"'],
    ["a number with leading zeros", "003816", '"003816"', '"003816"'],
    ["null", "null", '"null"', '"null"'],
    ["a tilde", "~", '"~"', '"~"'],
    ["true", "true", '"true"', '"true"'],
    ["a colon and a space", "주의: 가흥", '"주의: 가흥"', '"주의: 가흥"'],
    ["a space and a hash", "가 #1", '"가 #1"', '"가 #1"'],
    ["a comma, which only ends a value inside a list", "A, B", "A, B", '"A, B"'],
    ["a bracket, likewise", "A [B]", "A [B]", '"A [B]"'],
    ["a bracket at the beginning", "[A] B", '"[A] B"', '"[A] B"'],
    ["a dash at the beginning", "- A", '"- A"', '"- A"'],
    ["a star", "*A", '"*A"', '"*A"'],
    ["double quotes", '"A"', "'\"A\"'", "'\"A\"'"],
    ["a space at the end", "A ", '"A "', '"A "'],
    ["nothing", "", '""', '""'],
    ["a tab", "A\tB", '"A\\tB"', '"A\\tB"'],
    ["a carriage return", "A\r\nB", '"A\\r\\nB"', '"A\\r\\nB"'],
  ])("%s", (_what, text, block, flow) => {
    expect(written(text)).toEqual([block, flow]);
  });
});

describe("lines of a text stand in a block where the block says just that", () => {
  test.each([
    ["several lines, the last one open", "하나\n둘", "|-\n    하나\n    둘"],
    ["several lines, the last one ended", "하나\n둘\n", "|\n    하나\n    둘"],
    ["an empty line between", "하나\n\n둘\n", "|\n    하나\n\n    둘"],
    ["lines with spaces at their end", "하나 \n둘", "|-\n    하나 \n    둘"],
    ["several ends of line: quotes, which show them", "하나\n\n", '"하나\\n\\n"'],
    ["a space at the beginning: quotes", " 하나\n둘", '" 하나\\n둘"'],
    ["nothing but an end of line: quotes", "\n", '"\\n"'],
    ["a tab: quotes", "하나\n\t둘", '"하나\\n\\t둘"'],
  ])("%s", (_what, text, block) => {
    expect(written(text)).toEqual([block, JSON.stringify(text)]);
  });
});

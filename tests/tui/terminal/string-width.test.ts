import judge from "string-width";
import { expect, test } from "vitest";
import stringWidth from "../../../src/tui/terminal/string-width.ts";

test.each([
  "",
  "> 상하이전기 上海电气",
  "\u001b[7m> 상하이\u001b[27m전기 │ x",
  "\u001b[1m\u001b[32m─── “…” ✗\u001b[39m\u001b[22m",
  "\u001b]8;;https://example.com\u0007嘉兴\u001b]8;;\u0007",
  "한".normalize("NFD"),
  "𠮷 👩‍💻",
])("%j is as wide as the package it stands for says", (text) => {
  expect(stringWidth(text)).toBe(judge(text));
});

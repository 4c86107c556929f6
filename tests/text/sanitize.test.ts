import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitize } from "../../src/text/sanitize.ts";
import { anyText } from "../helpers/any-text.ts";

test.each([
  ["the escape of a colour", "\u001b[31m빨강", "\ufffd[31m빨강"],
  ["the one-character CSI", "\u009b31m", "\ufffd31m"],
  ["the bell that ends a window title", "\u001b]0;x\u0007", "\ufffd]0;x\ufffd"],
  ["backspaces that overwrite", "ab\b\bcd", "ab\ufffd\ufffdcd"],
  ["NUL and DEL", "\0\u007f", "\ufffd\ufffd"],
  ["right-to-left overrides", "a\u202eb\u202c", "a\ufffdb\ufffd"],
  ["isolates", "\u2066x\u2069", "\ufffdx\ufffd"],
  ["direction marks", "\u200e\u200f\u061c", "\ufffd\ufffd\ufffd"],
  [
    "spaces and fillers that show nothing",
    "a\u200b\u3164\uffa0\u115f",
    "a\ufffd\ufffd\ufffd\ufffd",
  ],
  ["soft hyphens and byte order marks", "a\u00ad\ufeff", "a\ufffd\ufffd"],
  ["lone surrogates", "\ud800a\udc00", "\ufffda\ufffd"],
  ["two high surrogates before a low one", "\ud842\ud842\udfb7", "\ufffd𠮷"],
  ["a low surrogate before a pair", "\udfb7𠮷", "\ufffd𠮷"],
])("makes %s visible", (_, text, safe) => {
  expect(sanitize(text)).toBe(safe);
});

test.each([
  ["a tab", "a\tb", "a b"],
  ["a line end of two", "a\r\nb", "a  b"],
  ["line and paragraph separators", "a\u2028b\u2029c", "a b c"],
])("puts spaces for %s", (_, text, safe) => {
  expect(sanitize(text)).toBe(safe);
});

test.each([
  "상하이전기(上海电气)",
  "상하이".normalize("NFD"),
  "Lǚliáng".normalize("NFD"),
  "👩‍💻 ❤️ 🇰🇷 👍🏽 𠮷",
  "《“双碳”》·…—　全角",
  "क्‍ष",
  "",
])("leaves sound text as it is: %j", (text) => {
  expect(sanitize(text)).toBe(text);
});

test("whatever goes in, nothing comes out that steers a terminal, and offsets stay", () => {
  const steering = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
  fc.assert(
    fc.property(anyText(), (text) => {
      const safe = sanitize(text);
      expect(safe).not.toMatch(steering);
      expect(safe).toHaveLength(text.length);
      expect(sanitize(safe)).toBe(safe);
    }),
    { numRuns: 2000 },
  );
});

test("of all single characters, only the controls, separators and default-ignorable ones are replaced", () => {
  const kept: string[] = [];
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    const suspicious = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
    if (sanitize(character) === character) {
      if (suspicious.test(character)) kept.push(character);
    } else if (!suspicious.test(character)) wrong.push(character);
  }
  expect(wrong).toEqual([]);
  // Graphemes are made of these: the grapheme joiner, joiners and variation selectors.
  const partsOfGraphemes =
    /^[\u034f\u17b4\u17b5\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f]|[\ufff0-\ufff8]$/;
  expect(kept.filter((character) => !partsOfGraphemes.test(character))).toEqual([]);
});

import fc from "fast-check";

/** Texts that YAML takes for something else where they stand unquoted. */
const TRICKY = [
  ...["2022", "007", "1e3", "0x1F", ".inf", "true", "Null", "null", "~", "yes", "ok", "<<", "="],
  ...["- x", "-", "--- x", "...", "? a", ": a", "a: b", "a:", "a #b", "#a", "a, b", ",", "\\"],
  ...["[a]", "a]", "{a", "*a", "&a", "!a", "| a", "> a", "%a", "@a", "`a`", "'a'", "it's", 'a"b'],
  ...[" a", "a ", "  ", "a  b", "\t", "a\tb", "a\u00a0b", "a\u2028b", "a\u0085b", "a\ufeffb"],
  ...[
    "\u0007",
    "\u007f",
    "a\rb",
    "a\r\nb",
    "a\nb",
    "\n",
    "a\n",
    "\na",
    "a\n\nb\n",
    "a\n\n",
    "a\n b",
  ],
  ...[
    "嘉兴",
    "자싱",
    "中国（上海）",
    "한·중",
    "5G",
    "AI+",
    "“十四五”",
    "Co., Ltd.",
    "50%",
    "👩‍👧",
    "é",
  ],
];

/** Any text of an entry: common, tricky, long. */
export const entryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "grapheme", minLength: 60, maxLength: 110 }),
  fc
    .array(fc.constantFrom(...TRICKY, " ", "\n", "\n\n", "  "), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("")),
);

import fc from "fast-check";

/** Pieces of text that naive code takes apart, joins wrongly or measures wrongly. */
const AWKWARD = [
  "\ud800", // a lone high surrogate
  "\udfff", // a lone low surrogate
  "\u1112\u1161\u11ab", // 한 in NFD
  "\u1112",
  "\u1161",
  "\u11ab",
  "가",
  "힣",
  "ㄱ", // compatibility jamo
  "ㅎ",
  "\uffa1\uffc2", // half-width jamo
  "電",
  "气",
  "𠮷", // Ext-B
  "\uf900", // a compatibility ideograph
  "Ａ", // full-width
  "５",
  "é",
  "e\u0301",
  "ǚ",
  "u\u0308\u030c",
  "\u0323\u0307", // marks without a base
  "İ",
  "ß",
  "ﬁ",
  "㎏",
  "½",
  "👩‍💻",
  "🇰🇷",
  "👍🏽",
  "❤️",
  "5️⃣",
  " ",
  "\u3000",
  "·",
  "《",
  "+",
  "%",
  "-",
  "a",
  "Z",
  "7",
];

/** Any string at all: plain letters, awkward pieces and UTF-16 units from anywhere. */
export function anyText(maxLength = 12): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...AWKWARD), weight: 6 },
    { arbitrary: unit, weight: 2 },
    { arbitrary: fc.constantFrom("\u001b", "\u202e", "\u200b", "\t", "\n", "\u009b"), weight: 1 },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
}

import fc from "fast-check";
import { CATEGORIES } from "../../src/core/category.ts";
import { DOMAINS } from "../../src/core/domain.ts";
import {
  ENTRY_STATUSES,
  type Entry,
  READING_BASES,
  TERM_STATUSES,
  type Term,
  USAGES,
} from "../../src/core/entry.ts";

/** What formats of exchange take for something else, lose or spoil. */
const HOSTILE = [
  '"',
  '""',
  "'",
  "''=",
  "\t",
  "\n",
  "\r\n",
  "\r",
  ",",
  ";",
  "|",
  "\\",
  "\\|",
  "\\n",
  "=1+1",
  "+1",
  "-1",
  "@a",
  "＝1",
  "]]>",
  "<b>",
  "</term>",
  "&amp;",
  "&#0;",
  "<!--",
  "{{x}}",
  "#",
  "- ",
  ": ",
  " #",
  "~",
  "null",
  "007",
  "_x000D_",
  "\u200f",
  "\u202e",
  "\u2028",
  "\u0085",
  "\ufeff",
  "𠮷",
  "𪛖",
  "👩‍💻",
  "\u0301",
  "가",
  "嘉兴",
  "嘉興",
  "a",
  "B",
  " ",
  "  ",
];

const piece = fc.constantFrom(...HOSTILE);

/** A text that is NFC and has no space at its ends, as terms and notes of a list have none. */
export const anyValue: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join("").normalize("NFC").trim())
  .filter((text) => text !== "" && text === text.normalize("NFC"));

const longNote = fc.constantFrom("긴 글 <b> ]]> \n".repeat(700).trim());

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const id = fc.tuple(fc.constantFrom(...CATEGORIES), slug).map((parts) => parts.join("."));
const DATE = fc.constantFrom("2018", "2018-03", "2018-03-17");

/** Entries with everything an entry may have, terms in the order of the list. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record(
    {
      id,
      status: fc.constantFrom(...ENTRY_STATUSES),
      terms: fc.array(
        fc.record({
          language: fc.constantFrom("zh", "hant", "ko", "en"),
          status: fc.constantFrom(...TERM_STATUSES),
          term: anyValue,
        }),
        { minLength: 1, maxLength: 8 },
      ),
      pinyin: anyValue,
      reading: fc.constantFrom(...READING_BASES),
      usage: fc.uniqueArray(fc.constantFrom(...USAGES), { minLength: 1 }),
      from: DATE,
      until: DATE,
      successor: id,
      codes: fc.constantFrom({ gb2260: "330400" }, { sse: "601727", hkex: "2727" }),
      domain: fc.constantFrom(...DOMAINS),
      definition: anyValue,
      note: fc.oneof(anyValue, longNote),
      sources: fc.array(anyValue, { maxLength: 3 }),
      related: fc.array(id, { maxLength: 3 }),
    },
    { requiredKeys: ["id", "status", "terms", "sources", "related"] },
  )
  .map(({ id: own, terms, ...fields }) => ({
    ...fields,
    id: own,
    category: own.split(".")[0] as Entry["category"],
    terms: inOrder(terms),
    file: "test.yaml",
    line: 1,
  }));

interface Loose {
  readonly language: string;
  readonly status: Term["status"];
  readonly term: string;
}

/** One preferred term of a language and script, none twice, in the order that a list has. */
function inOrder(loose: readonly Loose[]): Entry["terms"] {
  const of = (language: string, status: string): readonly string[] =>
    loose
      .filter((one) => one.language === language && one.status === status)
      .map((one) => one.term);
  const group = (languages: readonly string[]): readonly Term[] => {
    const seen = new Set<string>();
    return TERM_STATUSES.flatMap((status) =>
      languages.flatMap((language) =>
        of(language, status).flatMap((term, index): Term[] => {
          if (seen.has(term) || (status === "preferred" && index > 0)) return [];
          seen.add(term);
          if (language === "ko" || language === "en") return [{ term, status }];
          return [{ term, status, script: language === "zh" ? "Hans" : "Hant" }];
        }),
      ),
    );
  };
  return { zh: group(["zh", "hant"]), ko: group(["ko"]), en: group(["en"]) };
}

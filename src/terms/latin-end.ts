import homonyms from "./data/homonyms.json" with { type: "json" };

/** Plural and possessive endings: EVs, batteries (of battery), Huawei's, companies'. */
const ENDING = /^(?:['’]?s|es|['’])(?![\p{Script=Latin}\p{N}_])/u;
const INSIDE = /[\p{Script=Latin}\p{N}_]/u;
/** The part of an address that a name ends: info@, www., a.cn/ but not BYD/. */
const ADDRESS_BEFORE = /[@#\\=&?]$|[\p{L}\p{N}][.]$|[.:@]\S*\/$/u;
const ADDRESS_AFTER = /^(?:[.@][\p{Script=Latin}\p{N}]|:\/\/)/u;
/** What the part of an address before a name ends with. */
const MAY_END_ADDRESS: ReadonlySet<string> = new Set("@#\\=&?./");
const LONGEST_ADDRESS = 80;
/** Shorter names are words in small letters, acronyms with other capitals: US, IT, Nio. */
const SHORT = 5;
const ACRONYM = /^(?=.*[A-Z])[A-Z0-9&+-]+$/;
const IN_CAPITALS: ReadonlySet<string> = new Set(homonyms.englishInCapitals);

/** Whether a Latin term may end before an offset: no letter follows but those of a plural or a genitive. */
export function endsLatin(text: string, at: number): boolean {
  if (isPlain(text.charCodeAt(at))) return true;
  const rest = text.slice(at, at + 4);
  if (ADDRESS_AFTER.test(rest)) return false;
  return !INSIDE.test(rest.charAt(0)) || ENDING.test(rest);
}

/** Whether a Latin term may begin at an offset. */
export function beginsLatin(text: string, at: number): boolean {
  if (at === 0 || isPlain(text.charCodeAt(at - 1))) return true;
  const before = text.charAt(at - 1);
  if (INSIDE.test(before)) return false;
  return (
    !MAY_END_ADDRESS.has(before) ||
    !ADDRESS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at))
  );
}

/** Most of what stands beside a word: nothing, spaces, commas, brackets, Hangul, Chinese. */
function isPlain(unit: number): boolean {
  return (
    Number.isNaN(unit) ||
    unit <= 0x20 ||
    (unit >= 0x28 && unit <= 0x29) ||
    unit === 0x2c ||
    unit === 0x3b ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

/**
 * Whether a text has the letters of a term as far as case tells it from a word: short acronyms have
 * theirs exactly, short names and those that are words as well begin with a capital.
 * @param isName false for words of the language, which may begin small
 */
export function fitsCase(term: string, written: string, isName: boolean): boolean {
  if (term === written) return true;
  const shown = written.normalize("NFKC");
  if (term.length < SHORT && ACRONYM.test(term)) return shown === term;
  const first = term.charAt(0);
  const isSmall = shown.charAt(0) === first.toLowerCase() && first !== first.toLowerCase();
  const isWord = term.length < SHORT || IN_CAPITALS.has(term.toLowerCase());
  return !(isName && isSmall && isWord);
}

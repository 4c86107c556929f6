import homonyms from "./data/homonyms.json" with { type: "json" };

/** Plural and possessive endings: EVs, batteries (of battery), Huawei's, companies'. */
const ENDING = /^(?:['’]?s|es|['’])(?![\p{Script=Latin}\p{N}_])/u;
const INSIDE = /[\p{Script=Latin}\p{N}_]/u;
/** The part of an address that a name ends: info@, www., a.cn/ but not BYD/. */
const ADDRESS_BEFORE = /[@#\\=&?]$|[\p{L}\p{N}][.]$|[.:@]\S*\/$/u;
const ADDRESS_AFTER = /^(?:[.@][\p{Script=Latin}\p{N}]|:\/\/)/u;
const LONGEST_ADDRESS = 80;
/** Shorter names are words in small letters, acronyms with other capitals: US, IT, Nio. */
const SHORT = 5;
const ACRONYM = /^(?=.*[A-Z])[A-Z0-9&+-]+$/;
const IN_CAPITALS: ReadonlySet<string> = new Set(homonyms.englishInCapitals);

/** Whether a Latin term may end before an offset: no letter follows but those of a plural or a genitive. */
export function endsLatin(text: string, at: number): boolean {
  const rest = text.slice(at, at + 4);
  if (ADDRESS_AFTER.test(rest)) return false;
  return !INSIDE.test(rest.charAt(0)) || ENDING.test(rest);
}

/** Whether a Latin term may begin at an offset. */
export function beginsLatin(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (/\s/u.test(before)) return true;
  return (
    !INSIDE.test(before) && !ADDRESS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_ADDRESS), at))
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

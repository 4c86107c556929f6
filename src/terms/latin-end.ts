/** Plural and possessive endings: EVs, batteries (of battery), Huawei's, companies'. */
const ENDING = /^(?:['’]?s|es|['’])(?![\p{Script=Latin}\p{N}_])/u;
const INSIDE = /[\p{Script=Latin}\p{N}_]/u;
/** Joins a name to what stands before or after it in an address: byd.com, @huawei. */
const ADDRESS_BEFORE = /[@/\\#.]$/;
const ADDRESS_AFTER = /^(?:[.@][\p{Script=Latin}\p{N}]|:\/\/|\/[a-z])/u;
/** Shorter names all in capitals are words in small letters: US, IT, AI. */
const SHORT_ACRONYM = 5;

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
  if (INSIDE.test(before)) return false;
  return !ADDRESS_BEFORE.test(before) || at === 1 || !/\S/u.test(text.charAt(at - 2));
}

/**
 * Whether a text has the letters of a term as far as case tells it from a word: short acronyms have
 * theirs exactly, names of one word begin with a capital where the term does.
 * @param isName false for words of the language, which may begin small
 */
export function fitsCase(term: string, written: string, isName: boolean): boolean {
  if (term.length < SHORT_ACRONYM && term === term.toUpperCase()) {
    return written === term;
  }
  const first = term.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return !isName || !isCapital || term.includes(" ") || written.charAt(0) !== first.toLowerCase();
}

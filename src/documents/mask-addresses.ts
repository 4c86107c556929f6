import { blank } from "./blank.ts";

/**
 * Web and mail addresses. They are of ASCII: in "https://a.cn/b에서" 에서 is text. Brackets and marks
 * at the end belong to the sentence. Names before the @ have 64 letters at most (RFC 5321), and must,
 * or a long line of letters would be looked through again from each of them.
 */
const ADDRESS =
  /(?:\b(?:https?|ftp):\/\/|\bwww\.)[!#-'*-;=?-Z\\^-z|~]*[A-Za-z0-9/=&#_-]|\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;

/**
 * A text with spaces for web and mail addresses, which have names in them that are nobody's wording.
 * @example maskAddresses("a@b.cn에 문의") // "      에 문의"
 */
export function maskAddresses(text: string): string {
  const mayHave = text.includes("://") || text.includes("www.") || text.includes("@");
  return mayHave ? text.replace(ADDRESS, blank) : text;
}

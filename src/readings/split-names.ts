/** What parts names in a list of them; spaces part Chinese names only, since pinyin has its own. */
const BETWEEN = /[、，,;；/／\n\r\t|。！？：《》〈〉“”"()（）【】[\]]+/u;
const SPACE_AT_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

/**
 * The names in a text: "绍兴、滁州", "绍兴 滁州" or a line each. "Zhang Xueliang" is one name.
 */
export function splitNames(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .flatMap((part) => part.split(SPACE_AT_HAN))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

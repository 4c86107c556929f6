/** What XML 1.0 and most other formats cannot hold: controls, halves of characters, non-characters. */
const UNCARRIED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text without the characters that no text format carries.
 * @param lose told once where there were any
 */
export function cleanText(text: string, lose: () => void): string {
  const clean = text.replace(UNCARRIED, "");
  if (clean.length !== text.length) lose();
  return clean;
}

/**
 * A text on one line: tabs, line ends and runs of spaces become one space.
 * @param lose told once where that changed it
 */
export function onOneLine(text: string, lose: () => void): string {
  const line = text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, " ").trim();
  if (line !== text) lose();
  return line;
}

import { cleanText } from "./clean-text.ts";

const TEXT: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/**
 * A text between tags: never `]]>`, and a carriage return that a parser does not turn into a line
 * end.
 * @param lose told where characters had to be left out that XML cannot hold
 */
export function xmlText(text: string, lose: () => void): string {
  return cleanText(text, lose).replace(/[&<>\r]/g, (character) => TEXT[character] ?? character);
}

/** A text in double quotes, white space as it is. */
export function xmlAttribute(text: string, lose: () => void): string {
  return cleanText(text, lose).replace(
    /[&<>"\r\n\t]/g,
    (character) => TEXT[character] ?? character,
  );
}

/**
 * What must never reach a terminal from a file: C0 and C1 controls (escape sequences begin with
 * one), line and paragraph separators, and the marks that reorder text or show nothing, behind
 * which a name can hide. Joiners and variation selectors stay: graphemes are made of them.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that is safe to print on one line: unsafe characters become U+FFFD, so that they are seen.
 * Tabs and line ends become one plain space per UTF-16 unit, so that offsets stay right.
 */
export function sanitize(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]/g, " ").replace(UNSAFE, "\ufffd");
}

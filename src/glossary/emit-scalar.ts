import { Document, YAMLSeq } from "yaml";

/** Texts that need no quotes wherever they stand: the fast path for nearly every term. */
const SURELY_PLAIN = /^[\p{Script=Hangul}\p{Script=Han}][\p{L}\p{N} ·().+~%’‘“”、（）-]*$/u;
const WORDS = /^[A-Za-z][A-Za-z0-9]*(?:[ .&'()+-]+[A-Za-z0-9]+)+$/;
/** Characters that only an escape in double quotes keeps as they are. */
const CONTROL = /\p{Cc}/u;

/**
 * A string as YAML writes it on one line: plain where it can be, else in quotes.
 * @param inFlow within `[…]` or `{…}`, where commas and brackets need quotes too
 */
export function emitScalar(text: string, inFlow: boolean): string {
  if (!text.endsWith(" ") && (SURELY_PLAIN.test(text) || WORDS.test(text))) return text;
  // What JSON writes, YAML reads.
  if (CONTROL.test(text)) return JSON.stringify(text);
  const list = new YAMLSeq();
  list.flow = inFlow;
  list.items.push(new Document(text).contents);
  const document = new Document(null, { schema: "core", version: "1.2" });
  document.contents = list as never;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).slice(0, -1);
  return inFlow ? written.slice(1, -1) : written.slice(2);
}

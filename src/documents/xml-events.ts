import { SaxesParser, type SaxesTagPlain } from "saxes";
import { DocumentError } from "./document-error.ts";

/** What stands in an XML text, one after the other. Names are without their prefix. */
export type XmlEvent =
  | {
      readonly type: "open";
      readonly name: string;
      /** With their prefixes: "xml:lang". */
      readonly attributes: Readonly<Record<string, string>>;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "close"; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly type: "text";
      readonly text: string;
      /** Whether it stands as it is, in a CDATA section. */
      readonly isLiteral: boolean;
      readonly start: number;
      readonly end: number;
    };

const MOST_LEVELS = 256;
const PIECE = 1 << 16;

/**
 * Reads XML strictly: what is not well formed is refused with its line, and so is a document that
 * declares entities (a few lines of them can ask for gigabytes). Nothing outside the text is loaded.
 * @throws DocumentError syntax, entity, entity-declared, deep-xml
 */
export function* xmlEvents(text: string): Generator<XmlEvent> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let events: XmlEvent[] = [];
  let levels = 0;
  /** Where the markup ends that was read last, and text begins. */
  let end = 0;
  const fail = (code: "syntax" | "entity-declared" | "deep-xml", params = {}): never => {
    throw new DocumentError(code, params, { line: parser.line, column: parser.columnIndex });
  };
  const markup = (extra = 0): { start: number; end: number } => {
    const start = end;
    end = parser.position + extra;
    return { start, end };
  };
  const add = (value: string, isLiteral: boolean, from: number, to: number): void => {
    events.push({ type: "text", text: value, isLiteral, start: from, end: to });
  };
  parser.on("error", (error) => {
    throw failureOf(error, parser, text);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/.test(doctype)) fail("entity-declared");
    markup();
  });
  parser.on("xmldecl", () => markup());
  parser.on("processinginstruction", () => markup());
  // Told one character before the comment's end.
  parser.on("comment", () => markup(1));
  parser.on("cdata", (value) => {
    const { start, end: after } = markup();
    add(value, true, start + "<![CDATA[".length, after - "]]>".length);
  });
  parser.on("text", (value) => {
    // Told when the next tag has begun.
    const to = text[parser.position - 1] === "<" ? parser.position - 1 : parser.position;
    add(value, false, end, to);
    end = to;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (++levels > MOST_LEVELS) fail("deep-xml", { limit: String(MOST_LEVELS) });
    events.push({ type: "open", name: localName(name), attributes, ...markup() });
  });
  parser.on("closetag", ({ name }) => {
    levels--;
    events.push({ type: "close", name: localName(name), ...markup() });
  });
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    yield* events;
    events = [];
  }
  parser.close();
  yield* events;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function failureOf(error: Error, parser: SaxesParser<object>, text: string): DocumentError {
  const reason = error.message.replace(/^(?:\d+:\d+: )?(.*?)\.?$/, "$1");
  const place = { line: parser.line, column: parser.columnIndex };
  if (reason !== "undefined entity") return new DocumentError("syntax", { reason }, place);
  const from = text.lastIndexOf("&", parser.position - 1);
  return new DocumentError("entity", { entity: text.slice(from, parser.position) }, place);
}

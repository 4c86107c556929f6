import { makeParagraphs } from "./container-segments.ts";
import { officeParagraphs } from "./office-paragraphs.ts";
import { openKind } from "./open-kind.ts";
import { partText, withinPart } from "./part-text.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";

/** Some programs number the body too. */
const BODY = /^word\/document\d*\.xml$/;
/** Parts with text, in the order in which they are read. */
const TEXTS = [
  BODY,
  /^word\/footnotes\.xml$/,
  /^word\/endnotes\.xml$/,
  /^word\/header\d*\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/** A Word document: body, notes, headers and footers, one segment for each paragraph. */
export const docxReader: Reader = { takes: "bytes", read: paragraphsOf };

async function* paragraphsOf(bytes: Uint8Array): AsyncGenerator<Segment> {
  const container = openKind(bytes, "docx");
  const parts = TEXTS.flatMap((pattern) => container.names.filter((name) => pattern.test(name)));
  const paragraph = makeParagraphs();
  for (const name of parts) {
    const part = name.replace(/^word\/|\.xml$/g, "");
    let count = 0;
    for (const text of withinPart(name, officeParagraphs(await partText(container, name)))) {
      count++;
      yield paragraph(text, { label: BODY.test(name) ? `¶${count}` : `${part} ¶${count}` });
    }
  }
}

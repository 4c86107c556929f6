import { xmlEvents } from "./xml-events.ts";

/** Elements whose text is not the document's: deleted text, field codes, properties, copies. */
const SKIPPED = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "Fallback",
  "pPr",
  "rPr",
  "tabs",
]);

/** What an element without text stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/**
 * The paragraphs of a part of a Word or PowerPoint file, in the order in which they end: a text box
 * stands in the middle of one, and its paragraphs come before it.
 * Runs, which split words anywhere, are joined.
 * @throws DocumentError as `xmlEvents`
 */
export function* officeParagraphs(xml: string): Generator<string> {
  const open: string[] = [];
  let skipped = 0;
  let inText = 0;
  for (const event of xmlEvents(xml)) {
    if (event.type === "text") {
      if (inText > 0 && skipped === 0) append(open, event.text);
      continue;
    }
    const { name } = event;
    const step = event.type === "open" ? 1 : -1;
    if (SKIPPED.has(name)) skipped += step;
    if (skipped > 0) continue;
    if (name === "t") inText += step;
    if (event.type === "open") {
      if (name === "p") open.push("");
      append(open, SIGNS[name] ?? "");
    } else if (name === "p") {
      const paragraph = open.pop() ?? "";
      if (paragraph.trim() !== "") yield paragraph;
    }
  }
}

function append(open: string[], text: string): void {
  if (open.length > 0) open[open.length - 1] += text;
}

import { parse as parseTable } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect } from "vitest";
import { parse as parseYaml } from "yaml";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { readStarDict } from "./stardict-files.ts";

type Files = ReadonlyMap<string, Buffer>;

/** How a program that knows nothing of this one takes the text of each format apart. */
const PARSERS: Partial<Record<FormatName, (text: string) => unknown>> = {
  json: JSON.parse,
  jsonl: (text) => linesOf(text).map((line) => JSON.parse(line)),
  yaml: parseYaml,
  csv: (text) => rectangle(parseTable(text, { bom: true })),
  tsv: (text) => rectangle(parseTable(text, { bom: true, delimiter: "\t" })),
  weblate: (text) => rectangle(parseTable(text)),
  google: (text) => rectangle(parseTable(text)),
  memoq: (text) => rectangle(parseTable(text)),
  tbx: expectXml,
  tbx2: expectXml,
  tmx: expectXml,
  multiterm: expectXml,
  omegat: (text) => expectCells(text, 2, 3),
  xbench: (text) => expectCells(text, 2, 3),
  deepl: (text) => expectCells(text, 2, 2),
  prompt: (text) => {
    for (const line of linesOf(text).slice(1)) expect(line).toContain(" = ");
  },
  anki: (text) => rectangle(parseTable(text.replace(/^(#.*\n)+/, ""), { delimiter: "\t" })),
  skos: expectTurtle,
};

/** Files that fit no text. */
const BINARY: Partial<Record<FormatName, (files: Files) => void>> = {
  stardict: readStarDict,
  yomitan: (files) => {
    for (const part of Object.values(unzipSync(files.get(".zip") ?? Buffer.alloc(0)))) {
      JSON.parse(strFromU8(part));
    }
  },
};

/** Takes the files of a format apart; text has no half characters and no controls in it. */
export function expectWellFormed(format: FormatName, files: Files): void {
  const binary = BINARY[format];
  if (binary !== undefined) {
    binary(files);
    return;
  }
  for (const bytes of files.values()) {
    // Of an archive more is known to whoever knows the format.
    if (bytes.subarray(0, 2).toString("latin1") === "PK") return;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/);
    PARSERS[format]?.(text);
  }
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function rectangle(rows: readonly (readonly string[])[]): void {
  expect(new Set(rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
}

function expectCells(text: string, least: number, most: number): void {
  for (const line of text.split(/\r?\n/).slice(0, -1)) {
    const count = line.split("\t").length;
    expect([least, most].includes(count)).toBe(true);
  }
}

function expectXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

const TURTLE =
  /\s+|@prefix \w+: <[^<>"{}|^`\\\s]*> \.|<[^<>"{}|^`\\\s]*>|"(?:[^"\\\n\r]|\\[tbnrf"'\\])*"(?:@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*|\^\^(?:<[^<>"{}|^`\\\s]*>|\w+:\w+))?|\w+:\w+|[a;,.](?=\s)/y;

/** All of it is tokens of Turtle (RDF 1.1 Turtle, 6.5); `rapper` checks more, see docs/formats.md. */
function expectTurtle(text: string): void {
  TURTLE.lastIndex = 0;
  for (let at = 0; at < text.length; at = TURTLE.lastIndex) {
    if (!TURTLE.test(text)) throw new Error(`no Turtle at ${text.slice(at, at + 60)}`);
  }
}

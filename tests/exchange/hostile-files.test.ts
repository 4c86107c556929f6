import { describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../src/exchange/format-names.ts";
import { FORMATS } from "../../src/exchange/formats.ts";
import { bytesOf } from "../helpers/exchange.ts";
import { importInProcess } from "../helpers/import-in-process.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";

const READ = FORMAT_NAMES.filter((name) => FORMATS[name].loadReader !== undefined);
const WIDEST = 400;

/** What no format takes for a list of terms, each refused in one line that names the file. */
const HOSTILE: readonly (readonly [what: string, content: string | Uint8Array])[] = [
  ["nothing", ""],
  ["a mark of byte order alone", "\ufeff"],
  ["lines without anything", " \n\n\t\n"],
  ["zero bytes", "zh,ko\n测\0试,가\n"],
  ["bytes of no encoding", Uint8Array.of(0xe6, 0xb5, 0x8b, 0xff, 0xfe, 0x80, 0xc3, 0x28, 0x0a)],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["the beginning of a ZIP", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)],
  [
    "XML with entities of its own",
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
  ],
  [
    "XML with a DTD elsewhere",
    '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd">\n<x>&xxe;\t</x>',
  ],
  ["HTML", "<!doctype html><html>\t<body>x</body></html>\n"],
  ["JSON cut short", '{"entries": ['],
  ["brackets without end", "[".repeat(20_000)],
  ["elements without end", "<a>".repeat(20_000)],
  ["one line of 10 MB", "a".repeat(10_000_000)],
  ["ten million columns", ",".repeat(10_000_000)],
];

describe.each(HOSTILE)("%s", (_what, content) => {
  test.each(READ)("is refused as %s in one line, and nothing is written", async (format) => {
    const { message, written, printed } = await importInProcess("a", content, ["-f", format]);
    expect(message).toMatch(/^a: |^a:\d/);
    expect(message).not.toContain("\n");
    expect(message?.length).toBeLessThan(WIDEST);
    expect([written, printed]).toEqual([false, ""]);
  });
});

describe("a file of one format", () => {
  test.each(READ)("%s is refused as, or read without harm by, every other", async (format) => {
    const [[, bytes = Buffer.alloc(0)] = []] = await bytesOf(format, SAMPLE_ENTRIES);
    for (const other of READ) {
      const { message = "" } = await importInProcess("a", bytes, ["-f", other]);
      expect(message).not.toMatch(/\n|TypeError|undefined/);
      expect(message.length).toBeLessThan(WIDEST);
    }
  });
});

/** Formats of lines stay files of that format wherever they are cut. */
const OF_LINES = new Set(["csv", "tsv", "jsonl", "omegat", "weblate", "deepl", "memoq", "yaml"]);

test.each(READ.filter((name) => !OF_LINES.has(name)))(
  "%s cut short anywhere is refused with its place",
  async (format) => {
    const [[, bytes = Buffer.alloc(0)] = []] = await bytesOf(format, SAMPLE_ENTRIES);
    for (const part of [0.1, 0.35, 0.6, 0.85, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(part * bytes.length) - 1);
      const { message, written } = await importInProcess("a", cut, ["-f", format]);
      expect(message).toMatch(/^a(:\d+)?/);
      expect(message).not.toContain("\n");
      expect(written).toBe(false);
    }
  },
);

test("what a report names of a file is cut where it is long", async () => {
  const table = `zh,ko,domain,${"x".repeat(9_000)}\n嘉兴,자싱,${"y".repeat(9_000)},1\n`;
  const { printed } = await importInProcess("a.csv", table, ["--dry-run"]);
  for (const line of printed.split("\n")) expect(line.length).toBeLessThan(WIDEST);
  const refused = await importInProcess("a", `嘉兴\t자싱\t${"x".repeat(9_000)}\tko\n난징\t南京\n`, [
    "--dry-run",
    "-f",
    "deepl",
  ]);
  expect(refused.printed).toContain("a:1: “language” cannot be “xxx");
  for (const line of refused.printed.split("\n")) expect(line.length).toBeLessThan(WIDEST);
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ErrorCode, MalmoiError } from "../../src/core/errors.ts";
import { UI_LANGUAGES } from "../../src/core/language.ts";
import { DocumentError, type DocumentErrorCode } from "../../src/documents/document-error.ts";
import { BrokenFilesError } from "../../src/glossary/broken-files.ts";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { describeFailure } from "../../src/report/failure-report.ts";
import { expectGolden } from "../helpers/golden.ts";

/** Each code with what it is told with, as the program does. */
const EXPECTED: Readonly<Record<ErrorCode, Readonly<Record<string, string>>>> = {
  "unknown-command": { command: "serach" },
  "unknown-option": { option: "--jsn" },
  "option-needs-value": { option: "--limit", value: "NUMBER" },
  "option-takes-no-value": { option: "--json" },
  "bad-limit": { value: "-3" },
  "unknown-category": { value: "city", allowed: "policy, place" },
  "unknown-kind": { value: "ship", allowed: "place, person, organisation, auto" },
  "unknown-format": { value: "x", allowed: "table, json" },
  "unknown-rule": { value: "wrong-pear", allowed: "wrong-pair, inconsistent" },
  "unknown-severity": { value: "grave", allowed: "error, warning, info, off" },
  "unknown-language": { value: "jp", allowed: "ko, zh, en" },
  "unknown-action": { command: "copy" },
  "unknown-key": { key: "hyper+x" },
  "missing-argument": { command: "show", argument: "ID|TERM" },
  "unexpected-argument": { command: "stats", argument: "상하이" },
  "no-such-file": { path: "없는 파일.yaml" },
  "not-readable": { path: "a.yaml", reason: "EACCES" },
  "not-utf8": { path: "a.yaml" },
  "too-large": { path: "a.yaml", limit: "64" },
  "no-glossary-files": { path: "lists" },
  "not-writable": { path: "a.yaml", reason: "ENOSPC" },
  "output-failed": { reason: "EIO" },
  "nothing-to-write": {},
  "file-exists": { path: "a.csv" },
  lossy: { format: "tmx", lost: "pinyin, codes" },
  "binary-output": { format: "xlsx" },
  "one-translation": { path: "zh.txt" },
  "several-files": { format: "stardict" },
  "several-outputs": { format: "deepl" },
  "same-language": { language: "ko" },
  "bad-choice": { option: "--dialect", value: "x", allowed: "core, min, basic" },
  "bad-number": { option: "--max-chars", value: "0" },
  "no-entry": { id: "place.x" },
  "format-needed": { allowed: "json, csv" },
  "not-for-format": { option: "--crlf", format: "json" },
  "unknown-import": { path: "a.xyz", allowed: "json, csv" },
  "not-importable": { format: "md", allowed: "json, csv" },
  "wrong-root": { path: "a.tbx", format: "tbx", root: "html" },
  "bad-json": { path: "a.json", line: "1", column: "2", reason: "x" },
  "bad-table": { path: "a.csv", line: "3", reason: "x" },
  "too-many-columns": { path: "a.csv", line: "1", limit: "1000" },
  "no-columns": { path: "a.csv", found: "A, B" },
  "unknown-column": { column: "C", found: "A, B" },
  "bad-map": { value: "x", allowed: "zh, ko" },
  "empty-file": { path: "a.csv" },
  "not-this-format": { path: "a.xlsx", format: "xlsx" },
  "not-a-baseline": { path: "a.json" },
  "not-fixable": { path: "-" },
  "bad-id": { id: "company." },
  "id-taken": { id: "place.tianjin" },
  "too-few-languages": {},
  "two-names": { first: "天津", second: "北京" },
  "already-listed": { term: "天津", id: "place.tianjin" },
  "several-entries": { term: "창저우", ids: "place.changzhou, place.cangzhou" },
  "no-terminal": { command: "edit" },
  "editor-failed": { command: "nano" },
  "unknown-shell": { value: "tcsh", allowed: "bash, zsh, fish" },
  "bad-iri": { option: "--base-iri", value: "x y" },
  "interactive-alone": {},
  "target-not-yaml": { path: "a.txt" },
};

/** The same of documents. */
const DOCUMENTS: Readonly<Record<DocumentErrorCode, Readonly<Record<string, string>>>> = {
  changed: {},
  "damaged-zip": {},
  "deep-xml": { limit: "256" },
  "encoding-unknown": { previews: "cp949: 굖뻹 | gb18030: 上海" },
  encrypted: {},
  entity: { entity: "&nbsp;" },
  "entity-declared": {},
  large: { limit: "200" },
  "missing-part": { name: "ppt/slides/slide1.xml" },
  "not-a-cue": {},
  "not-reversible": {},
  "not-text": {},
  "old-office": {},
  syntax: { reason: "unclosed tag: a" },
  undecodable: { encoding: "cp949" },
  "unknown-encoding": { value: "klingon", allowed: "utf-8, cp949" },
  unsupported: { found: "pdf" },
  "wrong-extension": { extension: "docx", found: "text" },
  "zip-bomb": { limit: "500 MB" },
  "zip-parts": { limit: "10000" },
};

const broken = (...texts: readonly string[]): BrokenFilesError =>
  new BrokenFilesError(texts.map((text, index) => parseGlossaryFile(`${index}.yaml`, text)));

const FAILURES: readonly (readonly [name: string, error: unknown])[] = [
  ...Object.entries(EXPECTED).map(
    ([code, params]) => [code, new MalmoiError(code as ErrorCode, params)] as const,
  ),
  ...Object.entries(DOCUMENTS).map(([code, params]) => {
    const error = new DocumentError(code as DocumentErrorCode, params, { line: 3, column: 7 });
    return [`document: ${code}`, error.of("원고.docx")] as const;
  }),
  [
    "in a part",
    new DocumentError("syntax", { reason: "x" }, { line: 2 }).within("word/a.xml").of("a.docx"),
  ],
  ["of no file", new DocumentError("unknown-encoding", { value: "x", allowed: "utf-8" })],
  ["with a suggestion", new MalmoiError("unknown-command", { command: "serach" }, "search")],
  ["one fault in a list", broken("- id: place.x\n  sources: [e]\n  kr: 모\n")],
  ["two faults", broken("", "- id: place.x\n", "- 7\n")],
  ["many faults", broken("- 7\n- 7\n- 7\n- 7\n")],
  ["the system's", Object.assign(new Error("write EPIPE"), { code: "ENOSPC" })],
  ["Node's", Object.assign(new TypeError("bad"), { code: "ERR_INVALID_ARG_TYPE" })],
  ["our own", new TypeError("x is not a function")],
  ["no error at all, in two lines", "thrown\nwords"],
  ["nothing", undefined],
];

describe.each(UI_LANGUAGES)("failures in %s", (language) => {
  const translate = makeTranslate(language);
  const told = FAILURES.map(([name, error]) => [name, describeFailure(error, translate)] as const);

  test("the stack is not part of it", () => {
    expect(describeFailure(new TypeError("x"), translate)).not.toContain("at ");
  });

  test("in words", () => {
    const text = told.map(([name, message]) => `${name}: ${message}\n`).join("");
    expectGolden(join(import.meta.dirname, "golden", `failures.${language}.txt`), text);
  });

  test.each(told)("%s: one line, every placeholder filled", (_name, message) => {
    expect(message).not.toMatch(/[\n\r]|\{\{|\}\}/);
    expect(message).not.toMatch(/^\s*$/);
  });
});

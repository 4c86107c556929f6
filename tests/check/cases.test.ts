import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alignSegments } from "../../src/check/align-segments.ts";
import { type CheckOptions, checkDocuments } from "../../src/check/check-documents.ts";
import { RULES } from "../../src/check/registry.ts";
import { checkListOf } from "../../src/commands/check-list-of.ts";
import type { CheckSettings } from "../../src/core/check-settings.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import type { Segment } from "../../src/documents/segment.ts";
import { readDocument } from "../../src/files/read-document.ts";
import { makeTranslate } from "../../src/i18n/translator.ts";
import { checkMessage } from "../../src/report/check-message.ts";
import { problemLines } from "../../src/report/problem-report.ts";
import { makeStyle } from "../../src/report/style.ts";
import { expectGolden } from "../helpers/golden.ts";
import { LIST } from "./list.ts";

/**
 * Documents in folders, and what `malmoi check` says of them: `ng.RULE.DETAIL` break a rule and no
 * other, `ok.RULE.DETAIL` look as if they did. `options.json` sets severities and the style of the house;
 * `source.zh` is the original of `input.md`, line by line, `original.txt` a document that is aligned with it.
 */
const CASES = join(import.meta.dirname, "cases");
const names = readdirSync(CASES);
const loaded = { glossary: makeGlossary(LIST), index: { segments: [] } };
const list = await checkListOf(loaded);
const translate = makeTranslate("en");

async function reportOn(name: string): Promise<string> {
  const folder = join(CASES, name);
  const paths = readdirSync(folder).filter((path) => path.endsWith(".md"));
  const opened = await Promise.all(paths.map((path) => readDocument(join(folder, path))));
  const source = join(folder, "source.zh");
  const original = join(folder, "original.txt");
  const documents = existsSync(source)
    ? [{ path: "input.md", segments: translated(join(folder, "input.md"), source) }]
    : existsSync(original)
      ? [{ path: "input.md", segments: await aligned(join(folder, "input.md"), original) }]
      : opened.map((document, at) => ({ ...document, path: paths[at] ?? "" }));
  const { prefer = {}, sinoKorean = "allowed", ...options } = optionsOf(folder);
  const chosen = Object.entries(prefer).map(([value, rendering]) => ({
    name: { value, path: "", place: { line: 1, column: 1, range: [0, 0] as const } },
    rendering,
  }));
  const isUsual = chosen.length === 0 && sinoKorean === "allowed";
  const house = isUsual ? list : await checkListOf(loaded, { prefer: chosen, sinoKorean });
  const reports = await checkDocuments(house, documents, options);
  const messageOf = (problem: Parameters<typeof checkMessage>[0]): string =>
    checkMessage(problem, translate);
  return problemLines(reports, messageOf, translate, makeStyle("plain"));
}

/** Lines as the segments of a translation file. */
function translated(path: string, source: string): readonly Segment[] {
  const [lines = [], originals = []] = [path, source].map((file) =>
    readFileSync(file, "utf8").trimEnd().split("\n"),
  );
  return lines.map((text, at) => ({
    text,
    original: originals[at] ?? "",
    place: (start, end) => ({ line: at + 1, column: start + 1, range: [start, end] }),
  }));
}

/** A document whose sentences have their originals, as far as they are certain. */
async function aligned(path: string, original: string): Promise<readonly Segment[]> {
  const read = async (file: string): Promise<readonly Segment[]> => {
    const segments: Segment[] = [];
    for await (const segment of (await readDocument(file)).segments) segments.push(segment);
    return segments;
  };
  return alignSegments(list, await read(original), await read(path));
}

interface CaseOptions extends CheckOptions {
  readonly prefer?: Readonly<Record<string, string>>;
  readonly sinoKorean?: CheckSettings["sinoKorean"];
}

function optionsOf(folder: string): CaseOptions {
  const path = join(folder, "options.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as CaseOptions) : {};
}

describe("a document with a mistake", () => {
  test.each(names.filter((name) => name.startsWith("ng.")))("%s", async (name) => {
    const report = await reportOn(name);
    expectGolden(join(CASES, name, "expected.txt"), report);
    const broken = new Set([...report.matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]));
    expect([...broken]).toEqual([name.split(".")[1]]);
    expect(report).not.toMatch(/\{\{|undefined|“”/);
  });
});

describe("a document that looks as if it had one", () => {
  test.each(names.filter((name) => name.startsWith("ok.")))("%s", async (name) => {
    expect(await reportOn(name)).toBe("");
  });
});

test("every rule has documents that break it and documents that do not", () => {
  const shown = (verdict: string): readonly (string | undefined)[] =>
    names.filter((name) => name.startsWith(verdict)).map((name) => name.split(".")[1]);
  const rules = Object.keys(RULES);
  expect(rules.filter((rule) => !shown("ng").includes(rule))).toEqual([]);
  expect(rules.filter((rule) => !shown("ok").includes(rule))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../src/terms/find-terms.ts";
import { buildTermFinder } from "../../src/terms/term-finder.ts";
import { LIST } from "./list.ts";

const FOLDER = join(import.meta.dirname, "sentences");
const finder = buildTermFinder(LIST);
const names = readdirSync(FOLDER).sort();

/**
 * A line is a sentence in which every occurrence is marked, ⟦so⟧, or ⟦so|id⟧ with the entries whose term
 * it is, and ⟦so|id:deprecated⟧ with their status. \n and \r are line ends; headings begin with #.
 */
const MARK = /⟦([^|⟧]*)(?:\|([^⟧]*))?⟧/gu;

function sentencesOf(name: string): readonly string[] {
  return readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("# "))
    .map((line) => line.replaceAll("\\n", "\n").replaceAll("\\r", "\r"));
}

/** The sentence with what was found marked as the line marks it. */
function marked(line: string): string {
  const plain = line.replace(MARK, "$1");
  const owners = [...line.matchAll(MARK)].map((match) => match[2]);
  let text = "";
  let end = 0;
  findTerms(finder, plain).forEach((found, number) => {
    const ids = found.listed.map(({ id, status }) =>
      owners[number]?.includes(":") ? `${id}:${status}` : id,
    );
    const told = owners[number] === undefined ? "" : `|${[...new Set(ids)].join(",")}`;
    text += `${plain.slice(end, found.start)}⟦${plain.slice(found.start, found.end)}${told}⟧`;
    end = found.end;
  });
  return text + plain.slice(end);
}

describe.each(names)("%s", (name) => {
  test.each(sentencesOf(name).map((line) => [line]))("%s", (line) => {
    expect(marked(line)).toBe(line);
  });
});

test.each(["NFC", "NFD"])("however syllables and accents are encoded: %s", (form) => {
  const text = "e\u0301 텐진에서 BYD가".normalize(form);
  const words = findTerms(finder, text).map(({ start, end }) => text.slice(start, end));
  expect(words.map((word) => word.normalize("NFC"))).toEqual(["텐진", "BYD"]);
});

test("there are enough sentences to go by", () => {
  expect(names.flatMap(sentencesOf).length).toBeGreaterThan(300);
});

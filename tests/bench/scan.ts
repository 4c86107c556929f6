import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "../../src/core/entry.ts";
import { LANGUAGES, type Language } from "../../src/core/language.ts";
import { findTerms } from "../../src/terms/find-terms.ts";
import { buildTermFinder } from "../../src/terms/term-finder.ts";
import { pick, randomFrom } from "./random.ts";

const SEED = 305;
const MEGABYTES = 10;
const CHUNK = 1 << 20;
const ROUNDS = 5;
/** A term stands after so many other words, as in the denser kind of news. */
const WORDS_BETWEEN = 12;

/**
 * Measures how quickly the terms of the whole list are found in a text of each language, beside
 * `rg -F -o -f TERMS` where ripgrep is installed: megabytes of UTF-8 a second, the best of some rounds.
 */
export function benchScan(entries: readonly Entry[]): string {
  const began = performance.now();
  const finder = buildTermFinder(entries);
  const buildMs = performance.now() - began;
  const folder = mkdtempSync(join(tmpdir(), "malmoi-bench-"));
  try {
    const terms = join(folder, "terms.txt");
    const all = entries.flatMap((entry) => LANGUAGES.flatMap((one) => termsOf(entry, one)));
    writeFileSync(terms, `${[...new Set(all)].join("\n")}\n`);
    const rows = LANGUAGES.map((language) => {
      const text = textOf(entries, language);
      const file = join(folder, `${language}.txt`);
      writeFileSync(file, text);
      const { found, ms } = best(() => countIn(finder, text));
      const ripgrep = best(() => runRipgrep(terms, file, join(folder, "out.txt")));
      const speed = (time: number): string => `${((MEGABYTES / time) * 1000).toFixed(0)} MB/s`;
      const beside = ripgrep.found < 0 ? "not installed" : speed(ripgrep.ms);
      return `| ${language} | ${found} | ${speed(ms)} | ${beside} |`;
    });
    return [
      `Index of ${finder.forms.count} forms: ${buildMs.toFixed(0)} ms`,
      "",
      "| text | found | malmoi | rg -F -o -f |",
      "| --- | --: | --: | --: |",
      ...rows,
      "",
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countIn(finder: ReturnType<typeof buildTermFinder>, text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += CHUNK) {
    found += findTerms(finder, text.slice(at, at + CHUNK)).length;
  }
  return found;
}

/** Its output goes to a file: a pipe would measure the reader, and nowhere is not written to. */
function runRipgrep(terms: string, file: string, out: string): number {
  const output = openSync(out, "w");
  const { status } = spawnSync("rg", ["-F", "-o", "-f", terms, file], {
    stdio: ["ignore", output, "ignore"],
  });
  closeSync(output);
  return status ?? -1;
}

function best(run: () => number): { readonly found: number; readonly ms: number } {
  let found = 0;
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    found = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { found, ms };
}

function termsOf({ terms }: Entry, language: Language): readonly string[] {
  return terms[language].map(({ term }) => term);
}

/** Words of definitions, notes and terms in an order of chance, with whole terms among them. */
function textOf(entries: readonly Entry[], language: Language): string {
  const random = randomFrom(SEED);
  const terms = entries.flatMap((entry) => termsOf(entry, language));
  const words =
    language === "ko"
      ? entries.flatMap(({ definition, note }) => `${definition ?? ""} ${note ?? ""}`.split(/\s+/))
      : terms.flatMap((term) => (language === "en" ? term.split(" ") : [...term]));
  const space = language === "zh" ? "" : " ";
  let text = "";
  let size = 0;
  for (let count = 0; size < MEGABYTES * 1e6; count += 1) {
    const word = count % WORDS_BETWEEN === 0 ? pick(random, terms) : pick(random, words);
    const piece = word + (count % 97 === 0 ? ".\n\n" : space);
    text += piece;
    size += new TextEncoder().encode(piece).length;
  }
  return text;
}

import fc from "fast-check";
import { CATEGORIES } from "../../src/core/category.ts";
import { DOMAINS } from "../../src/core/domain.ts";
import type { EntryRecord } from "../../src/glossary/schema.ts";
import { entryText } from "./yaml-words.ts";

const terms = fc.array(entryText, { minLength: 1, maxLength: 4 });
const termLists = fc.record({ zh: terms, ko: terms, en: terms }, { requiredKeys: [] });
const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,3})?$/);
const id = fc.tuple(fc.constantFrom(...CATEGORIES), slug).map((parts) => parts.join("."));

/** One sound entry as it may be written. */
const entryRecord = fc.record(
  {
    id,
    zh: entryText,
    hant: entryText,
    pinyin: entryText,
    ko: entryText,
    en: entryText,
    also: termLists,
    avoid: termLists,
    codes: fc.record(
      { sse: fc.stringMatching(/^[0-9]{6}$/), krx: fc.constantFrom("NULL", "1E3", "0.10") },
      { requiredKeys: [] },
    ),
    domain: fc.constantFrom(...DOMAINS),
    definition: entryText,
    note: entryText,
    sources: fc.array(fc.constantFrom("editors", "kic-305 §1.2", "null", "7", "x a: #b"), {
      minLength: 1,
      maxLength: 3,
    }),
    related: fc.array(id, { minLength: 1, maxLength: 2 }),
    status: fc.constantFrom("approved", "draft"),
  },
  { requiredKeys: ["id", "sources"], noNullPrototype: true },
);

/** A glossary file written by hand: what it says, and the comments in it, each of them once. */
export interface WrittenGlossary {
  readonly text: string;
  readonly records: readonly EntryRecord[];
  readonly comments: readonly string[];
}

/** Answers the writer's questions, anew for each: which of so many ways to write the next thing. */
type Choose = (ways: number) => number;

/** Glossary files in every order, quoting and layout, with comments wherever YAML has room. */
export const writtenGlossary: fc.Arbitrary<WrittenGlossary> = fc
  .tuple(
    fc.uniqueArray(entryRecord, { selector: (record) => record.id, minLength: 1, maxLength: 4 }),
    fc.infiniteStream(fc.nat({ max: 59 })),
  )
  .map(([records, stream]) => {
    const choose: Choose = (ways) => (stream.next().value ?? 0) % ways;
    const writer = new Writer(choose);
    const text = records.map((record) => writer.entry(record as EntryRecord)).join("");
    return {
      text: writer.lines(0) + text + writer.lines(0),
      records: records as readonly EntryRecord[],
      comments: writer.comments,
    };
  });

class Writer {
  readonly comments: string[] = [];
  readonly #choose: Choose;

  constructor(choose: Choose) {
    this.#choose = choose;
  }

  entry(record: EntryRecord): string {
    const fields = Object.entries(record);
    const from = this.#choose(fields.length);
    const turned = [...fields.slice(from), ...fields.slice(0, from)];
    if (this.#choose(12) === 0) return `${this.lines(0)}- ${this.#flow(record)}${this.#beside()}\n`;
    const body = turned
      .map(([name, value], index) => {
        const lead = index === 0 ? this.#dash() : this.lines(2) + " ".repeat(2);
        return lead + this.#field(name, value, 2);
      })
      .join("");
    return this.lines(0) + body + this.lines(2);
  }

  /** No comment, mostly; else one or two lines of it, or a blank line. */
  lines(indent: number): string {
    const ways = ["", "", "", "", this.#comment(indent), "\n", `\n${this.#comment(indent)}\n`];
    const chosen = ways[this.#choose(ways.length)] ?? "";
    return this.#kept(chosen);
  }

  #dash(): string {
    return ["- ", "- ", "-   ", `-${this.#beside()}\n  `][this.#choose(4)] ?? "";
  }

  #field(name: string, value: unknown, indent: number): string {
    if (typeof value === "string") {
      const written = this.#string(value, indent, true);
      return `${name}: ${written}${written.includes("\n") ? "" : this.#beside()}\n`;
    }
    if (this.#choose(2) === 0) return `${name}: ${this.#flow(value)}${this.#beside()}\n`;
    const pad = " ".repeat(indent + 2);
    const inner = Array.isArray(value)
      ? value.map((item) => {
          const written = this.#string(String(item), indent + 2, true);
          const beside = written.includes("\n") ? "" : this.#beside();
          return `${this.lines(indent + 2)}${pad}- ${written}${beside}\n`;
        })
      : Object.entries(value as object).map(
          ([key, within]) => this.lines(indent + 2) + pad + this.#field(key, within, indent + 2),
        );
    if (inner.length === 0) return `${name}: {}\n`;
    return `${name}:${this.#beside()}\n${inner.join("")}${this.lines(indent + 2)}`;
  }

  #flow(value: unknown): string {
    if (typeof value === "string") return this.#string(value, 0, false);
    const breaks = this.#choose(5) === 0 ? `${this.#beside()}\n      ` : " ";
    if (Array.isArray(value)) return `[${value.map((item) => this.#flow(item)).join(`,${breaks}`)}]`;
    const pairs = Object.entries(value as object);
    return `{${pairs.map(([key, within]) => `${key}: ${this.#flow(within)}`).join(`,${breaks}`)}}`;
  }

  #string(text: string, indent: number, block: boolean): string {
    const ways = [JSON.stringify(text)];
    if (/^[a-z가-힣一-鿿]{2,}$/i.test(text) && !/^(null|true|yes|ok)$/i.test(text)) ways.push(text);
    if (/^[^\p{C}\u2028]+$/u.test(text)) ways.push(`'${text.replaceAll("'", "''")}'`);
    if (block && /^\S[^\p{Cc}\p{Z}]*(\n\n?[^\p{Cc}\p{Z}]+)*\n*$/u.test(text)) {
      const [, body = "", end = ""] = text.match(/^([^]*?)(\n*)$/) ?? [];
      const chomp = end === "" ? "-" : end === "\n" ? "" : "+";
      const pad = " ".repeat(indent + 2);
      const inner = body.replace(/^(?=[^\n])/gm, pad);
      ways.push(`|${chomp}${this.#kept(this.#beside())}\n${inner}${end.slice(1)}`);
    }
    return ways[this.#choose(ways.length)] ?? "";
  }

  #beside(): string {
    return this.#choose(5) === 0 ? ` ${this.#comment(0).trimEnd()}` : "";
  }

  #comment(indent: number): string {
    return `${" ".repeat(indent)}# <${this.comments.length}> - x: [y]\n`;
  }
}

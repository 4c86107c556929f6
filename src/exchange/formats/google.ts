import { type Entry, termsWithStatus } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { tagOf } from "../language-tags.ts";
import { makeRoom, type Room } from "../room.ts";
import { singleTargets } from "../single-targets.ts";
import { plainLine } from "../two-sides.ts";
import { quote } from "./delimited.ts";

/** What Cloud Translation takes ("Creating and using glossaries", quotas): a term, and a file. */
const ROOM: Room = { term: 1024, file: 10_400_000 };

/**
 * Glossaries of Google Cloud Translation, as CSV: of all languages with their codes in the first row
 * ("equivalent term set"), or of the one direction that was asked for, without names of columns.
 */
export const writer: Writer = {
  write: (entries, options) => {
    const { from, to } = options.directed;
    return [
      { ending: ".csv", chunks: from && to ? pairs(entries, options) : sets(entries, options) },
    ];
  },
};

function* pairs(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const hasRoom = makeRoom(ROOM, options);
  for (const { entry, source, target } of singleTargets(entries, options)) {
    const line = row([source, target]);
    if (hasRoom(line, [source, target], entry)) yield line;
  }
}

function* sets(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const hasRoom = makeRoom(ROOM, options);
  yield row(LANGUAGES.map((language) => tagOf({ language })));
  for (const entry of entries) {
    const terms = LANGUAGES.map((language) => {
      const [first = ""] = termsWithStatus(entry, language, "preferred");
      return plainLine(first, entry, options.lose);
    });
    const line = row(terms);
    if (terms.filter((term) => term !== "").length < 2) options.lose("no-pair", entry.id);
    else if (hasRoom(line, terms, entry)) yield line;
  }
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(cell, ",")).join(",")}\n`;
}

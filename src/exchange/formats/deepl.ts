import type { Entry } from "../../core/entry.ts";
import { LANGUAGES } from "../../core/language.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { makeRoom, type Room } from "../room.ts";
import { singleTargets } from "../single-targets.ts";

/** What a glossary of DeepL may hold (DeepL API, "Glossaries"): a term, and all of it. */
const ROOM: Room = { term: 1024, file: 10 * 1024 * 1024 };

/**
 * Glossaries of DeepL: source and target with a tab between them, no header, a file for each
 * direction; its codes for languages are those of the list.
 */
export const writer: Writer = {
  write: (entries, options) =>
    directions(options).map(({ from, to }) => ({
      ending: `-${from}-${to}.tsv`,
      chunks: rows(entries, { ...options, from, to }),
    })),
};

function directions({ from, to, directed }: WriteOptions): readonly Direction[] {
  return LANGUAGES.filter((source) => !directed.from || source === from).flatMap((source) =>
    LANGUAGES.filter((target) => target !== source && (!directed.to || target === to)).map(
      (target) => ({ from: source, to: target }),
    ),
  );
}

type Direction = Pick<WriteOptions, "from" | "to">;

function* rows(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const hasRoom = makeRoom(ROOM, options);
  for (const { entry, source, target } of singleTargets(entries, options)) {
    const row = `${source}\t${target}\n`;
    if (hasRoom(row, [source, target], entry)) yield row;
  }
}

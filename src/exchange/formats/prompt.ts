import type { Entry } from "../../core/entry.ts";
import type { WriteOptions, Writer } from "../format.ts";
import { type TwoSides, twoSides } from "../two-sides.ts";

/**
 * A block for the instructions of a language model: what to write, and after ✗ what not, a line an
 * entry. Where it must not be longer than so many characters (code points), entries are left out
 * whole; they come most relevant first.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".txt", chunks: lines(entries, options) }],
};

function* lines(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const { words, from, to, maxChars, lose } = options;
  let room = maxChars ?? Number.POSITIVE_INFINITY;
  const head = `${words.instruction(from, to)}\n`;
  const isRoomy = lengthOf(head) < room;
  if (isRoomy) {
    yield head;
    room -= lengthOf(head);
  }
  for (const entry of entries) {
    const sides = twoSides(entry, options);
    if (sides === undefined) continue;
    const text = line(sides);
    if (!isRoomy || lengthOf(text) > room) lose("over-limit", entry.id);
    else {
      yield text;
      room -= lengthOf(text);
    }
  }
}

function line({ sources, targets: [target = ""], avoided }: TwoSides): string {
  const not = avoided.filter((term) => !sources.includes(term));
  return `${sources.join(" / ")} = ${target}${not.length > 0 ? ` ✗ ${not.join(", ")}` : ""}\n`;
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatGlossaryFile } from "../../src/glossary/format.ts";
import { parseGlossaryFile } from "../../src/glossary/parse.ts";
import { type WrittenGlossary, writtenGlossary } from "../helpers/written-glossary.ts";

function formatted({ text }: WrittenGlossary): string {
  return formatGlossaryFile(text) ?? "(refused)";
}

describe("whatever a sound file looks like", () => {
  test("it is understood as it was meant", () => {
    fc.assert(
      fc.property(writtenGlossary, ({ text, records }) => {
        const { entries, problems } = parseGlossaryFile("any.yaml", text);
        expect(problems).toEqual([]);
        expect(entries.map(({ record }) => record)).toEqual(records);
      }),
    );
  });

  test("in canonical layout it says the same, entries sorted by id", () => {
    fc.assert(
      fc.property(writtenGlossary, (written) => {
        const { entries, problems } = parseGlossaryFile("any.yaml", formatted(written));
        expect(problems).toEqual([]);
        expect(entries.map(({ record }) => record)).toEqual(
          written.records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  test("every comment is still there, once", () => {
    fc.assert(
      fc.property(writtenGlossary, (written) => {
        const text = formatted(written);
        const counts = written.comments.map((comment) => text.split(comment).length - 1);
        expect(counts).toEqual(written.comments.map(() => 1));
      }),
    );
  });

  test("what is canonical already stays as it is", () => {
    fc.assert(
      fc.property(writtenGlossary, (written) => {
        const once = formatted(written);
        expect(formatGlossaryFile(once)).toBe(once);
      }),
    );
  });
});

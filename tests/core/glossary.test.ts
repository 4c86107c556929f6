import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGlossary } from "../../src/core/glossary.ts";
import { entry } from "../helpers/entry.ts";

function relatedOf(
  written: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const { entries } = makeGlossary(
    Object.entries(written).map(([id, related]) => entry({ id, related })),
  );
  return Object.fromEntries(entries.map(({ id, related }) => [id, related]));
}

test("of two entries with one id the later one counts, in the place of the earlier", () => {
  const { entries, byId } = makeGlossary([
    entry({ id: "place.jiaxing", ko: "가흥" }),
    entry({ id: "place.wuxi", ko: "우시" }),
    entry({ id: "place.jiaxing", ko: "자싱" }),
  ]);
  expect(entries.map(({ id, terms }) => [id, terms.ko[0]?.term])).toEqual([
    ["place.jiaxing", "자싱"],
    ["place.wuxi", "우시"],
  ]);
  expect(byId.get("place.jiaxing")).toBe(entries[0]);
});

test("links of an entry that was corrected away are gone", () => {
  const { byId } = makeGlossary([
    entry({ id: "place.a", related: ["place.b"] }),
    entry({ id: "place.b" }),
    entry({ id: "place.a" }),
  ]);
  expect(byId.get("place.b")?.related).toEqual([]);
});

test.each([
  ["a link written on one side", { a: ["b"], b: [] }, { a: ["b"], b: ["a"] }],
  ["a link written on both sides", { a: ["b"], b: ["a"] }, { a: ["b"], b: ["a"] }],
  [
    "own links stand before those of others",
    { a: ["c"], b: ["a"], c: [] },
    { a: ["c", "b"], b: ["a"], c: ["a"] },
  ],
  ["a link to no entry is kept", { a: ["gone"] }, { a: ["gone"] }],
  [
    "a link written twice counts once",
    { a: ["b", "b"], b: [], c: ["a"] },
    { a: ["b", "c"], b: ["a"], c: ["a"] },
  ],
])("%s", (_, written, expected) => {
  expect(relatedOf(written)).toEqual(expected);
});

test("a successor is a link as good as any", () => {
  const { byId } = makeGlossary([
    entry({ id: "a", related: ["c"], successor: "b" }),
    entry({ id: "b" }),
    entry({ id: "c" }),
  ]);
  expect(byId.get("a")?.related).toEqual(["c", "b"]);
  expect(byId.get("b")?.related).toEqual(["a"]);
});

test("the entries that were given are left as they were", () => {
  const given = [entry({ id: "a", related: ["b"] }), entry({ id: "b" })];
  makeGlossary(given);
  expect(given.map(({ related }) => related)).toEqual([["b"], []]);
});

test("links are mutual whatever was written, none is lost, and none is invented", () => {
  const id = fc.constantFrom<string>("a", "b", "c", "d", "e", "gone");
  const written = fc.dictionary(
    id.filter((name) => name !== "gone"),
    fc.array(id, { maxLength: 4 }),
  );
  fc.assert(
    fc.property(written, (links) => {
      const made = relatedOf(links);
      for (const from of Object.keys(links)) {
        const expected = new Set([
          ...(links[from] ?? []),
          ...Object.keys(links).filter((other) => links[other]?.includes(from)),
        ]);
        expect(made[from]).toHaveLength(expected.size);
        expect(new Set(made[from])).toEqual(expected);
      }
    }),
  );
});

test("byId holds just the entries of the list", () => {
  const { entries, byId } = makeGlossary([entry({ id: "a", related: ["b"] }), entry({ id: "b" })]);
  expect(["a", "b"].map((id) => byId.get(id))).toEqual(entries);
  expect(byId.get("c")).toBeUndefined();
});

import { expect, test } from "vitest";
import { runMalmoi } from "../helpers/run-malmoi.ts";

function shown(term: string): readonly Record<string, unknown>[] {
  const { status, stdout } = runMalmoi(["show", term, "--json"]);
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { entries: readonly Record<string, unknown>[] }).entries;
}

test("show --json has the contract's shape", () => {
  const [entry] = shown("place.jiaxing");
  expect(entry).toMatchObject({
    id: "place.jiaxing",
    category: "place",
    status: "approved",
    terms: {
      zh: expect.arrayContaining([
        { term: "嘉兴", status: "preferred", script: "Hans" },
        { term: "嘉興", status: "preferred", script: "Hant" },
      ]),
      ko: expect.arrayContaining([
        { term: "자싱", status: "preferred" },
        { term: "가흥", status: "admitted" },
        { term: "지아씽", status: "deprecated" },
      ]),
      en: expect.arrayContaining([{ term: "Jiaxing", status: "preferred" }]),
    },
    pinyin: "Jiāxīng",
    codes: { gb2260: "330400" },
    sources: expect.arrayContaining([expect.stringContaining("KIC 305")]),
    file: "glossary/places/cities.yaml",
    line: expect.any(Number),
  });
});

test.each(["嘉興", "자싱", "jiaxing", "지아싱"])("%s leads to the same entry as its id", (term) => {
  expect(shown(term).map(({ id }) => id)).toEqual(["place.jiaxing"]);
});

test("a rendering that two names share shows both, and each points at the other", () => {
  const entries = shown("창저우");
  expect(entries.map(({ id }) => id).sort()).toEqual(["place.cangzhou", "place.changzhou"]);
  expect(entries.map(({ related }) => related)).toEqual([
    expect.arrayContaining([entries[1]?.["id"]]),
    expect.arrayContaining([entries[0]?.["id"]]),
  ]);
});

test("an unknown id or term is told, with exit code 0", () => {
  const { status, stdout } = runMalmoi(["show", "place.nowhere"]);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: "No entry has the id or term “place.nowhere”.\n",
  });
  expect(shown("place.nowhere")).toEqual([]);
});

test("people read the rendering to use first and the wrong ones marked", () => {
  const { stdout } = runMalmoi(["show", "place.jiaxing", "--lang", "ko"]);
  const lines = stdout.split("\n");
  expect(lines[0]).toBe("자싱  嘉兴  Jiaxing  지명 · place.jiaxing");
  expect(lines.find((line) => line.includes("금지"))).toContain("✗ 지아씽");
  expect(lines.find((line) => line.includes("허용"))).toContain("가흥");
});

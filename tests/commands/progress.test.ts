import { describe, expect, test } from "vitest";
import { followed, makePace, shownFiles } from "../../src/commands/progress.ts";
import { progressText } from "../../src/report/progress-text.ts";
import { width } from "../../src/text/width.ts";

/** Things that come at these milliseconds, and what was shown of them. */
async function shownOf(times: readonly number[], failsAt = -1): Promise<readonly string[]> {
  let clock = 0;
  const shown: string[] = [];
  async function* items(): AsyncGenerator<number> {
    for (const [index, time] of times.entries()) {
      clock = time;
      if (index === failsAt) throw new Error("failed");
      yield time;
    }
  }
  const pace = makePace(
    (text) => shown.push(text),
    () => clock,
  );
  try {
    for await (const item of followed(items(), pace, String)) expect(item).toBe(clock);
  } catch (error) {
    expect((error as Error).message).toBe("failed");
    shown.push("failed");
  }
  return shown;
}

describe("progress", () => {
  test.each([
    ["is not shown in the first second, nor taken away", [0, 500, 999], []],
    ["is shown from then on", [0, 1000, 1200], ["1000", "1200", ""]],
    ["but not at every step", [1000, 1010, 1099, 1100, 1150, 1250], ["1000", "1100", "1250", ""]],
    ["of nothing is none", [], []],
  ])("%s", async (_what, times, shown) => {
    expect(await shownOf(times)).toEqual(shown);
  });

  test("is taken away before a failure is told", async () => {
    expect(await shownOf([0, 1500, 1600], 2)).toEqual(["1500", "", "failed"]);
  });
});

describe("where a reading is", () => {
  test.each([
    ["draft.md", 120_000, 3, 12, "draft.md:120,000 · 3/12"],
    ["draft.md", 7, 1, 1, "draft.md:7"],
    ["a\u001b[2J\n.md", 1, 1, 1, "a\ufffd[2J .md:1"],
  ])("%j, line %i, %i of %i", (path, line, number, total, text) => {
    expect(progressText(path, line, number, total)).toBe(text);
  });

  test("fits a line, however long the name", () => {
    const text = progressText(`${"원고/".repeat(30)}초안.md`, 1234, 10, 12);
    expect(width(text)).toBeLessThanOrEqual(60);
    expect(text).toMatch(/….*:1,234 · 10\/12$/);
  });
});

test("a large file of a list is told while it is read, and taken away; small ones go unseen", () => {
  const shown: string[] = [];
  const file = (path: string, size: number) => ({
    kind: "entries" as const,
    path,
    text: "x".repeat(size),
  });
  const files = [file("small.yaml", 10), file("large\u001b.yaml", 1_000_001)];
  const read: string[] = [];
  for (const { path } of shownFiles(files, (text) => shown.push(text))) read.push(path);
  expect(read).toEqual(files.map(({ path }) => path));
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/^large.*\.yaml · 2\/2$/);
  expect(shown[0]).not.toContain("\u001b");
  expect(shown[1]).toBe("");
});

test("what is shown of a list goes also where reading it fails", () => {
  const shown: string[] = [];
  const files = [{ kind: "entries" as const, path: "a.yaml", text: "x".repeat(1_000_001) }];
  expect(() => {
    for (const _ of shownFiles(files, (text) => shown.push(text))) throw new Error("broken");
  }).toThrow("broken");
  expect(shown.at(-1)).toBe("");
});

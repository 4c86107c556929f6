import { expect, test } from "vitest";
import { width } from "../../src/text/width.ts";
import type { Action } from "../../src/tui/action.ts";
import { type QueryField, queryField } from "../../src/tui/query-field.ts";
import { initialState, reduce } from "../../src/tui/state.ts";
import { sampleCatalogue } from "./sample-catalogue.ts";

const catalogue = sampleCatalogue();

function fieldAt(columns: number, query: string, ...actions: readonly Action[]): QueryField {
  const start = initialState(catalogue, query, { columns, rows: 24 });
  const state = actions.reduce((current, action) => reduce(catalogue, current, action), start);
  return queryField(catalogue, state, columns);
}

const LEFT: Action = { type: "cursor", to: "left" };

test.each<[query: string, actions: readonly Action[], column: number]>([
  ["", [], 2],
  ["한국어", [], 8],
  ["한국어", [LEFT], 6],
  ["abc", [], 5],
  ["𠀀嘉", [LEFT], 4],
  ["é가", [], 5],
])("in “%s” the cursor stands where the next character goes", (query, actions, column) => {
  expect(fieldAt(80, query, ...actions).cursorColumn).toBe(column);
});

test("the line is as wide as the window, the cursor in it, at every width and position", () => {
  const query = "상하이 electric 电气𠀀 ".repeat(8);
  for (let columns = 20; columns <= 120; columns += 3) {
    for (const lefts of [0, 1, 5, 40, 200]) {
      const field = fieldAt(columns, query, ...Array<Action>(lefts).fill(LEFT));
      expect(width(field.prompt + field.text + field.count)).toBe(columns);
      expect(field.cursorColumn).toBeGreaterThanOrEqual(2);
      expect(field.cursorColumn).toBeLessThanOrEqual(columns - 2);
    }
  }
});

test("a query longer than the line shows the part around the cursor", () => {
  const query = `${"가".repeat(50)}끝`;
  expect(fieldAt(40, query).text).toContain("끝");
  expect(fieldAt(40, query, { type: "cursor", to: "start" }).text).not.toContain("끝");
});

test("the count gives way to the query in a narrow window", () => {
  expect(fieldAt(40, "가").count).not.toBe("");
  expect(fieldAt(20, "가").count).toBe("");
});

test("a query from the command line cannot send escape sequences", () => {
  expect(fieldAt(80, "가\u001b[31m").text).toContain("가\ufffd[31m");
});

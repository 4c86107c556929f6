import { expect, test } from "vitest";
import type { State } from "../../src/tui/state.ts";
import { play, start } from "./playing.ts";

/** The format chosen and the name of the file. */
function request({ catalogue, view }: State): readonly (string | undefined)[] | undefined {
  return view.name === "export"
    ? [catalogue.formats[view.format]?.name, view.file.text]
    : undefined;
}
const opened = (): State => play(start(), "[ctrl+x]");

test("the first format is offered, with a name of its ending", () => {
  expect(request(opened())).toEqual(["csv", "malmoi.csv"]);
});

test("a name of another format's ending chooses that format", () => {
  expect(request(play(opened(), "[ctrl+u]", "terms.tbx"))).toEqual(["tbx", "terms.tbx"]);
  expect(request(play(opened(), "[ctrl+u]", "terms.t", "b", "x"))).toEqual(["tbx", "terms.tbx"]);
});

test("an ending that is of no format leaves the choice", () => {
  expect(request(play(opened(), "[ctrl+u]", "terms.doc"))).toEqual(["csv", "terms.doc"]);
});

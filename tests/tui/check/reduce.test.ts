import { describe, expect, test } from "vitest";
import { makeTranslate } from "../../../src/i18n/translator.ts";
import type { Written } from "../../../src/tui/check/finishing.ts";
import type { CheckState } from "../../../src/tui/check/state.ts";
import { type Move, play, selectedText, start, TRANSLATION, writing } from "./playing.ts";

const first = await start();
const written: Written = { type: "written", refused: [], told: [() => "done"] };
const noticeOf = ({ notice }: CheckState): string | undefined => notice?.text(makeTranslate("en"));

test("begins with the first problem", () => {
  expect(selectedText(first)).toBe("3:5 텐진");
  expect(new Set(first.outlook.statuses)).toEqual(new Set(["open"]));
});

describe("deciding goes on to the next problem that is open", () => {
  test.each<[moves: readonly Move[], statuses: string, selected: string]>([
    [["[enter]"], "accepted open open open open open open", "3:20 지우취안"],
    [["[ctrl+a]"], "accepted open open open accepted accepted open", "3:20 지우취안"],
    [
      ["[end]", "[up]", " ", "[home]", "[ctrl+a]"],
      "accepted open open open accepted skipped open",
      "3:20 지우취안",
    ],
    [["[ctrl+a]", "[backspace]"], "open open open open open open open", "3:5 텐진"],
    [
      ["[ctrl+a]", "[end]", "[up]", " "],
      "accepted open open open accepted skipped open",
      "9:3 푸저우",
    ],
    [[" "], "skipped open open open open open open", "3:20 지우취안"],
    [["  "], "skipped skipped open open open open open", "5:48 嘉兴"],
    [["[delete]"], "skipped open open open open open open", "3:20 지우취안"],
    [["[ctrl+w]"], "ignored open open open ignored ignored open", "3:20 지우취안"],
    [["[end]", "[enter]"], "open open open open open open open", "9:3 푸저우"],
    [["[end]", " "], "open open open open open open skipped", "3:5 텐진"],
    [["[down]", "[enter]", "[up]"], "open accepted open open open open open", "3:20 지우취안"],
    [["[enter]", "[home]", " "], "skipped open open open open open open", "3:20 지우취안"],
    [[" ", "[home]", "[enter]"], "accepted open open open open open open", "3:20 지우취안"],
  ])("%j", (moves, statuses, selected) => {
    const state = play(first, ...moves);
    expect(state.outlook.statuses.join(" ")).toBe(statuses);
    expect(selectedText(state)).toBe(selected);
  });

  test("until there is none, which is told", () => {
    const state = play(first, "       ");
    expect([selectedText(state), noticeOf(state)]).toEqual([
      "9:3 푸저우",
      "All is decided. Ctrl-S writes the file.",
    ]);
  });
});

describe("undo", () => {
  test("takes the last decision back and goes where it was made", () => {
    const state = play(first, "[enter]", "[ctrl+w]", "[end]", "[backspace]");
    expect(selectedText(state)).toBe("3:20 지우취안");
    expect(state.outlook.statuses.slice(0, 2)).toEqual(["accepted", "open"]);
  });

  test("gives back what was decided before", () => {
    const state = play(first, "[enter]", "[home]", " ", "[ctrl+_]");
    expect(state.outlook.statuses[0]).toBe("accepted");
  });

  test("of all decisions leaves what there was at the beginning", () => {
    const state = play(first, "[enter]", " ", "[ctrl+w]", ...Array<Move>(3).fill("[backspace]"));
    expect(state.outlook).toEqual(first.outlook);
    expect(noticeOf(play(state, "[backspace]"))).toBe("There is nothing to undo.");
  });
});

describe("a suggestion", () => {
  const atTwo = play(first, "[down]", "[down]");

  test.each<[moves: readonly Move[], written: string]>([
    [["[enter]"], "자싱"],
    [["[right]", "[enter]"], "가흥"],
    [["[tab]", "[tab]", "[enter]"], "자싱"],
    [["[left]", "[enter]"], "가흥"],
    [["[shift+tab]", "[enter]"], "가흥"],
    [["[right]", "[enter]", "[backspace]", "[left]", "[enter]"], "자싱"],
  ])("is chosen among several: %j", (moves, expected) => {
    const fixes = writing(play(atTwo, ...moves, "[ctrl+s]", "[enter]"))?.fixes;
    expect(fixes?.map((fix) => fix.map(({ replacement }) => replacement))).toEqual([[expected]]);
  });

  test("is the accepted one where the problem is selected again", () => {
    expect(play(atTwo, "[right]", "[enter]", "[up]").choice).toBe(1);
  });

  test("there is none for a name that only its reader can tell", () => {
    const state = play(first, "[end]", "[enter]");
    expect([state.decisions, noticeOf(state)]).toEqual([
      [],
      "There is nothing to put in its place; Space skips it.",
    ]);
  });

  test("brings the particle with it", () => {
    const fixes = writing(play(first, "[down]", "[enter]", "[ctrl+s]", "[enter]"))?.fixes;
    expect(fixes?.flat().map(({ text, replacement }) => `${text}>${replacement}`)).toEqual([
      "지우취안>주취안",
      "를>을",
    ]);
  });

  test("is not accepted where another changes the same letters", async () => {
    const state = await start({
      documents: { "a.md": "텐진(天津)은 텐진이다.\n" },
    });
    const [file] = state.files;
    const [problem] = file?.problems ?? [];
    if (file === undefined || problem === undefined) throw new Error("no problem");
    const twice = { ...file, problems: [problem, { ...problem, rule: "house-style" as const }] };
    const accepted = play({ ...state, files: [twice] }, "[enter]");
    expect(accepted.outlook.statuses).toEqual(["accepted", "covered"]);
    const again = play(accepted, "[end]", "[enter]");
    expect(again.outlook.statuses).toEqual(["accepted", "covered"]);
    expect(noticeOf(again)).toBe("What is accepted for another problem changes the same letters.");
  });
});

describe("writing", () => {
  const asked = play(first, "[enter]", "[ctrl+w]", "[ctrl+s]");

  test("is asked about first", () => {
    expect([asked.view.name, writing(asked)]).toEqual(["confirm", undefined]);
    expect(play(asked, "[escape]").view.name).toBe("check");
  });

  test("asks for all that was accepted and for the words to be let be, once", () => {
    const effect = writing(play(asked, "[enter]", "[enter]", "[ctrl+s]"));
    expect(play(asked, "[enter]", "[enter]").effects).toHaveLength(1);
    expect(effect).toMatchObject({ path: "draft.md", words: ["지우취안"] });
    expect(effect?.fixes).toHaveLength(1);
  });

  test("that fails loses nothing", () => {
    const state = play(asked, "[enter]", { type: "failed", text: () => "disk full" });
    expect([state.view.name, noticeOf(state)]).toEqual(["check", "disk full"]);
    expect(state.decisions).toEqual(asked.decisions);
    expect(writing(play({ ...state, effects: [] }, "[ctrl+s]", "[enter]"))?.fixes).toHaveLength(1);
  });

  test("ends the last file; what is still wrong with it is known", () => {
    const state = play(asked, "[enter]", written);
    expect(state.left).toBe(true);
    const left = state.results[0]?.left.map(({ line, text }) => `${line} ${text}`);
    expect(left).toEqual(["5 嘉兴", "7 쭌이", "8 텐진", "8 텐진", "9 푸저우"]);
  });

  test("that was refused in part leaves that part wrong", () => {
    const [fix] = writing(play(asked, "[enter]"))?.fixes ?? [];
    const refused: Written = { ...written, refused: fix === undefined ? [] : [fix] };
    const state = play(asked, "[enter]", refused);
    expect(state.results[0]?.left[0]?.text).toBe("텐진");
  });

  test("nothing is asked where nothing was accepted", () => {
    const state = play(first, " ", "[ctrl+s]");
    expect([state.left, state.effects, state.results[0]?.left.length]).toEqual([true, [], 7]);
  });

  test("words alone are written where there is a configuration, and only there", async () => {
    expect(writing(play(first, "[ctrl+w]", "[ctrl+s]", "[enter]"))).toMatchObject({
      fixes: [],
      words: ["텐진"],
    });
    const without = play(await start({ configPath: null }), "[ctrl+w]", "[ctrl+s]");
    expect([without.left, without.effects]).toEqual([true, []]);
  });
});

describe("several files", async () => {
  const both = await start({
    documents: { "draft.md": "텐진은 따칭(大庆)이다.\n", "a.po": TRANSLATION },
  });

  test("come one after the other; words that are let be are so in the next one", () => {
    const state = play(both, "[ctrl+w]", "[ctrl+s]", "[enter]", written);
    expect([state.at, state.left, state.decisions]).toEqual([1, false, []]);
    expect(state.outlook.statuses).toEqual(["ignored"]);
    expect(noticeOf(state)).toBe("done");
    expect(play(state, "[ctrl+s]").left).toBe(true);
  });

  test("Esc goes on to the next without writing; what is accepted is asked about once more", () => {
    expect(play(both, "[escape]")).toMatchObject({ at: 1, effects: [] });
    const warned = play(both, "[enter]", "[escape]");
    expect([warned.at, noticeOf(warned)]).toEqual([
      0,
      "1 accepted change is not written. Esc once more drops it.",
    ]);
    expect(play(warned, "[escape]").at).toBe(1);
    expect(play(warned, "[down]", "[escape]").at).toBe(0);
    expect(play(warned, "[escape]").results[0]?.left).toHaveLength(2);
  });

  test("Ctrl-C leaves at once, also while a file is written", () => {
    expect(play(both, "[enter]", "[ctrl+c]")).toMatchObject({ left: true, results: [] });
    expect(play(both, "[enter]", "[ctrl+s]", "[enter]", "[ctrl+c]").left).toBe(true);
  });
});

test("what is only shown is not mended, and says so", async () => {
  const state = play(await start({ locked: ["draft.md"] }), "[enter]");
  expect([state.decisions, noticeOf(state)]).toEqual([
    [],
    "This document is only shown; it cannot be written back.",
  ]);
});

describe("the mouse", () => {
  test("its wheel goes through the problems", () => {
    const wheel = { type: "mouse", kind: "wheel-down", x: 1, y: 1 } as const;
    expect(play(first, wheel).selected).toBe(3);
    expect(play(first, wheel, { ...wheel, kind: "wheel-up" }).selected).toBe(0);
  });

  test("its wheel scrolls an entry and the help", async () => {
    const wheel = { type: "mouse", kind: "wheel-down", x: 1, y: 1 } as const;
    const low = await start({ window: { columns: 30, rows: 8 } });
    expect(play(low, "[f1]", wheel).view).toMatchObject({ top: 3 });
    expect(play(low, "[ctrl+o]", wheel).view).toMatchObject({ top: 3 });
  });

  test.each([
    [3, 16, 2],
    [3, 12, 0],
    [3, 2, 0],
    [3, 25, 0],
  ])("a click at %i,%i selects problem %i", (x, y, selected) => {
    expect(play(first, { type: "mouse", kind: "press", x, y }).selected).toBe(selected);
  });
});

test("letters do nothing: they may begin a syllable", () => {
  expect(play(first, "n", "ㅜ", "한국어")).toEqual(first);
  expect(play(first, "?").view.name).toBe("help");
});

import { describe, expect, test } from "vitest";
import { makeTranslate } from "../../src/i18n/translator.ts";
import type { Action } from "../../src/tui/action.ts";
import type { Effect } from "../../src/tui/effect.ts";
import { reloaded } from "../../src/tui/reload.ts";
import { runEffect } from "../../src/tui/run-effect.ts";
import type { Services } from "../../src/tui/services.ts";
import { makeSession } from "../../src/tui/session.ts";
import { start } from "./playing.ts";

const translate = makeTranslate("en");
const list = start().catalogue;

/** Services that say what they were asked, and fail where they are told to. */
function services(given: Partial<Services> = {}): {
  readonly asked: string[];
  readonly all: Services;
} {
  const asked: string[] = [];
  const note =
    <Result>(what: string, result: Result) =>
    async (...words: readonly unknown[]) => {
      asked.push([what, ...words.map((word) => JSON.stringify(word))].join(" "));
      return result;
    };
  const all: Services = {
    copy: note("copy", undefined),
    remember: note("remember", undefined),
    formats: [],
    export: note("export", true),
    save: note("save", "drafts.yaml"),
    reload: async () => list,
    watch: () => () => undefined,
    suspend: note("suspend", undefined),
    describe: (error) => () => String(error),
    ...given,
  };
  return { asked, all };
}

const screen = {
  redraw: async () => undefined,
  release: (during: () => Promise<void>) => during(),
};
const run = (effect: Effect, all: Services): Promise<readonly Action[]> =>
  runEffect(effect, start(), all, screen);

const told = (actions: readonly Action[]): readonly string[] =>
  actions.flatMap((action) => ("notice" in action ? [action.notice.text(translate)] : []));

const draft = { id: "place.a", zh: "甲", ko: "갑", en: "", definition: "", note: "" };
const request = {
  type: "export",
  ids: ["a"],
  format: "csv",
  path: "x.csv",
  overwrite: false,
} as const;

test.each<[effect: Effect, asked: readonly string[], told: readonly string[]]>([
  [{ type: "copy", text: "자싱" }, ['copy "자싱"'], ["Copied: 자싱"]],
  [{ type: "copy", text: "a\u001b[31m" }, ['copy "a\\u001b[31m"'], ["Copied: a\ufffd[31m"]],
  [{ type: "remember", query: "q" }, ['remember "q"'], []],
  [{ type: "suspend" }, ["suspend"], []],
  [{ type: "redraw" }, [], []],
  [request, [`export ${JSON.stringify(request)}`], ["Wrote 1 entry to x.csv."]],
  [
    { type: "save-draft", draft },
    [`save ${JSON.stringify(draft)}`],
    ["Saved place.a in drafts.yaml"],
  ],
])("%j", async (effect, asked, notices) => {
  const given = services();
  expect(told(await run(effect, given.all))).toEqual(notices);
  expect(given.asked).toEqual(asked);
});

test("a file that is there is asked about", async () => {
  const { all } = services({ export: async () => false });
  expect(await run(request, all)).toEqual([{ type: "exists" }]);
});

test("a saved draft is looked for in the list as it is then", async () => {
  const actions = await run({ type: "save-draft", draft }, services().all);
  expect(actions.map(({ type }) => type)).toEqual(["list", "done"]);
  expect(actions.at(-1)).toMatchObject({ query: "甲" });
});

test("what reads names is loaded once and remembers what it has read", async () => {
  const [action] = await run({ type: "load-reader" }, services().all);
  if (action?.type !== "reader") throw new Error("no reader");
  expect(action.read("亳州").reading?.hangul).toBe("보저우");
  expect(action.read("亳州")).toBe(action.read("亳州"));
});

test("what fails is told, and nothing is thrown", async () => {
  const fails = async (): Promise<never> => {
    throw new Error("disk full");
  };
  const { all } = services({ copy: fails, reload: fails });
  expect(told(await run({ type: "copy", text: "x" }, all))).toEqual(["Error: disk full"]);
  expect(await reloaded(all)).toMatchObject({ type: "notice", notice: { tone: "error" } });
});

describe("a session", () => {
  test("does what the state asks for, once, and goes on with what comes of it", async () => {
    const done: string[] = [];
    const session = makeSession(start({ query: "자싱" }), async ({ type }) => {
      done.push(type);
      return [{ type: "text", text: "가" }];
    });
    let changes = 0;
    const end = session.subscribe(() => {
      changes += 1;
    });
    session.dispatch({ type: "key", key: "f5" });
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual(["remember", "copy"]);
    expect(session.state()).toMatchObject({ query: { text: "자싱가가" }, effects: [] });
    end();
    session.dispatch({ type: "text", text: "나" });
    expect(changes).toBe(3);
  });
});

import { makeGlossary } from "../../../src/core/glossary.ts";
import type { UiLanguage } from "../../../src/core/language.ts";
import { makeTranslate } from "../../../src/i18n/translator.ts";
import type { CheckProblem } from "../../../src/report/check/check-run.ts";
import { makeCheckFile } from "../../../src/tui/check/check-file.ts";
import { CHECK_KEY_TABLE } from "../../../src/tui/check/key-table.ts";
import { type CheckAction, reduceCheck } from "../../../src/tui/check/reduce.ts";
import { type CheckEffect, type CheckState, initialCheck } from "../../../src/tui/check/state.ts";
import { keymapOf } from "../../../src/tui/keymap.ts";
import type { WindowSize } from "../../../src/tui/layout.ts";
import { LIST } from "../../check/list.ts";
import { checkRunOf } from "../../helpers/check-run.ts";

/** A document with problems of every kind that keys treat differently. */
export const DRAFT = [
  "# 회의 기록",
  "",
  "회의는 텐진에서 열렸다. 참석자는 지우취안(酒泉)를 거쳐 왔다.",
  "",
  "이 문단은 문제가 없으며 길게 이어진다. 여러 화면 줄에 걸치도록 조금 더 적는다. 嘉兴도 적고 𠀀도 적는다.",
  "",
  "- 쭌이(遵义) 회의",
  "- 텐진을 다시 떠나 상하이로 갔다. **텐진**을 본다.",
  "- 푸저우 출신이다.\t끝.",
  "",
].join("\n");

/** Both sides of a translation, with what a file writes in another way than it is read. */
export const TRANSLATION = [
  'msgid ""',
  'msgstr "Language: ko\\n"',
  "",
  'msgid "天津的港口"',
  'msgstr "텐진의 \\"항구\\""',
  "",
].join("\n");

interface Start {
  readonly documents?: Readonly<Record<string, string>>;
  readonly window?: WindowSize;
  readonly language?: UiLanguage;
  readonly configPath?: string | null;
  /** Documents that are only shown. */
  readonly locked?: readonly string[];
}

/** The state to begin with: a real run of the checks, with the list of their tests. */
export async function start({
  documents = { "draft.md": DRAFT },
  window = { columns: 80, rows: 30 },
  language = "ko",
  configPath = "malmoi.config.yaml",
  locked = [],
}: Start = {}): Promise<CheckState> {
  const { reports, rowsOf, entryOf } = await checkRunOf(documents);
  const files = reports.map(({ path, problems }) =>
    makeCheckFile(
      { path, isWritable: !locked.includes(path), problems: problems.map(withTwoWays) },
      rowsOf(path),
    ),
  );
  return initialCheck(
    {
      files,
      glossary: makeGlossary(LIST),
      entryOf,
      language,
      translator: makeTranslate,
      keymap: keymapOf(CHECK_KEY_TABLE, {}),
      configPath: configPath ?? undefined,
    },
    window,
  );
}

/** A term left in Chinese may be written in two ways. */
function withTwoWays(problem: CheckProblem): CheckProblem {
  const { rule, choices: [first] = [] } = problem;
  if (rule !== "untranslated" || first === undefined) return problem;
  const second = first.map((edit) => ({ ...edit, replacement: "가흥" }));
  return { ...problem, suggestions: [...problem.suggestions, "가흥"], choices: [first, second] };
}

/** A key by its name in brackets, `[ctrl+o]`; anything else is typed; or any other action. */
export type Move = string | CheckAction;

/** The state after keys, texts and other actions. */
export function play(state: CheckState, ...moves: readonly Move[]): CheckState {
  return moves.reduce<CheckState>((now, move) => reduceCheck(now, actionOf(move)), state);
}

function actionOf(move: Move): CheckAction {
  if (typeof move !== "string") return move;
  return /^\[.+\]$/.test(move)
    ? { type: "key", key: move.slice(1, -1) }
    : { type: "text", text: move };
}

/** What the state asks for that writes. */
export function writing(state: CheckState): Extract<CheckEffect, { type: "write" }> | undefined {
  return state.effects.find((effect) => effect.type === "write");
}

/** What stands at the selected problem, and how it was decided. */
export function selectedText(state: CheckState): string {
  const problem = state.files[state.at]?.problems[state.selected];
  return `${problem?.line}:${problem?.column} ${problem?.text}`;
}

import { type Entry, preferredTerm } from "../../core/entry.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import type { CommandName } from "../key-table.ts";
import { asking, entryOf, noticing, type State } from "../state.ts";

type Copied = (entry: Entry) => string | null;

const one =
  (language: Language): Copied =>
  (entry) =>
    preferredTerm(entry, language);

/** "자싱(嘉兴)": what a first mention needs. */
function both(entry: Entry): string | null {
  const [ko, zh] = [preferredTerm(entry, "ko"), preferredTerm(entry, "zh")];
  return ko !== null && zh !== null ? `${ko}(${zh})` : (ko ?? zh);
}

/** The terms to use in all languages, apart by tabs: a row of a table. */
function line(entry: Entry): string {
  return LANGUAGES.map((language) => preferredTerm(entry, language) ?? "").join("\t");
}

const COPIES: Readonly<Partial<Record<CommandName, Copied>>> = {
  "copy-korean": one("ko"),
  "copy-chinese": one("zh"),
  "copy-english": one("en"),
  "copy-both": both,
  "copy-line": line,
};

/**
 * Copies what a command says of the entry that keys are about. The query that led to it is kept.
 * @returns undefined for a command that copies nothing
 */
export function copied(state: State, command: CommandName): State | undefined {
  const wanted = COPIES[command];
  if (wanted === undefined) return undefined;
  const entry = entryOf(state);
  if (entry === undefined) return state;
  const text = wanted(entry);
  if (text === null) return noticing(state, (translate) => translate("tui.notice.noTerm"), "error");
  return asking(remembered(state), { type: "copy", text });
}

function remembered(state: State): State {
  const query = state.query.text.trim();
  if (query === "" || state.history.at(-1) === query) return state;
  const history = [...state.history.filter((one) => one !== query), query];
  return asking({ ...state, history, historyAt: undefined }, { type: "remember", query });
}

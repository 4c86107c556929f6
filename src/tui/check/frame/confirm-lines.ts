import { sanitize } from "../../../text/sanitize.ts";
import { wrap } from "../../../text/width.ts";
import type { Theme } from "../../theme.ts";
import { newWords } from "../finishing.ts";
import { type CheckState, fileOf } from "../state.ts";

/** What is about to be written. */
export function confirmLines(state: CheckState, columns: number, theme: Theme): readonly string[] {
  const { translate, configPath, outlook } = state;
  const path = sanitize(fileOf(state).path);
  const count = outlook.accepted.size;
  const words = newWords(state);
  const list = sanitize(words.join(", "));
  const undecided = outlook.statuses.filter((status) => status === "open").length;
  const ignored =
    configPath === undefined
      ? translate("checkView.ignoredHere", { words: list })
      : translate("checkView.ignoredKept", { words: list, path: sanitize(configPath) });
  const lines = [
    ...(count > 0 ? [translate("checkView.toWrite", { path, count })] : []),
    ...(count > 0 ? [translate("checkView.toKeep", { path: `${path}~` })] : []),
    ...(words.length > 0 ? [ignored] : []),
    ...(undecided > 0 ? [translate("checkView.undecided", { count: undecided })] : []),
  ];
  const cut = (text: string): readonly string[] => wrap(text, Math.max(2, columns));
  return [...cut(translate("checkView.confirm")).map(theme.strong), "", ...lines.flatMap(cut)];
}

import { truncate, width } from "../../text/width.ts";
import { type Layout, QUERY_ROW } from "../layout.ts";
import type { State } from "../state.ts";
import { MARKS, type Theme } from "../theme.ts";
import type { ExportView } from "../view.ts";
import type { Body } from "./body.ts";
import { visibleLine } from "./visible-line.ts";

/** The file's name, and the formats to choose from. */
export function exportLines(
  { catalogue }: State,
  view: ExportView,
  { body }: Layout,
  theme: Theme,
): Body {
  const { translate, formats } = catalogue;
  const label = `${translate("tui.export.file")} `;
  const { text, cursor } = visibleLine(view.file, Math.max(4, body.columns - width(label)));
  const cut = (line: string): string => truncate(line, body.columns);
  const question = view.mayOverwrite ? theme.warning(cut(translate("tui.export.overwrite"))) : "";
  const head = [
    theme.strong(cut(translate("tui.export.title", { count: view.ids.length }))),
    "",
    theme.faint(label) + text,
    question,
  ];
  const room = body.rows - head.length;
  const top = Math.max(0, Math.min(view.format - room + 1, formats.length - room));
  const choices = formats.slice(top, top + room).map(({ name, extension }, index) => {
    const isChosen = top + index === view.format;
    const line = cut(`${isChosen ? MARKS.selected : MARKS.unselected}${name} (.${extension})`);
    return isChosen ? theme.selected(line) : line;
  });
  return {
    lines: [...head, ...choices],
    cursor: { x: width(label) + cursor, y: QUERY_ROW + 1 + 2 },
  };
}

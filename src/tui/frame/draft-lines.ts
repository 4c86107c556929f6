import { DRAFT_FIELDS, draftFaults } from "../../core/draft.ts";
import { namesOf } from "../../report/entry-facts.ts";
import { sanitize } from "../../text/sanitize.ts";
import { padEnd, truncate, width } from "../../text/width.ts";
import { GAP_CELLS, type Layout, QUERY_ROW } from "../layout.ts";
import type { State } from "../state.ts";
import type { Theme } from "../theme.ts";
import type { DraftView } from "../view.ts";
import { draftOf } from "../views/draft-of.ts";
import type { Body } from "./body.ts";
import { visibleLine } from "./visible-line.ts";

/** Entries that already have one of the names, at most so many. */
const MOST_ALIKE = 5;
/** Rows of the title above the fields. */
const HEAD_ROWS = 2;

/** The fields of a new entry, what is still wrong, and listed entries that have its names. */
export function draftLines(state: State, view: DraftView, { body }: Layout, theme: Theme): Body {
  const { catalogue } = state;
  const { translate } = catalogue;
  const draft = draftOf(view);
  const labels = DRAFT_FIELDS.map((field) => translate(`tui.draft.${field}`));
  const labelCells = Math.max(...labels.map(width)) + GAP_CELLS;
  const cells = Math.max(4, body.columns - labelCells);
  const cut = (line: string): string => truncate(line, body.columns);
  const fields = DRAFT_FIELDS.map((field, index) => {
    const label = padEnd(labels[index] ?? "", labelCells);
    const { text } = visibleLine(view.fields[field], cells);
    return (index === view.at ? theme.strong(label) : theme.faint(label)) + text;
  });
  const focused = view.fields[DRAFT_FIELDS[view.at] ?? "id"];
  const faults = draftFaults(draft, catalogue.glossary).map((fault) =>
    theme.error(cut(translate(`tui.draft.fault.${fault}`))),
  );
  return {
    lines: [
      theme.strong(cut(translate("tui.draft.title"))),
      "",
      ...fields,
      "",
      ...faults,
      ...alike(state, [draft.zh, draft.ko, draft.en]).map((name) =>
        theme.warning(cut(translate("tui.draft.alike", { name }))),
      ),
    ],
    cursor: {
      x: labelCells + visibleLine(focused, cells).cursor,
      y: QUERY_ROW + 1 + HEAD_ROWS + view.at,
    },
  };
}

/** Entries that are spelt exactly like one of the names. */
function alike({ catalogue }: State, names: readonly string[]): readonly string[] {
  const found = names
    .filter((name) => name !== "")
    .flatMap((name) => catalogue.find(`"${name}"`, undefined, MOST_ALIKE).rows)
    .filter(({ entry }) =>
      Object.values(entry.terms).some((terms) => terms.some(({ term }) => names.includes(term))),
    );
  const lines = found.map(({ entry }) => sanitize(`${namesOf(entry)} ${entry.id}`));
  return [...new Set(lines)].slice(0, MOST_ALIKE);
}

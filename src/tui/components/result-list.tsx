import { Box } from "ink";
import type { ReactNode } from "react";
import { truncate } from "../../text/width.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Layout } from "../layout.ts";
import type { State } from "../state.ts";
import type { Theme } from "../theme.ts";
import { Lines } from "./lines.tsx";
import { ResultRow } from "./result-row.tsx";

export interface ResultListProps {
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly layout: Layout;
  readonly theme: Theme;
}

/** The rows of the list that are in view, or that nothing was found. */
export function ResultList({ catalogue, state, layout, theme }: ResultListProps): ReactNode {
  const { translate } = catalogue;
  const { columns, rows } = layout.list;
  const shown = state.rows.slice(state.listTop, state.listTop + rows);
  return (
    <Box flexDirection="column" height={rows}>
      {shown.length === 0 && (
        <Lines lines={[theme.faint(truncate(translate("tui.none"), columns))]} />
      )}
      {shown.map((row, index) => (
        <ResultRow
          key={row.entry.id}
          row={row}
          isSelected={state.listTop + index === state.selected}
          cells={layout.cells}
          translate={translate}
          theme={theme}
        />
      ))}
    </Box>
  );
}

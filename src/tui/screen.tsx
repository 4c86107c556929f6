import { Box } from "ink";
import type { ReactNode } from "react";
import { truncate } from "../text/width.ts";
import type { Catalogue } from "./catalogue.ts";
import { DetailPane } from "./components/detail-pane.tsx";
import { Footer } from "./components/footer.tsx";
import { Lines } from "./components/lines.tsx";
import { QueryLine } from "./components/query-line.tsx";
import { ResultList } from "./components/result-list.tsx";
import { Bar, Divider } from "./components/separator.tsx";
import { detailLines, sideLines } from "./detail-lines.ts";
import type { Layout } from "./layout.ts";
import { queryField } from "./query-field.ts";
import { layoutFor, modeOf, type State, selectedRow } from "./state.ts";
import type { Theme } from "./theme.ts";

export interface ScreenProps {
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly theme: Theme;
}

/**
 * The whole screen as the state has it.
 * It has no width of its own: between a resize and the next state Ink draws the old one once more,
 * which must be cut at the new width, for rows that wrapped would stay behind as ghosts.
 */
export function Screen({ catalogue, state, theme }: ScreenProps): ReactNode {
  const { translate } = catalogue;
  const layout = layoutFor(catalogue, state);
  if (layout === undefined) {
    return <Lines lines={[truncate(translate("tui.tooSmall"), state.window.columns)]} />;
  }
  const { columns, rows } = layout.screen;
  const body = { catalogue, state, theme, layout };
  return (
    <Box flexDirection="column" height={rows}>
      <QueryLine field={queryField(catalogue, state, columns)} theme={theme} />
      {state.view === "entry" ? <OpenEntry {...body} /> : <ListWithDetail {...body} />}
      <Footer mode={modeOf(state)} columns={columns} translate={translate} theme={theme} />
    </Box>
  );
}

interface BodyProps extends ScreenProps {
  readonly layout: Layout;
}

function OpenEntry({ catalogue, state, theme, layout }: BodyProps): ReactNode {
  const row = selectedRow(state);
  const lines = row === undefined ? [] : detailLines(row.entry, catalogue, layout.body.columns);
  return <DetailPane lines={lines} top={state.entryTop} rows={layout.body.rows} theme={theme} />;
}

function ListWithDetail({ catalogue, state, theme, layout }: BodyProps): ReactNode {
  const { list, detail, body } = layout;
  const row = selectedRow(state);
  const results = <ResultList catalogue={catalogue} state={state} layout={layout} theme={theme} />;
  if (detail === undefined) return results;
  const lines = sideLines(state.query, row?.entry, catalogue, detail.columns);
  const pane = <DetailPane lines={lines} top={0} rows={detail.rows} theme={theme} />;
  return detail.side === "right" ? (
    <Box height={body.rows}>
      <Box width={list.columns}>{results}</Box>
      <Bar rows={body.rows} theme={theme} />
      <Box width={detail.columns}>{pane}</Box>
    </Box>
  ) : (
    <Box flexDirection="column" height={body.rows}>
      {results}
      <Divider columns={body.columns} theme={theme} />
      {pane}
    </Box>
  );
}

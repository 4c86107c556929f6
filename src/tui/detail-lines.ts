import type { Entry } from "../core/entry.ts";
import { padEnd, truncate, width, wrap } from "../text/width.ts";
import type { DetailSource } from "./catalogue.ts";
import { type DetailItem, detailItems, type Look } from "./detail-content.ts";
import { GAP_CELLS } from "./layout.ts";
import { explanationItems, unlistedItems } from "./reading-items.ts";

/** One line of the detail: a label with the gap after it, and the text beside it. */
export interface DetailLine {
  readonly label: string;
  readonly text: string;
  readonly look: Look;
  readonly isSelected: boolean;
}

const BLANK: DetailLine = { label: "", text: "", look: "plain", isSelected: false };
/** Most of a line that labels may take. */
const LABEL_SHARE = 1 / 3;

interface About {
  readonly catalogue: DetailSource;
  /** Whether it is told how the Chinese is read, syllable by syllable. */
  readonly explained: boolean;
}

/**
 * An entry in full as lines, texts wrapped beside their labels.
 * @param cells room in terminal cells; no line is wider
 * @param link which of its links is selected; -1 for none
 */
export function detailLines(
  entry: Entry,
  { catalogue, explained }: About,
  cells: number,
  link = -1,
): readonly DetailLine[] {
  const items = detailItems(entry, catalogue, link);
  return itemLines([...items, ...(explained ? explanationItems(entry, catalogue) : [])], cells);
}

/**
 * What stands beside the list: how the query is written by the standard where it is a Chinese name
 * that no entry has, then the selected entry.
 */
export function sideLines(
  query: string,
  entry: Entry | undefined,
  about: About,
  cells: number,
): readonly DetailLine[] {
  const unlisted = itemLines(unlistedItems(query.trim(), about.catalogue), cells);
  const detail = entry === undefined ? [] : detailLines(entry, about, cells);
  const between = unlisted.length > 0 && detail.length > 0 ? [BLANK] : [];
  return [...unlisted, ...between, ...detail];
}

/** Items as lines, texts wrapped beside their labels. */
export function itemLines(items: readonly DetailItem[], cells: number): readonly DetailLine[] {
  const widest = Math.max(0, ...items.map(({ label }) => width(label)));
  const labelCells = Math.min(widest, Math.floor(cells * LABEL_SHARE));
  return items.flatMap((item, index) =>
    item.look === "heading"
      ? wrapped(item.text, cells).map((text) => ({ ...BLANK, text, look: item.look }))
      : labelled(item, items[index - 1]?.label, labelCells, cells),
  );
}

/** Items that share a label stand under it; it is written once. */
function labelled(
  { label, text, look, isSelected = false }: DetailItem,
  labelBefore: string | undefined,
  labelCells: number,
  cells: number,
): readonly DetailLine[] {
  const shown = label === labelBefore ? "" : label;
  return wrapped(text, cells - labelCells - GAP_CELLS).map((line, index) => ({
    label: padEnd(truncate(index === 0 ? shown : "", labelCells), labelCells + GAP_CELLS),
    text: line,
    look,
    isSelected,
  }));
}

function wrapped(text: string, cells: number): readonly string[] {
  return wrap(text, cells).map((line) => truncate(line, cells));
}

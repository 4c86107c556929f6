import type { Entry } from "../core/entry.ts";
import { padEnd, truncate, width, wrap } from "../text/width.ts";
import type { Catalogue } from "./catalogue.ts";
import { type DetailItem, detailItems, type Look } from "./detail-content.ts";
import { GAP_CELLS } from "./layout.ts";
import { explanationItems, unlistedItems } from "./reading-items.ts";

/** One line of the detail: a label with the gap after it, and the text beside it. */
export interface DetailLine {
  readonly label: string;
  readonly text: string;
  readonly look: Look;
}

const BLANK: DetailLine = { label: "", text: "", look: "plain" };
/** Most of a line that labels may take. */
const LABEL_SHARE = 1 / 3;

type About = Pick<Catalogue, "glossary" | "read" | "translate">;

/**
 * An entry in full as lines, texts wrapped beside their labels; last, how its Chinese is read.
 * @param cells room in terminal cells; no line is wider
 */
export function detailLines(entry: Entry, about: About, cells: number): readonly DetailLine[] {
  const items = detailItems(entry, about.glossary, about.translate);
  return itemLines([...items, ...explanationItems(entry, about)], cells);
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
  const unlisted = itemLines(unlistedItems(query.trim(), about), cells);
  const detail = entry === undefined ? [] : detailLines(entry, about, cells);
  const between = unlisted.length > 0 && detail.length > 0 ? [BLANK] : [];
  return [...unlisted, ...between, ...detail];
}

function itemLines(items: readonly DetailItem[], cells: number): readonly DetailLine[] {
  const widest = Math.max(0, ...items.map(({ label }) => width(label)));
  const labelCells = Math.min(widest, Math.floor(cells * LABEL_SHARE));
  return items.flatMap((item, index) =>
    item.look === "heading"
      ? wrapped(item.text, cells).map((text) => ({ label: "", text, look: item.look }))
      : labelled(item, items[index - 1]?.label, labelCells, cells),
  );
}

/** Items that share a label stand under it; it is written once. */
function labelled(
  { label, text, look }: DetailItem,
  labelBefore: string | undefined,
  labelCells: number,
  cells: number,
): readonly DetailLine[] {
  const shown = label === labelBefore ? "" : label;
  return wrapped(text, cells - labelCells - GAP_CELLS).map((line, index) => ({
    label: padEnd(truncate(index === 0 ? shown : "", labelCells), labelCells + GAP_CELLS),
    text: line,
    look,
  }));
}

function wrapped(text: string, cells: number): readonly string[] {
  return wrap(text, cells).map((line) => truncate(line, cells));
}

import type { Severity } from "../../../core/problem.ts";
import { SEVERITIES } from "../../../core/problem.ts";
import type { Mark, ViewRow } from "../../../report/check/html/document-view.ts";
import { sanitize } from "../../../text/sanitize.ts";
import { choicesOf } from "../check-file.ts";
import type { CheckState } from "../state.ts";

/** A stretch of a row that looks the same throughout, safe to print. */
export interface Piece {
  readonly text: string;
  readonly look: "plain" | "mended" | Severity;
  readonly isSelected: boolean;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly isSelected: boolean;
}

/** UTF-16 units of a row that are shown on each side of the selected problem or of its beginning. */
const MOST_AROUND = 2_000;

/** A row as it would be written, its problems told apart from the rest. */
export function rowPieces(
  { outlook, selected }: Pick<CheckState, "outlook" | "selected">,
  { row, marks: all }: ViewRow,
): readonly Piece[] {
  const [from, to] = shownPart(row.text, all.find(({ number }) => number === selected)?.start);
  const marks = all.filter(({ start, end }) => start < to && end > from);
  const changes = marks.flatMap((mark) => changesOf(mark, row, outlook.accepted, selected));
  changes.sort((a, b) => a.start - b.start);
  const open = marks.filter(
    ({ number }) =>
      number === selected || (outlook.statuses[number] === "open" && !outlook.accepted.has(number)),
  );
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end, replacement, isSelected } of changes) {
    if (start < at || end > to) continue;
    pieces.push(...markedPieces(row.text, at, start, open, selected));
    pieces.push({ text: sanitize(replacement), look: "mended", isSelected });
    at = end;
  }
  pieces.push(...markedPieces(row.text, at, to, open, selected));
  return pieces.filter(({ text }) => text !== "");
}

/** What is accepted for a problem, where in the row it stands. */
function changesOf(
  { number, problem }: Mark,
  { text, range, offsetOf }: ViewRow["row"],
  accepted: ReadonlyMap<number, number>,
  selected: number,
): readonly Change[] {
  const choice = accepted.get(number);
  const fix = choice === undefined ? [] : (choicesOf(problem)[choice] ?? []);
  return fix.flatMap((edit): readonly Change[] => {
    const [start, end] = [offsetOf(edit.range[0]), offsetOf(edit.range[1])];
    const isHere = edit.range[0] >= range[0] && start >= 0 && end <= text.length;
    const isSelected = number === selected;
    return isHere ? [{ start, end, replacement: edit.replacement, isSelected }] : [];
  });
}

/** A stretch divided at the borders of the problems in it; of several the gravest is told. */
function markedPieces(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  selected: number,
): readonly Piece[] {
  const inside = (offset: number): boolean => offset > from && offset < to;
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]).filter(inside))];
  const stops = [from, ...borders.sort((a, b) => a - b), to];
  return stops.slice(0, -1).map((start, index) => {
    const over = marks.filter((mark) => mark.start <= start && start < mark.end);
    const look = SEVERITIES.find((severity) =>
      over.some(({ problem }) => problem.severity === severity),
    );
    return {
      text: sanitize(text.slice(start, stops[index + 1])),
      look: look ?? "plain",
      isSelected: over.some(({ number }) => number === selected),
    };
  });
}

/** The part of a row that is shown: a paragraph may be a book. */
function shownPart(text: string, focus = 0): readonly [from: number, to: number] {
  const whole = (offset: number): number =>
    offset > 0 && offset < text.length && /[\udc00-\udfff]/.test(text.charAt(offset))
      ? offset + 1
      : offset;
  return [
    whole(Math.max(0, focus - MOST_AROUND)),
    whole(Math.min(text.length, focus + MOST_AROUND)),
  ];
}

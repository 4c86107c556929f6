import { graphemesOf } from "../../src/text/graphemes.ts";
import { width } from "../../src/text/width.ts";

/** How a stretch of a screen looks: what SGR (ECMA-48, 8.3.117) switches on. */
export interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strike: boolean;
  /** One of the terminal's sixteen colours, counted from 0; undefined is its usual one. */
  readonly foreground: number | undefined;
  readonly background: number | undefined;
}

/** A word, or blanks, of one look, whose characters are all one cell wide, or all two. */
export interface StyledRun {
  readonly text: string;
  /** First cell, counted from 0. */
  readonly column: number;
  readonly cells: number;
  readonly look: Look;
}

export const PLAIN: Look = {
  bold: false,
  dim: false,
  underline: false,
  inverse: false,
  strike: false,
  foreground: undefined,
  background: undefined,
};

const PIECE = /\x1b\[([\d;]*)m|([^\x1b]+)/gu;

/**
 * What stands on a screen.
 * @param screen as `tmux capture-pane -e` prints it: lines of text with SGR sequences
 * @returns the runs of each line, in order
 * @throws Error at an escape sequence of any other kind
 */
export function styledRuns(screen: string): readonly (readonly StyledRun[])[] {
  let look = PLAIN;
  return screen.split("\n").map((line) => {
    const runs: StyledRun[] = [];
    let column = 0;
    let read = 0;
    for (const { 0: all, 1: sgr, 2: text = "" } of line.matchAll(PIECE)) {
      read += all.length;
      if (sgr !== undefined) look = lookAfter(look, sgr);
      for (const run of runsOf(text, column, look)) {
        runs.push(run);
        column += run.cells;
      }
    }
    if (read < line.length) throw new Error(`no SGR sequence: ${JSON.stringify(line)}`);
    return runs;
  });
}

/** A text cut around blanks, and where narrow characters end and wide ones begin. */
function* runsOf(text: string, start: number, look: Look): Generator<StyledRun> {
  let column = start;
  let run = "";
  let [count, each, wasBlank] = [0, 0, false];
  for (const { segment } of graphemesOf(text)) {
    const [cells, isBlank] = [width(segment), segment === " "];
    if (run !== "" && (cells !== each || isBlank !== wasBlank)) {
      yield { text: run, column, cells: each * count, look };
      column += each * count;
      run = "";
      count = 0;
    }
    run += segment;
    count += 1;
    each = cells;
    wasBlank = isBlank;
  }
  if (run !== "") yield { text: run, column, cells: each * count, look };
}

const SWITCHES: Readonly<Record<number, Partial<Look>>> = {
  0: PLAIN,
  1: { bold: true },
  2: { dim: true },
  4: { underline: true },
  7: { inverse: true },
  9: { strike: true },
  22: { bold: false, dim: false },
  24: { underline: false },
  27: { inverse: false },
  29: { strike: false },
  39: { foreground: undefined },
  49: { background: undefined },
};

function lookAfter(before: Look, sgr: string): Look {
  return Object.assign({}, before, ...sgr.split(";").map((code) => switchOf(Number(code))));
}

function switchOf(code: number): Partial<Look> {
  const known = SWITCHES[code];
  if (known !== undefined) return known;
  const colour = (first: number): number => code - first;
  if (code >= 30 && code <= 37) return { foreground: colour(30) };
  if (code >= 40 && code <= 47) return { background: colour(40) };
  if (code >= 90 && code <= 97) return { foreground: colour(90) + 8 };
  if (code >= 100 && code <= 107) return { background: colour(100) + 8 };
  throw new Error(`no look for SGR ${code}`);
}

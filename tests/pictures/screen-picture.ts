import { htmlText } from "../../src/exchange/html-escape.ts";
import type { StyledRun } from "./styled-runs.ts";

/** Colours of a terminal, as #rrggbb. */
export interface Palette {
  readonly foreground: string;
  readonly background: string;
  /** The sixteen: black, red, green, yellow, blue, magenta, cyan, white; then the bright ones. */
  readonly colours: readonly string[];
}

export interface Screen {
  /** What is told to those who do not see the picture. */
  readonly title: string;
  readonly columns: number;
  readonly lines: readonly (readonly StyledRun[])[];
  /** Where the cursor stands, in cells counted from 0. */
  readonly cursor: { readonly column: number; readonly line: number };
}

/** Pixels of a cell, around the screen, and from the top of a cell to the foot of its letters. */
const CELL = { width: 9, height: 20 };
const MARGIN = 14;
const BASELINE = 15;
const FONTS =
  "'D2Coding','Sarasa Mono K','Noto Sans Mono CJK KR','Noto Sans Mono','SFMono-Regular',Menlo,Consolas,monospace";

/**
 * A screen as SVG: every run stands in its cells, whatever font the viewer has.
 * @returns the file, the same for the same screen
 */
export function screenPicture({ title, columns, lines, cursor }: Screen, palette: Palette): string {
  const size = {
    width: columns * CELL.width + 2 * MARGIN,
    height: lines.length * CELL.height + 2 * MARGIN,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" font-family="${FONTS}" font-size="15">`,
    `<title>${htmlText(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${palette.background}"/>`,
    ...lines.flatMap((runs, line) => runs.flatMap((run) => drawn(run, line, palette))),
    box(cursor.column, cursor.line, 1, palette.foreground, 0.5),
    "</svg>",
    "",
  ].join("\n");
}

function drawn(run: StyledRun, line: number, palette: Palette): readonly string[] {
  const { look, column, cells } = run;
  const front = look.foreground === undefined ? undefined : palette.colours[look.foreground];
  const back = look.background === undefined ? undefined : palette.colours[look.background];
  const [ink, paper] = look.inverse
    ? [back ?? palette.background, front ?? palette.foreground]
    : [front ?? palette.foreground, back];
  return [
    ...(paper === undefined ? [] : [box(column, line, cells, paper, 1)]),
    ...(run.text.trim() === "" ? [] : [letters(run, line, ink)]),
  ];
}

function box(column: number, line: number, cells: number, fill: string, opacity: number): string {
  const place = `x="${x(column)}" y="${y(line)}"`;
  const size = `width="${cells * CELL.width}" height="${CELL.height}"`;
  return `<rect ${place} ${size} fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

function letters({ text, column, cells, look }: StyledRun, line: number, fill: string): string {
  const decorations = [look.underline ? "underline" : "", look.strike ? "line-through" : ""];
  const decoration = decorations.filter((one) => one !== "").join(" ");
  const attributes = [
    `x="${x(column)}" y="${y(line) + BASELINE}" fill="${fill}"`,
    `textLength="${cells * CELL.width}" lengthAdjust="spacingAndGlyphs"`,
    ...(look.bold ? ['font-weight="bold"'] : []),
    ...(look.dim ? ['opacity="0.6"'] : []),
    ...(decoration === "" ? [] : [`text-decoration="${decoration}"`]),
  ];
  return `<text ${attributes.join(" ")}>${htmlText(text)}</text>`;
}

function x(column: number): number {
  return MARGIN + column * CELL.width;
}

function y(line: number): number {
  return MARGIN + line * CELL.height;
}

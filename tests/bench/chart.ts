import type { Measured } from "./measure.ts";

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 60, right: 30, top: 30, bottom: 50 };
/** Milliseconds at the ends of the axis, which counts by tens. */
const LEAST_MS = 0.1;
const MOST_MS = 10_000;

/** Recall against time at a hundred thousand entries: up and to the left is better. */
export function benchChart(results: readonly Measured[]): string {
  const shown = results.filter(({ size }) => size === 100_000);
  const ticks = [0.1, 1, 10, 100, 1000, 10_000];
  const levels = [0.4, 0.6, 0.8, 1];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    "<title>Recall@1 against p95 per keystroke, 100,000 entries</title>",
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...ticks.map(
      (ms) =>
        `<line x1="${x(ms)}" x2="${x(ms)}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}" stroke="#ddd"/><text x="${x(ms)}" y="${HEIGHT - 30}" text-anchor="middle">${ms}</text>`,
    ),
    ...levels.map(
      (level) =>
        `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(level)}" y2="${y(level)}" stroke="#ddd"/><text x="${MARGIN.left - 8}" y="${y(level) + 4}" text-anchor="end">${level.toFixed(1)}</text>`,
    ),
    `<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle">p95 per keystroke, ms (100,000 entries)</text>`,
    `<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})">recall@1</text>`,
    ...shown.map(
      ({ engine, p95, recall1 }) =>
        `<circle cx="${x(p95)}" cy="${y(recall1)}" r="5" fill="${engine === "malmoi" ? "#c0392b" : "#34495e"}"/><text x="${x(p95) + 8}" y="${y(recall1) + 4}">${engine}</text>`,
    ),
    "</svg>",
    "",
  ].join("\n");
}

function x(ms: number): number {
  const part =
    Math.log10(Math.min(MOST_MS, Math.max(LEAST_MS, ms)) / LEAST_MS) /
    Math.log10(MOST_MS / LEAST_MS);
  return Math.round(MARGIN.left + part * (WIDTH - MARGIN.left - MARGIN.right));
}

function y(recall: number): number {
  const part = Math.max(0, (recall - 0.3) / 0.75);
  return Math.round(HEIGHT - MARGIN.bottom - part * (HEIGHT - MARGIN.top - MARGIN.bottom));
}

import type { ColdStart } from "./cold-start.ts";
import type { ScreenTimes } from "./screen.ts";

/** What a person waits for besides the search itself. */
export interface Waiting {
  readonly cold: ColdStart;
  readonly screens: readonly ScreenTimes[];
}

/** Start of a search, first frame and keys of the interactive list, as Markdown. */
export function startReport({ cold, screens }: Waiting): string {
  return [
    "## Cold start",
    "",
    `\`malmoi search\` over the built-in list takes ${cold.search.toFixed(0)} ms as a whole process (median of 21), a bare`,
    `\`node -e 0\` beside it ${cold.node.toFixed(0)} ms.`,
    "",
    "## Terminal",
    "",
    "The built program in a terminal of 120 by 40 cells: from the start of the process to the end of its",
    "first frame (median of 11), and from a key to the end of its frame, over seven queries typed letter by",
    "letter five times.",
    "",
    "| list | first frame ms | keys | p50 ms | p95 ms | slowest ms |",
    "| --- | --: | --: | --: | --: | --: |",
    ...screens.map(screenRow),
    "",
  ].join("\n");
}

function screenRow({ size, first, keys, keyP50, keyP95, keyWorst }: ScreenTimes): string {
  const list = size === undefined ? "built-in" : size.toLocaleString("en");
  const times = [keyP50, keyP95, keyWorst].map((ms) => ms.toFixed(1));
  return `| ${[list, first.toFixed(0), keys, ...times].join(" | ")} |`;
}

import type { Command } from "./command.ts";

/** Every command there is, in the order of the help. */
export const COMMANDS = {
  browse: {
    operand: "query",
    optional: true,
    options: [],
    examples: ["malmoi", "malmoi shanghai"],
    load: () => import("./browse.ts"),
  },
  search: {
    operand: "query",
    options: [],
    examples: ["malmoi search shanghai elec", "malmoi search -c company shanghai --json"],
    load: () => import("./search.ts"),
  },
  show: {
    operand: "term",
    options: [],
    examples: ["malmoi show place.jiaxing", "malmoi show BYD"],
    load: () => import("./show.ts"),
  },
  validate: {
    operand: "path",
    optional: true,
    options: [],
    examples: ["malmoi validate", "malmoi validate terms.yaml --json"],
    load: () => import("./validate.ts"),
  },
  fmt: {
    operand: "path",
    optional: true,
    options: ["check"],
    examples: ["malmoi fmt terms.yaml", "malmoi fmt --check"],
    load: () => import("./fmt.ts"),
  },
  stats: {
    operand: undefined,
    options: [],
    examples: ["malmoi stats", "malmoi stats --json"],
    load: () => import("./stats.ts"),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Names that are typed; `browse` is what runs when none is. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function isCommand(word: string): word is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(word);
}

/** Every command, in the order of the help; `browse` is what runs when none is named. */
export const COMMAND_NAMES = [
  "browse",
  "search",
  "show",
  "read",
  "scan",
  "check",
  "harvest",
  "export",
  "import",
  "add",
  "edit",
  "validate",
  "fmt",
  "stats",
  "completion",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

export function isCommand(word: string): word is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(word);
}

import type { CheckCommand } from "./check/key-table.ts";
import { type CommandName, KEY_TABLE, type KeyRow, type ViewName } from "./key-table.ts";
import type { KeyName } from "./terminal/key-name.ts";

/** Keys that a user wants for commands, in place of those of the tables. */
export type KeyChoices = Readonly<Partial<Record<CommandName | CheckCommand, readonly KeyName[]>>>;

/** A key table with a user's own keys. */
export interface Keymap<View extends string = ViewName, Command extends string = CommandName> {
  readonly rows: readonly KeyRow<View, Command>[];
  /** What a key does in a view; undefined where it does nothing. */
  readonly commandOf: (view: View, key: KeyName) => Command | undefined;
}

/** The keys of the interactive list. */
export function makeKeymap(choices: KeyChoices = {}): Keymap {
  return keymapOf(KEY_TABLE, choices);
}

/** A key that a user has given to one command is taken from the others in the same views. */
export function keymapOf<View extends string, Command extends keyof KeyChoices>(
  table: readonly KeyRow<View, Command>[],
  choices: KeyChoices,
): Keymap<View, Command> {
  const chosen = table.map((row) => ({ ...row, keys: choices[row.command] ?? row.keys }));
  const own = chosen.filter(({ command }) => choices[command] !== undefined);
  const rows = chosen.map((row) =>
    choices[row.command] !== undefined
      ? row
      : { ...row, keys: row.keys.filter((key) => !own.some((other) => takes(other, row, key))) },
  );
  const commands = new Map<string, Command>();
  for (const { command, keys, views } of rows) {
    for (const view of views) {
      for (const key of keys) {
        const pressed = `${view} ${key}`;
        if (!commands.has(pressed)) commands.set(pressed, command);
      }
    }
  }
  return { rows, commandOf: (view, key) => commands.get(`${view} ${key}`) };
}

function takes<View extends string>(
  other: KeyRow<View, string>,
  row: KeyRow<View, string>,
  key: KeyName,
): boolean {
  return other.keys.includes(key) && other.views.some((view) => row.views.includes(view));
}

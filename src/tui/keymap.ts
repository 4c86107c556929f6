import { type CommandName, KEY_TABLE, type KeyRow, type ViewName } from "./key-table.ts";
import type { KeyName } from "./terminal/key-name.ts";

/** Keys that a user wants for commands, in place of those of the table. */
export type KeyChoices = Readonly<Partial<Record<CommandName, readonly KeyName[]>>>;

/** The key table with a user's own keys. */
export interface Keymap {
  readonly rows: readonly KeyRow[];
  /** What a key does in a view; undefined where it does nothing. */
  readonly commandOf: (view: ViewName, key: KeyName) => CommandName | undefined;
}

/** A key that a user has given to one command is taken from the others in the same views. */
export function makeKeymap(choices: KeyChoices = {}): Keymap {
  const chosen = KEY_TABLE.map((row) => ({ ...row, keys: choices[row.command] ?? row.keys }));
  const own = chosen.filter(({ command }) => choices[command] !== undefined);
  const rows = chosen.map((row) =>
    choices[row.command] !== undefined
      ? row
      : { ...row, keys: row.keys.filter((key) => !own.some((other) => takes(other, row, key))) },
  );
  const commands = new Map<string, CommandName>();
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

function takes(other: KeyRow, row: KeyRow, key: KeyName): boolean {
  return other.keys.includes(key) && other.views.some((view) => row.views.includes(view));
}

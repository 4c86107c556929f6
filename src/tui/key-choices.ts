import { MalmoiError } from "../core/errors.ts";
import { nearest } from "../text/nearest.ts";
import { CHECK_COMMANDS } from "./check/key-table.ts";
import { COMMANDS } from "./key-table.ts";
import type { KeyChoices } from "./keymap.ts";
import { type KeyName, keyNameOf } from "./terminal/key-name.ts";

const EVERYWHERE = [...new Set([...COMMANDS, ...CHECK_COMMANDS])];

/**
 * The keys that a config asks for.
 * @param written by what they do, as they stand in the file: `copy-chinese: [f5, ctrl+y]`
 * @throws MalmoiError unknown-action, unknown-key
 */
export function keyChoicesOf(written: Readonly<Record<string, readonly string[]>>): KeyChoices {
  return Object.fromEntries(
    Object.entries(written).map(([command, keys]) => [actionOf(command), keys.map(keyOf)]),
  );
}

function actionOf(command: string): keyof KeyChoices {
  const known = EVERYWHERE.find((name) => name === command);
  if (known === undefined) {
    throw new MalmoiError("unknown-action", { command }, nearest(command, EVERYWHERE));
  }
  return known;
}

function keyOf(key: string): KeyName {
  const known = keyNameOf(key);
  if (known === undefined) throw new MalmoiError("unknown-key", { key });
  return known;
}

import type { Key } from "ink";
import type { Action } from "./action.ts";
import { actionOf, type KeyName } from "./keys.ts";

/** Ink's flags of named keys, by the names of the key table. */
const NAMED_KEYS = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "page-up"],
  ["pageDown", "page-down"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "delete"],
] as const satisfies readonly (readonly [keyof Key, KeyName])[];

/** Paste markers and mouse reports, wherever they stand: no one types them. */
const CSI_LEFTOVERS = /\u001b?\[(?:20[01]~|<\d+;\d+;\d+[Mm])/g;
/** Focus and cursor reports: `[I` inside a text may be meant, alone in a read it is not typed. */
const CSI_REPORT = /^\u001b?\[(?:[IO]|\d+;\d+R)$/;
/** Ctrl and a letter, as bytes; tab, line feed and carriage return belong to texts. */
const CONTROL_KEY = /([\u0001-\u0008\u000b\u000c\u000e-\u001a])/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Turns what Ink reports of one read into actions.
 * A read may hold several keys, and an input method may commit text and the Enter that ended the
 * composition together: Enter counts only where it is alone.
 */
export function decodeInput(input: string, key: Key): readonly Action[] {
  if (key.eventType === "release") return [];
  const name = nameOf(input, key);
  if (name !== undefined) return keyActions(name);
  if (key.ctrl || key.meta || key.super || key.hyper || key.tab) return [];
  if (CSI_REPORT.test(input)) return [];
  return input
    .split(CONTROL_KEY)
    .flatMap((part) => (CONTROL_KEY.test(part) ? keyActions(controlKey(part)) : decodeText(part)));
}

/**
 * Turns pasted text, or text that was typed, into its insertion: one line, in the composed form
 * (macOS gives file names in NFD), without controls.
 * @returns nothing where nothing is left to insert
 */
export function decodeText(text: string): readonly Action[] {
  const line = text
    .replace(CSI_LEFTOVERS, "")
    .split(/[\r\n]+/)
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll("\t", " ")
    .replace(CONTROLS, "")
    .normalize("NFC");
  return line === "" ? [] : [{ type: "insert", text: line }];
}

function nameOf(input: string, key: Key): KeyName | undefined {
  const named = NAMED_KEYS.find(([flag]) => key[flag]);
  if (named !== undefined) return named[1];
  return key.ctrl && !key.meta && /^[a-z]$/.test(input) ? `ctrl+${input}` : undefined;
}

function keyActions(name: KeyName): readonly Action[] {
  const action = actionOf(name);
  return action === undefined ? [] : [action];
}

function controlKey(byte: string): KeyName {
  if (byte === "\b") return "backspace";
  return `ctrl+${String.fromCharCode(byte.charCodeAt(0) + 0x60)}`;
}

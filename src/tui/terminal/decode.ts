import type { KeyName } from "./key-name.ts";
import { decodeMouse, type MouseEvent } from "./mouse.ts";
import { keyOfSequence } from "./sequences.ts";

/** What a terminal sends, understood. */
export type InputEvent =
  | { readonly type: "key"; readonly key: KeyName }
  /** Typed or committed by an input method: one line, NFC, without controls. */
  | { readonly type: "text"; readonly text: string }
  | MouseEvent;

/** Events, and what of the input is not whole yet. */
export interface Decoded {
  readonly events: readonly InputEvent[];
  readonly rest: string;
}

const PASTE_START = "\u001b[200~";
const PASTE_END = "\u001b[201~";
/** Control sequences (ECMA-48 5.4) and those of keypads (SS3). */
const SEQUENCE = /^\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])/;
/** The beginning of a sequence that the next read may go on with. */
const BEGUN = /^\u001b(?:\[[0-?]*[ -/]*|O)?$/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * Turns input into events. A read may hold several keys, or end within a sequence or a paste.
 * @param input what was read, after what the last call left
 * @param isOver whether nothing more comes soon: what looked like the beginning of a sequence was a
 * key, Esc for one
 */
export function decode(input: string, isOver = false): Decoded {
  const events: InputEvent[] = [];
  let at = 0;
  while (at < input.length) {
    const ahead = input.slice(at);
    if (ahead.startsWith(PASTE_START)) {
      const end = ahead.indexOf(PASTE_END);
      if (end < 0) return { events, rest: ahead };
      events.push(...textEvents(ahead.slice(PASTE_START.length, end)));
      at += end + PASTE_END.length;
    } else if (ahead.charCodeAt(0) === 0x1b) {
      if (!isOver && BEGUN.test(ahead)) return { events, rest: ahead };
      const [length, event] = escaped(ahead);
      events.push(...event);
      at += length;
    } else {
      const [length, event] = plain(ahead, events.at(-1));
      events.push(...event);
      at += length;
    }
  }
  return { events, rest: "" };
}

type Step = readonly [length: number, events: readonly InputEvent[]];

function escaped(ahead: string): Step {
  const [sequence] = SEQUENCE.exec(ahead) ?? [];
  if (sequence !== undefined) {
    const key = keyOfSequence(sequence);
    const mouse = decodeMouse(sequence);
    // Reports that nobody asked for are not typed.
    return [sequence.length, key ? [{ type: "key", key }] : mouse ? [mouse] : []];
  }
  const next = ahead.charAt(1);
  if (/^[!-~]$/.test(next)) return [2, [{ type: "key", key: `alt+${next.toLowerCase()}` }]];
  if (next === "\u007f" || next === "\b") return [2, [{ type: "key", key: "alt+backspace" }]];
  return [1, [{ type: "key", key: "escape" }]];
}

/**
 * A key that is one byte, or text up to the next.
 * An input method may commit a syllable and the Enter that ended it in one read: it is not meant.
 */
function plain(ahead: string, before: InputEvent | undefined): Step {
  const key = KEYS_OF_BYTES[ahead.charAt(0)] ?? controlKey(ahead.charCodeAt(0));
  if (key === "enter" && before?.type === "text") return [1, []];
  if (key !== undefined) return [1, [{ type: "key", key }]];
  const end = ahead.search(/[\u0000-\u001f\u007f]/);
  const text = end < 0 ? ahead : ahead.slice(0, end);
  return [text.length, textEvents(text)];
}

const KEYS_OF_BYTES: Readonly<Record<string, KeyName>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\b": "backspace",
  "\u007f": "backspace",
  "\u0000": "ctrl+space",
};

function controlKey(code: number): KeyName | undefined {
  return code < 0x20 ? `ctrl+${String.fromCharCode(code + 0x40).toLowerCase()}` : undefined;
}

/** One line in the composed form (macOS gives file names in NFD), without controls. */
function textEvents(text: string): readonly InputEvent[] {
  const line = text
    .split(/[\r\n]+/)
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll("\t", " ")
    .replace(CONTROLS, "")
    .normalize("NFC");
  return line === "" ? [] : [{ type: "text", text: line }];
}

import { MOUSE_OFF, MOUSE_ON } from "./mouse.ts";

/** Has pasted text marked as such, so that its line ends are no Enter (xterm, mode 2004). */
const BRACKETED_PASTE_ON = "\u001b[?2004h";
const BRACKETED_PASTE_OFF = "\u001b[?2004l";

/** Clears the screen, so that the next frame is drawn whole. */
export const CLEAR = "\u001b[2J";

/** What is written to hear more of the terminal, and what takes it back. */
export function modes(mouse: boolean): { readonly on: string; readonly off: string } {
  return {
    on: BRACKETED_PASTE_ON + (mouse ? MOUSE_ON : ""),
    off: (mouse ? MOUSE_OFF : "") + BRACKETED_PASTE_OFF,
  };
}

/**
 * What puts a terminal right that a killed program left behind: the cursor shown, no mouse, no
 * marks around pasted text, no synchronised output, the main screen.
 */
export const RESTORE = `\u001b[?2026l${MOUSE_OFF}${BRACKETED_PASTE_OFF}\u001b[?25h\u001b[?1049l`;

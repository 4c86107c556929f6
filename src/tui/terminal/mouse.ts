/** What a mouse does, and at which cell of the screen, counted from 0. */
export interface MouseEvent {
  readonly type: "mouse";
  readonly kind: "press" | "wheel-up" | "wheel-down";
  readonly x: number;
  readonly y: number;
}

/** Asks for presses and the wheel, in the form without limits (xterm, modes 1000 and 1006). */
export const MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
export const MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";

const REPORT = /^\u001b\[<(\d+);(\d+);(\d+)M$/;
const KINDS: Readonly<Record<number, MouseEvent["kind"]>> = {
  0: "press",
  64: "wheel-up",
  65: "wheel-down",
};

/** @returns undefined for what is no report of the mouse, or one of no use (a button let go) */
export function decodeMouse(sequence: string): MouseEvent | undefined {
  const [, button, x, y] = REPORT.exec(sequence) ?? [];
  const kind = KINDS[Number(button)];
  if (kind === undefined || button === undefined) return undefined;
  return { type: "mouse", kind, x: Number(x) - 1, y: Number(y) - 1 };
}

import type { KeyName } from "./key-name.ts";

/** Final letters of CSI and SS3 sequences (xterm, "PC-Style Function Keys"). */
const BY_LETTER: Readonly<Record<string, KeyName>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
  P: "f1",
  Q: "f2",
  R: "f3",
  S: "f4",
};

/** Numbers before a tilde (VT220, xterm, rxvt, the Linux console). */
const BY_NUMBER: Readonly<Record<string, KeyName>> = {
  "1": "home",
  "2": "insert",
  "3": "delete",
  "4": "end",
  "5": "page-up",
  "6": "page-down",
  "7": "home",
  "8": "end",
  "11": "f1",
  "12": "f2",
  "13": "f3",
  "14": "f4",
  "15": "f5",
  "17": "f6",
  "18": "f7",
  "19": "f8",
  "20": "f9",
  "21": "f10",
  "23": "f11",
  "24": "f12",
};

/** `ESC [ 5 ~`, `ESC [ 1 ; 5 C` and `ESC O P`. */
const FORM = /^\u001b[O[](\d*)(?:;(\d+))?([A-Za-z~])$/;

/**
 * The key behind an escape sequence.
 * @returns undefined where it is none, or a cursor report (`ESC [ 12 ; 40 R`)
 */
export function keyOfSequence(sequence: string): KeyName | undefined {
  if (sequence === "\u001b[Z") return "shift+tab";
  const [, number = "", modifier = "1", letter = ""] = FORM.exec(sequence) ?? [];
  if (letter !== "~" && number !== "" && number !== "1") return undefined;
  const key = letter === "~" ? BY_NUMBER[number] : BY_LETTER[letter];
  if (key === undefined) return undefined;
  // One more than the bits of Shift, Alt and Ctrl.
  const bits = Number(modifier) - 1;
  return `${bits & 4 ? "ctrl+" : ""}${bits & 2 ? "alt+" : ""}${bits & 1 ? "shift+" : ""}${key}`;
}

/** Keys with a name of their own, as the key table and users' settings spell them. */
const NAMED = [
  "up",
  "down",
  "left",
  "right",
  "home",
  "end",
  "page-up",
  "page-down",
  "insert",
  "delete",
  "backspace",
  "enter",
  "tab",
  "escape",
  "space",
  ...Array.from({ length: 12 }, (_, index) => `f${index + 1}`),
];

/** A key as it is pressed: "up", "f5", "ctrl+w", "alt+b", "shift+tab", "ctrl+left". */
export type KeyName = string;

/**
 * The one spelling of a key's name: modifiers in the order ctrl, alt, shift.
 * @returns undefined for what is no key
 */
export function keyNameOf(text: string): KeyName | undefined {
  const parts = text.toLowerCase().split("+");
  const base = parts.pop() ?? "";
  const modifiers = ["ctrl", "alt", "shift"].filter((one) => parts.includes(one));
  if (modifiers.length !== parts.length) return undefined;
  const isLetter = /^[!-~]$/.test(base);
  // A letter alone is typed, and with Shift it is another letter.
  const isKey = isLetter
    ? modifiers.some((one) => one !== "shift") && !modifiers.includes("shift")
    : NAMED.includes(base);
  return isKey ? [...modifiers, base].join("+") : undefined;
}

/** How a key is written for people: "Ctrl-W", "Shift-Tab", "PgUp", "F5". */
export function capOf(key: KeyName): string {
  const parts = key.split("+");
  const base = parts.pop() ?? "";
  return [...parts.map(capitalised), CAPS[base] ?? capitalised(base)].join("-");
}

const CAPS: Readonly<Record<string, string>> = {
  "page-up": "PgUp",
  "page-down": "PgDn",
  escape: "Esc",
  delete: "Del",
  insert: "Ins",
};

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

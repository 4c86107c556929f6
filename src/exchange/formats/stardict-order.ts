/** `stardict_strcmp`: bytes with ASCII letters folded, then bytes as they are. */
export function byWord({ word: a }: { word: string }, { word: b }: { word: string }): number {
  return compareBytes(foldAscii(a), foldAscii(b)) || compareBytes(a, b);
}

function foldAscii(word: string): string {
  return word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The order of two texts' UTF-8 bytes: that of their units, but for surrogates, which go last. */
function compareBytes(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at += 1) {
    const difference = weight(a.charCodeAt(at)) - weight(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function weight(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

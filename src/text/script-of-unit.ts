/** Kinds of units, as far as the boundaries of words ask. */
export const KIND = { other: 0, hangul: 1, han: 2, latin: 3, digit: 4 } as const;
export type UnitKind = (typeof KIND)[keyof typeof KIND];

/** By unit, what `kindOfUnit` says: for where every unit of a text is asked about. */
export const KINDS: Uint8Array = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => judged(unit));

/**
 * What a unit of a folded text is: a Hangul syllable or letter, an ideograph (those of the
 * supplementary planes by their halves), a Latin letter or a digit.
 * @param unit of UTF-16
 */
export function kindOfUnit(unit: number): UnitKind {
  return (KINDS[unit] ?? KIND.other) as UnitKind;
}

function judged(unit: number): UnitKind {
  if (unit >= 0xac00 && unit <= 0xd7a3) return KIND.hangul;
  if (unit >= 0x3400 && unit <= 0x9fff) return KIND.han;
  if (unit >= 0x30 && unit <= 0x39) return KIND.digit;
  if (unit < 0x250) return isLatin(unit) ? KIND.latin : KIND.other;
  if (unit >= 0x3131 && unit <= 0x3163) return KIND.hangul;
  return (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0xf900 && unit <= 0xfaff)
    ? KIND.han
    : KIND.other;
}

function isLatin(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7)
  );
}

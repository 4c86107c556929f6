/**
 * An exact decimal number: `digits` × 10^`exponent`, of all ways to write it so the one whose digits end
 * in no zero. Amounts are compared to the last digit, which floating point would not allow.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { digits: 0n, exponent: 0 };

/** @param text digits, with a point before the fraction if there is one and commas anywhere */
export function decimalOf(text: string): Decimal {
  const [whole = "", fraction = ""] = text.replaceAll(",", "").split(".", 2);
  return normal(BigInt(whole + fraction), -fraction.length);
}

/** A number times a power of ten. */
export function scaled({ digits, exponent }: Decimal, power: number): Decimal {
  return normal(digits, exponent + power);
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return normal(at(a, exponent) + at(b, exponent), exponent);
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const exponent = Math.min(a.exponent, b.exponent);
  return at(a, exponent) < at(b, exponent);
}

/** The same text for equal numbers, and for no others. */
export function keyOf({ digits, exponent }: Decimal): string {
  return `${digits}e${exponent}`;
}

function at({ digits, exponent }: Decimal, lower: number): bigint {
  return digits * 10n ** BigInt(exponent - lower);
}

function normal(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return ZERO;
  let [rest, power] = [digits, exponent];
  while (rest % 10n === 0n) [rest, power] = [rest / 10n, power + 1];
  return { digits: rest, exponent: power };
}

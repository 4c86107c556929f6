import { type Decimal, decimalOf, keyOf, scaled, sum } from "./decimal.ts";

const ONE = decimalOf("1");
const NOON = decimalOf("12");
const HALF = decimalOf("0.5");

/** Other numbers that say the same, by unit. */
const OTHERS: Readonly<Record<string, (value: Decimal) => readonly string[]>> = {
  // 三成, 3할, 30%.
  tenth: (value) => [keyOf(scaled(value, 1))],
  // 增长120% is also 1.2배 and, said of the outcome, 2.2배.
  percent: (value) => multiples(scaled(value, -2)),
  times: multiples,
  // '25년.
  year: ({ digits, exponent }) => [
    keyOf(decimalOf(`${(digits * 10n ** BigInt(Math.max(0, exponent))) % 100n}`)),
  ],
  clock: (value) => [keyOf(sum(value, NOON))],
};

/**
 * Keys of a number and of what else the same can be said by.
 * @param hasHalf whether a half is added behind the unit: 两年半
 */
export function equalKeys(
  value: Decimal,
  unit: string | undefined,
  hasHalf: boolean,
): readonly string[] {
  const others = unit === undefined ? [] : (OTHERS[unit]?.(value) ?? []);
  return [keyOf(value), ...others, ...(hasHalf ? [keyOf(sum(value, HALF))] : [])];
}

/** Keys that only multiples share: 20% is not 0.2%. */
function multiples(value: Decimal): readonly string[] {
  return [value, sum(value, ONE)].map((multiple) => `x${keyOf(multiple)}`);
}

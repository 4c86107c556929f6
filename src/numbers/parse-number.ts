import { type Decimal, decimalOf, isLess, scaled, sum, ZERO } from "./decimal.ts";
import type { NumeralSystem } from "./numeral-system.ts";
import { PREFIXED_MEASURE, TAIL_AFTER_SPACE } from "./signs.ts";

/** A number as it stands in a text, whatever it counts. */
export interface ParsedNumber {
  readonly value: Decimal;
  readonly end: number;
  /** Whether figures are part of it: words alone may be parts of other words. */
  readonly hasFigures: boolean;
  /** Powers that were read: 二十 has one, 二 none. */
  readonly powers: number;
}

interface Part {
  readonly value: Decimal;
  readonly end: number;
  readonly hasFigures: boolean;
  readonly powers: number;
}

const FIGURES = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/**
 * The number that begins at an offset: 12.5亿, 12억 5천만, 二〇二五, 三百二十, 1조 2,000억.
 * @param isOrdinal whether it counts places and no 조 is meant (제5조)
 * @returns undefined where none does
 */
export function parseNumber(
  text: string,
  at: number,
  system: NumeralSystem,
  isOrdinal = false,
): ParsedNumber | undefined {
  let whole: Part | undefined;
  let limit = Number.POSITIVE_INFINITY;
  for (let from = at; ; ) {
    const section = sectionAt(text, from, system, whole === undefined);
    if (section === undefined) break;
    const power = isOrdinal ? { power: 0, end: section.end } : bigAt(text, section, system);
    const limited: Decimal = { digits: 1n, exponent: limit };
    if (whole !== undefined && !isLess(scaled(section.value, power.power), limited)) break;
    whole = {
      value: sum(whole?.value ?? ZERO, scaled(section.value, power.power)),
      end: power.end,
      hasFigures: section.hasFigures || whole?.hasFigures === true,
      powers: (whole?.powers ?? 0) + section.powers + (power.power > 0 ? 1 : 0),
    };
    if (power.power === 0) break;
    limit = power.power;
    from = nextSection(text, power.end, system, limit);
  }
  return whole;
}

/** Where the next section begins: right there, or after a space if it surely belongs to the number. */
function nextSection(text: string, end: number, system: NumeralSystem, limit: number): number {
  if (text[end] !== " ") return end;
  const section = sectionAt(text, end + 1, system, false);
  if (section === undefined) return end;
  const { power } = bigAt(text, section, system);
  if (power > 0 && power < limit) return end + 1;
  TAIL_AFTER_SPACE.lastIndex = end;
  return TAIL_AFTER_SPACE.test(text) ? end + 1 : end;
}

/** What stands before a power of ten thousand: 三百二十, 5천, 1.2. */
function sectionAt(
  text: string,
  at: number,
  system: NumeralSystem,
  isFirst: boolean,
): Part | undefined {
  const spelt = speltAt(text, at, system);
  if (spelt !== undefined) return spelt;
  let value = ZERO;
  let end = at;
  let hasFigures = false;
  let powers = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const atom = atomAt(text, end, system);
    const after = atom === undefined ? end : withMore(text, atom.end, system);
    const small = powerAt(text, after, system.small, atom?.hasFigures ?? false);
    const implied = atom === undefined && small !== undefined && isImplied(text[after], system);
    if (atom === undefined && !(implied && (isFirst || system.language === "ko" || end > at)))
      break;
    const power = small !== undefined && small.power < limit ? small : undefined;
    if (atom === undefined && power === undefined) break;
    const part = scaled(atom?.value ?? { digits: 1n, exponent: 0 }, power?.power ?? 0);
    if (end > at && !isLess(part, { digits: 1n, exponent: limit })) break;
    value = sum(value, part);
    hasFigures ||= atom?.hasFigures ?? false;
    end = power?.end ?? atom?.end ?? end;
    if (power === undefined) break;
    powers++;
    limit = power.power;
    // 一百零五: the zero says that a power is passed over.
    if (system.digits[text[end] ?? ""] === 0) end++;
  }
  if (end > at) return { value, end, hasFigures, powers };
  // 만 명당: ten thousand of them.
  return isFirst && text[at] !== undefined && system.impliedOne.includes(text[at])
    ? { value: { digits: 1n, exponent: 0 }, end: at, hasFigures: false, powers: 0 }
    : undefined;
}

/** Digits said one after the other: 二〇二五. */
function speltAt(text: string, at: number, { digits, small }: NumeralSystem): Part | undefined {
  let end = at;
  let figures = "";
  for (; digits[text[end] ?? ""] !== undefined; end++) figures += digits[text[end] ?? ""];
  if (figures.length < 2 || small[text[end] ?? ""] !== undefined) return undefined;
  return { value: decimalOf(figures), end, hasFigures: false, powers: 0 };
}

/** Figures, or one numeral, with its fraction. */
function atomAt(
  text: string,
  at: number,
  { digits, point }: NumeralSystem,
): { readonly value: Decimal; readonly end: number; readonly hasFigures: boolean } | undefined {
  FIGURES.lastIndex = at;
  const [figures] = FIGURES.exec(text) ?? [];
  if (figures !== undefined) {
    return { value: decimalOf(figures), end: at + figures.length, hasFigures: true };
  }
  const digit = digits[text[at] ?? ""];
  if (digit === undefined) return undefined;
  let end = at + 1;
  let fraction = "";
  if (point !== "" && point.includes(text[end] ?? " ")) {
    for (let next = end + 1; digits[text[next] ?? ""] !== undefined; next++) {
      fraction += digits[text[next] ?? ""];
    }
    if (fraction !== "") end += 1 + fraction.length;
  }
  const written = fraction === "" ? `${digit}` : `${digit}.${fraction}`;
  return { value: decimalOf(written), end, hasFigures: false };
}

/** Powers of ten thousand after a section; 万亿 is both. */
function bigAt(
  text: string,
  { end, hasFigures }: Part,
  system: NumeralSystem,
): { readonly power: number; readonly end: number } {
  let found = { power: 0, end };
  let next = powerAt(text, withMore(text, end, system), system.big, hasFigures);
  while (next !== undefined) {
    found = { power: found.power + next.power, end: next.end };
    next = powerAt(text, found.end, system.big, false);
  }
  return found;
}

/** Skips what makes a number a little larger, if a power follows: 30多亿. */
function withMore(text: string, at: number, { more, small, big }: NumeralSystem): number {
  const [mark, next] = [text[at] ?? " ", text[at + 1] ?? " "];
  return more.includes(mark) && (big[next] ?? small[next]) !== undefined ? at + 1 : at;
}

function powerAt(
  text: string,
  at: number,
  powers: Readonly<Record<string, number>>,
  maySpace: boolean,
): { readonly power: number; readonly end: number } | undefined {
  const from = maySpace && text[at] === " " ? at + 1 : at;
  PREFIXED_MEASURE.lastIndex = from;
  const power = PREFIXED_MEASURE.test(text) ? undefined : powers[text[from] ?? ""];
  return power === undefined ? undefined : { power, end: from + 1 };
}

function isImplied(character: string | undefined, { impliedOne }: NumeralSystem): boolean {
  return character !== undefined && impliedOne.includes(character);
}

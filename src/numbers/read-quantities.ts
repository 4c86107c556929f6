import { type Decimal, decimalOf, keyOf, scaled } from "./decimal.ts";
import { equalKeys } from "./equal-keys.ts";
import { NATIVE, type NumberLanguage, SYSTEMS } from "./numeral-system.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { Quantity } from "./quantity.ts";
import {
  fractionBefore,
  hasHalf,
  isListNumber,
  isModel,
  isPowerAlone,
  isRoundNumber,
  rangeAfter,
} from "./signs.ts";
import { unitAt } from "./units.ts";
import { datesIn } from "./written-dates.ts";

const FULL_WIDTH = /[\uff05\uff0e\uff10-\uff19]/g;
const VERSION = /\d+(?:\.\d+){2,}/y;
const YEAR_FIGURES = 4;
const HANGUL = /\p{Script=Hangul}/u;
/** Units of text beside a number that can tell what it is. */
const BEFORE = 8;
const AFTER = 10;

/**
 * All numbers of a text, with every way in which they could be meant: what is certain of them is
 * marked. Figures in any width, numerals, powers, units, dates.
 */
export function readQuantities(text: string, language: NumberLanguage): readonly Quantity[] {
  const even = text.replace(FULL_WIDTH, halfWidth);
  const dates = datesIn(even);
  const quantities = [...dates];
  for (let at = 0; at < even.length; ) {
    const date = dates.find(({ start, end }) => at >= start && at < end);
    VERSION.lastIndex = at;
    const version = date === undefined ? VERSION.exec(even)?.[0] : undefined;
    if (date !== undefined) at = date.end;
    else if (version !== undefined) {
      const parts = version.split(".").map((part) => keyOf(decimalOf(part)));
      quantities.push({ ...UNSURE, start: at, end: at + version.length, keys: parts });
      at += version.length;
    } else {
      const number = mayBegin(even, at, language) ? numberAt(even, at, language) : undefined;
      const found =
        number === undefined
          ? nativeAt(even, at, language)
          : quantityOf(even, at, number, language);
      if (found !== undefined) quantities.push(found);
      at = found?.end ?? at + 1;
    }
  }
  return quantities.sort((a, b) => a.start - b.start);
}

const UNSURE = { unit: undefined, isSure: false, isRound: false };

function numberAt(text: string, at: number, language: NumberLanguage): ParsedNumber | undefined {
  const isOrdinal = new RegExp(`${SYSTEMS[language].ordinal}\\s?$`).test(
    text.slice(0, at).slice(-2),
  );
  const number = parseNumber(text, at, SYSTEMS[language], language === "ko" && isOrdinal);
  return number === undefined || number.end === at ? undefined : number;
}

/** Figures begin anywhere, Korean numerals only where a word does. */
function mayBegin(text: string, at: number, language: NumberLanguage): boolean {
  if (/\d/.test(text[at] ?? "")) return true;
  return language === "zh" || !HANGUL.test(text[at - 1] ?? "");
}

function quantityOf(
  text: string,
  start: number,
  { value, end, hasFigures, powers }: ParsedNumber,
  language: NumberLanguage,
): Quantity {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const fraction = fractionBefore(before);
  const own = fraction === undefined ? unitAt(text, end, language) : { unit: fraction, end };
  const range = own === undefined ? rangeAfter(after) : 0;
  const other = range === 0 ? undefined : parseNumber(text, end + range, SYSTEMS[language]);
  const unit = own ?? (other === undefined ? undefined : unitAt(text, other.end, language));
  const behind = own?.end ?? end;
  const rest = text.slice(behind, behind + AFTER);
  const { digits, vague } = SYSTEMS[language];
  const written = text.slice(start, end);
  const isCounted = powers > 0 && written.length > 1 && !isPowerAlone(written);
  const isYear = own?.unit === "year" && written.length === YEAR_FIGURES;
  const isWord = language === "zh" && (fraction !== undefined || isYear || isCounted);
  const isVague = before !== "" && vague.includes(before.slice(-1)) && !hasFigures;
  const isRest = digits[before.slice(-1)] !== undefined;
  const isName = isModel(before, after, own !== undefined) || isListNumber(before, rest);
  return {
    start,
    end: behind,
    keys: [
      ...equalKeys(value, unit?.unit, hasHalf(rest)),
      ...(other === undefined ? [] : shared(value, other.value)),
    ],
    unit: unit?.unit,
    isSure: (hasFigures || isWord) && !(isName || isVague || isRest),
    isRound: isRoundNumber(before, after, rest),
  };
}

/** 3-5万: the first number may be meant in the power of the second. */
function shared(value: Decimal, { digits, exponent }: Decimal): readonly string[] {
  const power = exponent + `${digits}`.length - 1;
  const own = value.exponent + `${value.digits}`.length - 1;
  const steps = [4, 8, 12].filter((step) => step <= power && step > own);
  return steps.map((step) => keyOf(scaled(value, step)));
}

/** 두, 스물다섯: as good as any number, but too like other words to be held against a text. */
function nativeAt(text: string, at: number, language: NumberLanguage): Quantity | undefined {
  if (language !== "ko" || !mayBegin(text, at, language) || !HANGUL.test(text[at] ?? "")) {
    return undefined;
  }
  const startOf = (from: number, words: Readonly<Record<string, number>>) =>
    Object.entries(words).find(([word]) => text.startsWith(word, from));
  const tens = startOf(at, NATIVE.tens);
  const ones = startOf(at + (tens?.[0].length ?? 0), NATIVE.ones);
  if (tens === undefined && ones === undefined) return undefined;
  const value = decimalOf(`${(tens?.[1] ?? 0) + (ones?.[1] ?? 0)}`);
  const end = at + (tens?.[0].length ?? 0) + (ones?.[0].length ?? 0);
  return { ...UNSURE, start: at, end, keys: equalKeys(value, "times", false) };
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

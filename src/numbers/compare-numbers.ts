import times from "./data/relative-times.json" with { type: "json" };
import type { NumberLanguage } from "./numeral-system.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantities } from "./read-quantities.ts";

/** A number of an original that its translation gives as another. */
export interface NumberMismatch {
  readonly original: Quantity;
  readonly translation: Quantity;
}

/** A stretch of a text, the end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text whose numbers are compared. */
export interface NumberedText {
  readonly text: string;
  /** Stretches whose numbers are parts of names (十四五, 제14차 5개년 계획). */
  readonly names?: () => readonly Stretch[];
  /** What stands around it, where a number counts too. */
  readonly around?: string | undefined;
}

const HAN = /\p{Script=Han}/u;
/** A round number may be rounded further. */
const ROUNDING = 0.1;

/**
 * Numbers of a Chinese text that its Korean translation gives as others. Only what is certain: as many
 * numbers of one unit are without an equal here as there, and no word such as 지난해 can stand for them.
 */
export function compareNumbers(
  original: NumberedText,
  translation: NumberedText,
): readonly NumberMismatch[] {
  const [there, here] = [quantitiesOf(original, "zh"), quantitiesOf(translation, "ko")];
  const lost = Map.groupBy(
    there.filter((quantity) => isAlone(quantity, original, translation, "ko")),
    ({ unit }) => unit,
  );
  const added = Map.groupBy(
    here.filter((quantity) => isAlone(quantity, translation, original, "zh")),
    ({ unit }) => unit,
  );
  return [...lost].flatMap(([unit, missing]): readonly NumberMismatch[] => {
    const others = added.get(unit) ?? [];
    if (others.length !== missing.length) return [];
    return missing.flatMap((quantity, at) => {
      const other = others[at];
      if (other === undefined || isRounded(quantity, other)) return [];
      return [{ original: quantity, translation: other }];
    });
  });
}

function quantitiesOf({ text }: NumberedText, language: NumberLanguage): readonly Quantity[] {
  return readQuantities(text, language);
}

/** Whether a number surely is one and has no equal on the other side. */
function isAlone(
  quantity: Quantity,
  own: NumberedText,
  other: NumberedText,
  language: NumberLanguage,
): boolean {
  const { start, end, unit, isSure, keys } = quantity;
  if (!isSure) return false;
  const all = `${other.text}\n${other.around ?? ""}`;
  if (isTime(unit) && times[unit][language].some((word) => all.includes(word))) return false;
  const known = keysOf(all, language);
  if (keys.some((key) => known.has(key))) return false;
  return !own.names?.().some((name) => name.start < end && start < name.end);
}

function isTime(unit: string | undefined): unit is "year" | "month" | "day" {
  return unit === "year" || unit === "month" || unit === "day";
}

/** Keys of all numbers that a text can be taken to have; Korean text may have Chinese in brackets. */
function keysOf(text: string, language: NumberLanguage): ReadonlySet<string> {
  const readings = readQuantities(text, language);
  const others = language === "ko" && HAN.test(text) ? readQuantities(text, "zh") : [];
  return new Set([...readings, ...others].flatMap(({ keys }) => keys));
}

function isRounded(a: Quantity, b: Quantity): boolean {
  if (!a.isRound && !b.isRound) return false;
  const [first, second] = [Number(a.keys[0]), Number(b.keys[0])];
  return Math.abs(first - second) <= ROUNDING * Math.max(first, second);
}

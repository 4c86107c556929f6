import { decimalOf } from "./decimal.ts";
import { equalKeys } from "./equal-keys.ts";
import type { Quantity } from "./quantity.ts";

const DATE = /(?<![\d.])(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d-])/g;
const UNITS = ["year", "month", "day"] as const;

/** Year, month and day of dates in figures: 2025-09-03, 2025. 9. 3, 2025/9/3. */
export function datesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(DATE)].flatMap(
    ({ 0: whole, 1: y = "", 3: m = "", 4: d = "", index }) => {
      let at = index;
      return [y, m, d].map((part, which): Quantity => {
        const unit = UNITS[which];
        const start = text.indexOf(part, at);
        at = start + part.length;
        const end = unit === "day" ? index + whole.length : at;
        const keys = equalKeys(decimalOf(part), unit, false);
        return { start, end, keys, unit, isSure: true, isRound: false };
      });
    },
  );
}

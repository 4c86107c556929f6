import type { Translate } from "../i18n/translator.ts";
import type { Reading } from "../readings/reading.ts";
import { sanitize } from "../text/sanitize.ts";

/**
 * One line for a name that no entry has: what the standard prescribes, marked as generated.
 * @example "绍兴: not listed. By the standard: 사오싱 (Sino-Korean 소흥)"
 */
export function unlistedLine({ zh, hangul, hanja }: Reading, translate: Translate): string {
  const words =
    hanja === undefined
      ? translate("read.generatedPlain", { hangul: sanitize(hangul) })
      : translate("read.generated", { hangul: sanitize(hangul), hanja: sanitize(hanja) });
  return zh === undefined ? words : `${sanitize(zh)}: ${words}`;
}

import { ASPECTS } from "../exchange/aspect.ts";
import type { Format } from "../exchange/format.ts";
import { FORMAT_NAMES } from "../exchange/format-names.ts";
import { FORMATS } from "../exchange/formats.ts";
import type { Translate } from "../i18n/translator.ts";

/**
 * Every format of a command, and in words what it carries of an entry.
 * @param direction for `read` only formats that can be imported
 */
export function formatRows(
  direction: "written" | "read",
  translate: Translate,
): readonly (readonly [name: string, text: string])[] {
  return FORMAT_NAMES.filter(
    (name) => direction === "written" || FORMATS[name].loadReader !== undefined,
  ).map((name) => [name, carriedBy(FORMATS[name], translate)]);
}

/** The shorter of what a format carries and what it does not. */
function carriedBy({ carries }: Format, translate: Translate): string {
  const carried = carries({ dialect: "basic" });
  const missing = ASPECTS.filter((aspect) => !carried.has(aspect));
  const named = (aspects: Iterable<(typeof ASPECTS)[number]>): string =>
    [...aspects].map((aspect) => translate(`exchange.aspect.${aspect}`)).join(", ");
  if (missing.length === 0) return translate("exchange.carries.all");
  if (carried.size === 0) return translate("exchange.carries.terms");
  return missing.length <= carried.size
    ? translate("exchange.carries.allBut", { list: named(missing) })
    : translate("exchange.carries.only", { list: named(carried) });
}

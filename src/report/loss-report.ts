import type { Aspect } from "../exchange/aspect.ts";
import type { LossKind } from "../exchange/format.ts";
import type { Translate } from "../i18n/translator.ts";
import { sanitize } from "../text/sanitize.ts";

/** Ids and characters that a line names before it only counts. */
const MOST_NAMED = 5;

/** What an export could not carry. */
export interface LossFacts {
  readonly aspects: ReadonlyMap<Aspect, number>;
  readonly kinds: ReadonlyMap<LossKind, ReadonlySet<string>>;
  readonly characters: ReadonlySet<string>;
}

/** A line for each sort of thing that was lost; none where everything was carried. */
export function lossReport(
  format: string,
  { aspects, kinds, characters }: LossFacts,
  translate: Translate,
): readonly string[] {
  const lines: string[] = [];
  if (aspects.size > 0) {
    const list = [...aspects]
      .map(([aspect, count]) => `${translate(`exchange.aspect.${aspect}`)} (${count})`)
      .join(", ");
    lines.push(translate("exchange.lost", { format, list }));
  }
  for (const [kind, ids] of kinds) {
    lines.push(translate(`exchange.loss.${kind}`, { count: ids.size, list: some(ids) }));
  }
  if (characters.size > 0) {
    lines.push(
      translate("exchange.loss.unencodable", { count: characters.size, list: some(characters) }),
    );
  }
  return lines;
}

function some(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, MOST_NAMED).map(sanitize).join(", ");
  return names.size > MOST_NAMED ? `${shown} …` : shown;
}

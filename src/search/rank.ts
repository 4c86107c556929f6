import { CATEGORIES } from "../core/category.ts";
import { TERM_STATUSES } from "../core/entry.ts";
import type { IndexedForm } from "./search-index.ts";
import { TIERS, type Tier } from "./tiers.ts";

/** A form that answers a query, and how. */
export interface Match {
  readonly form: IndexedForm;
  readonly tier: Tier;
  /** 0 to 1, less is nearer: the part of the form that was not typed, or the fuzzy distance. */
  readonly distance: number;
}

/**
 * The order of results. It is total, so the same query always gives the same order:
 * 1. the tier: see there;
 * 2. of initials, all of a name's before its first ones: ㅅㅎㅈㄱ is 상해전기 before 사회적 감시;
 * 3. preferred before admitted before deprecated: the wrong form leads to its entry, but after the
 *    entry for which the form is right;
 * 4. the distance: less left untyped comes first, so shorter names before longer ones;
 * 5. the category, in the order of the project's list, then the id.
 */
export function byRank(a: Match, b: Match): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    stepOf(a) - stepOf(b) ||
    a.distance - b.distance ||
    CATEGORIES.indexOf(a.form.entry.category) - CATEGORIES.indexOf(b.form.entry.category) ||
    (a.form.entry.id < b.form.entry.id ? -1 : a.form.entry.id > b.form.entry.id ? 1 : 0)
  );
}

/**
 * A figure that falls from 1 to 0 in step with the order: each tier has a band of equal width, each
 * step within it a part of that, and the distance moves within the step.
 */
export function scoreOf(match: Match): number {
  const band = 1 / TIERS.length;
  const step = band / STEPS;
  const above = TIERS.indexOf(match.tier) * band + stepOf(match) * step;
  return Number((1 - above - match.distance * step).toFixed(4));
}

/** Two times the statuses: initials that are not all of a name come after all others. */
const STEPS = 2 * TERM_STATUSES.length;

function stepOf({ tier, distance, form }: Match): number {
  const begun = tier === "initials" && distance > 0;
  return TERM_STATUSES.indexOf(form.status) + (begun ? TERM_STATUSES.length : 0);
}

import { CATEGORIES } from "../core/category.ts";
import { TERM_STATUSES, type TermStatus } from "../core/entry.ts";
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
 * 2. preferred before admitted before deprecated: the wrong form leads to its entry, but after the
 *    entry for which the form is right;
 * 3. the distance: less left untyped comes first, so shorter names before longer ones;
 * 4. the category, in the order of the project's list, then the id.
 */
export function byRank(a: Match, b: Match): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    statusRank(a.form.status) - statusRank(b.form.status) ||
    a.distance - b.distance ||
    CATEGORIES.indexOf(a.form.entry.category) - CATEGORIES.indexOf(b.form.entry.category) ||
    (a.form.entry.id < b.form.entry.id ? -1 : a.form.entry.id > b.form.entry.id ? 1 : 0)
  );
}

/**
 * A figure that falls from 1 to 0 in step with the order: each tier has a band of equal width, each
 * status a third of it, and the distance moves within that.
 */
export function scoreOf(match: Match): number {
  const band = 1 / TIERS.length;
  const third = band / TERM_STATUSES.length;
  const above = TIERS.indexOf(match.tier) * band + statusRank(match.form.status) * third;
  return Number((1 - above - match.distance * third).toFixed(4));
}

function statusRank(status: TermStatus): number {
  return TERM_STATUSES.indexOf(status);
}

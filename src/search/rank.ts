import { CATEGORIES } from "../core/category.ts";
import { type Entry, TERM_STATUSES } from "../core/entry.ts";
import type { Form } from "./forms.ts";
import { TIERS } from "./tiers.ts";

/** A form that answers a query, and how. */
export interface Match {
  readonly entry: Entry;
  readonly form: Form;
  /** Number of the tier. */
  readonly tier: number;
  /** 0 to 1, less is nearer: how much is wrong. Only fuzzy matches have any. */
  readonly distance: number;
  /** Units of the key that answered, and of what was typed. */
  readonly length: number;
  readonly typed: number;
}

/**
 * The order of results. It is total, so the same query always gives the same order:
 * 1. the tier: see there;
 * 2. the distance: the nearer, the likelier it was meant;
 * 3. preferred before admitted before deprecated: the wrong form leads to its entry, but after the
 *    entry for which the form is right;
 * 4. the length: less left untyped comes first;
 * 5. what is before what has ended: of two ministries of one name the one there is;
 * 6. how many other entries point to it: what much is about is asked for often;
 * 7. the category, in the order of the project's list;
 * 8. the id.
 * An index keeps its records in this order from 3 on, so that a lookup need not sort.
 */
export function byRank(a: Match, b: Match): number {
  return (
    a.tier - b.tier ||
    a.distance - b.distance ||
    statusNumber(a) - statusNumber(b) ||
    a.length - b.length ||
    entryOrder(a.entry) - entryOrder(b.entry) ||
    (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)
  );
}

/** A figure by which entries stand in the order of 5 to 7: the less, the earlier. */
export function entryOrder({ category, related, until, successor }: Entry): number {
  const hasEnded = until !== undefined || successor !== undefined;
  const links = MOST_LINKS - Math.min(related.length, MOST_LINKS);
  return (
    ((hasEnded ? MOST_LINKS + 1 : 0) + links) * CATEGORIES.length + CATEGORIES.indexOf(category)
  );
}

/** So many are as good as more. */
const MOST_LINKS = 0xffff;

/**
 * A figure that falls from 1 to 0 in step with the order: each tier has a band of equal width. Within
 * it the distance decides where there is one, else the status, then the part that was typed.
 */
export function scoreOf(match: Match): number {
  const untyped = 1 - Math.min(1, match.typed / match.length);
  const step = (statusNumber(match) + untyped) / TERM_STATUSES.length;
  const within = match.distance > 0 ? match.distance : step;
  return Number((1 - (match.tier + Math.min(within, 0.999)) / TIERS.length).toFixed(4));
}

function statusNumber({ form }: Match): number {
  return TERM_STATUSES.indexOf(form.status);
}

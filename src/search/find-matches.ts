import { asHangulLayout, asLatinLayout } from "../text/keyboard-layout.ts";
import { fuzzyMatches } from "./fuzzy.ts";
import { initialMatches } from "./initials.ts";
import { queryKeys } from "./query-keys.ts";
import type { Match } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import { literalTier } from "./tiers.ts";

/** What answers a query, and the keys by which it does. */
interface Found {
  readonly keys: readonly string[];
  readonly matches: readonly Match[];
}

/**
 * The forms that answer a query: those that are it, begin with it or contain it. Where none is it or
 * begins with it, by initials; where nothing contains it either, what it says on the other keyboard
 * layout (tkdgkdl, 노무호먀); at last what is only near it.
 */
export function findMatches(
  index: SearchIndex,
  query: string,
  wanted: (match: Match) => boolean,
): Found {
  const keys = queryKeys(query);
  const literal = literalMatches(index, keys).filter(wanted);
  if (literal.some(isWhole)) return { keys, matches: literal };
  const initials = keys.flatMap((key) => initialMatches(index, key)).filter(wanted);
  if (initials.length > 0) return { keys, matches: [...literal, ...initials] };
  const other = literal.length > 0 ? [] : otherLayoutKeys(query);
  const meant = literalMatches(index, other).filter((match) => isWhole(match) && wanted(match));
  if (meant.length > 0) return { keys: other, matches: meant };
  const near = keys.flatMap((key) => fuzzyMatches(index, key)).filter(wanted);
  return { keys, matches: [...literal, ...near] };
}

/** Whether the form is the query or begins with it: so much cannot be chance. */
function isWhole({ tier }: Match): boolean {
  return tier === "exact" || tier === "prefix";
}

/** One key of the other layout begins half the list. */
function otherLayoutKeys(query: string): readonly string[] {
  const typed = query.trim().normalize("NFC");
  const other = asHangulLayout(typed) ?? asLatinLayout(typed);
  return other === undefined ? [] : queryKeys(other).filter((key) => key.length > 1);
}

function literalMatches(index: SearchIndex, keys: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  for (const key of keys) {
    index.keys.forEach((lines, at) => {
      // All keys of an entry at once: nearly every entry is done with after this.
      if (!lines.includes(key)) return;
      for (const form of index.formsAt(at)) {
        const tier = literalTier(form.key, key);
        const distance = 1 - key.length / form.key.length;
        if (tier !== undefined) matches.push({ form, tier, distance });
      }
    });
  }
  return matches;
}

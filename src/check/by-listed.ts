import type { Occurrence } from "../terms/occurrence.ts";

const MOST_REMEMBERED = 20_000;

/**
 * Remembers what is told from the terms of an occurrence alone: those of one way of writing have one and
 * the same list, mostly.
 */
export function byListed<Value>(
  make: (listed: Occurrence["listed"]) => Value,
): (listed: Occurrence["listed"]) => Value {
  const known = new Map<Occurrence["listed"], { readonly value: Value }>();
  return (listed) => {
    const before = known.get(listed);
    if (before !== undefined) return before.value;
    const value = make(listed);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(listed, { value });
    return value;
  };
}

import lists from "./data/traditional-names.json" with { type: "json" };
import { surnameLength } from "./pronounce.ts";
import { traditionalOf } from "./traditional.ts";

const UNCHANGED: readonly string[] = lists.surnames;

/**
 * The traditional form of a person's name: family names that are the same in both scripts (余, 范,
 * 于) are not taken for the words they are the simplified form of (餘, 範, 於).
 */
export function traditionalPerson(simplified: string): string {
  const surname = [...simplified].slice(0, surnameLength(simplified)).join("");
  return UNCHANGED.includes(surname)
    ? surname + traditionalOf(simplified.slice(surname.length))
    : traditionalOf(simplified);
}

import type { Entry } from "../../core/entry.ts";
import { preferredTerm } from "../../core/entry.ts";
import type { ListedTerm, Occurrence } from "../../terms/occurrence.ts";
import { byListed } from "../by-listed.ts";
import type { CheckList } from "../check-list.ts";
import { type Finding, finding, type Rule } from "../rule.ts";

/** Cities and provinces by their codes (GB/T 2260): a city's namesake among the counties is not meant. */
const PROVINCE = /0000$/;
const CITY = /00$/;
/** Digits of a code that name the province. */
const PROVINCE_DIGITS = 2;
/** Furthest that a province stands before its city. */
const NEAR = 4;

/**
 * A rendering that several entries prefer and that nothing in the document tells apart: neither the
 * Chinese of one of them, anywhere, nor the province before it (허베이성 창저우).
 */
export const ambiguousName: Rule = (list) => {
  let open = new Map<string, Finding>();
  let told = new Set<string>();
  const namesakesIn = byListed((listed) => namesakesOf(list, listed));
  return {
    begin: () => {
      open = new Map();
      told = new Set();
    },
    read: (segment) => {
      let before: Occurrence | undefined;
      for (const occurrence of segment.occurrences) {
        const { start, end, listed } = occurrence;
        const namesakes = namesakesIn(listed);
        if (namesakes.length < 2 || isToldByProvince(namesakes, before, start)) {
          for (const { id, language } of listed) if (language === "zh") told.add(id);
          if (namesakes.length >= 2) for (const { id } of namesakes) told.add(id);
        } else {
          const key = namesakes.map(({ id }) => id).join(" ");
          const names = namesakes.map((entry) => preferredTerm(entry, "zh")).join(", ");
          const entries = namesakes.map(({ id }) => id);
          if (!open.has(key)) {
            open.set(
              key,
              finding("ambiguous-name", segment, { start, end }, { params: { names }, entries }),
            );
          }
        }
        before = occurrence;
      }
      return [];
    },
    end: () => [...open.values()].filter(({ entries }) => !entries.some((id) => told.has(id))),
  };
};

/** The entries that a Korean name may be, of the highest kind that there is. */
function namesakesOf(list: CheckList, listed: readonly ListedTerm[]): readonly Entry[] {
  const preferred = listed.filter(
    ({ language, status }) => language === "ko" && status === "preferred",
  );
  const entries = preferred.flatMap(({ id }) => list.entryOf(id) ?? []);
  const [first] = entries;
  if (entries.length < 2 || entries.some(({ category }) => category !== first?.category)) return [];
  if (first?.category === "person") return entries;
  if (first?.category !== "place") return [];
  const ofLevel = (level: RegExp): readonly Entry[] =>
    entries.filter(({ codes }) => level.test(codes?.["gb2260"] ?? ""));
  const provinces = ofLevel(PROVINCE);
  // A province and the city within it (지린): the province is meant, or both are.
  if (provinces.length > 0) return provinces.length > 1 ? provinces : [];
  const cities = ofLevel(CITY);
  return cities.length > 1 ? cities : [];
}

function isToldByProvince(
  namesakes: readonly Entry[],
  before: Occurrence | undefined,
  start: number,
): boolean {
  if (before === undefined || start - before.end > NEAR) return false;
  const provinces = before.listed.flatMap(({ division }) =>
    division !== undefined && PROVINCE.test(division) ? [division.slice(0, PROVINCE_DIGITS)] : [],
  );
  return namesakes.some(({ codes }) =>
    provinces.includes((codes?.["gb2260"] ?? "").slice(0, PROVINCE_DIGITS)),
  );
}

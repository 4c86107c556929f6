import type { NameKind } from "../core/name-kind.ts";
import organisationWords from "./data/organisation-words.json" with { type: "json" };
import placeWords from "./data/place-words.json" with { type: "json" };

/**
 * Why a part of a name has its Hangul: `proper`, transcribed; `unit` and `feature`, a word for a
 * place translated; `doubled`, such a word added to a name of one character (외래어 표기법 제4장
 * 제3절 제3항); `people`, the people of an autonomous area; `common`, a common noun of an organisation.
 */
export type PartRule = "proper" | "unit" | "feature" | "doubled" | "people" | "common";

/** A part of a name in order; `zh` is "" for a word that is added. */
export interface NamePart {
  readonly zh: string;
  readonly rule: PartRule;
  /** The Korean word; undefined for proper parts. */
  readonly ko?: string;
}

type Words = Readonly<Record<string, string>>;
const longestFirst = (words: Words): readonly (readonly [zh: string, ko: string])[] =>
  Object.entries(words).sort(([a], [b]) => b.length - a.length);
const UNITS = longestFirst(placeWords.units);
const FEATURES = longestFirst(placeWords.features);
const PEOPLES = longestFirst(placeWords.peoples);
/** By first character: most characters begin no common noun. */
const WORDS = Map.groupBy(longestFirst(organisationWords.words), ([word]) => word.charAt(0));
const CITIES = new Set(placeWords.cities);
/** A unit above another: 江苏省 | 南京市. Both need a name of their own. */
const UPPER_UNIT = new RegExp(
  `^(.{2,}?(?:${placeWords.upperUnits.join("|")}))(.{2,}[${placeWords.lowerUnits.join("")}])$`,
  "u",
);
/** The province or city that an organisation is named after, unless the unit is part of a word. */
const { seatUnits, notAfter, notBefore } = placeWords.seats;
const SEAT = new RegExp(
  `^\\p{Script=Han}{2,3}(?<![${notAfter}])[${seatUnits}](?=.{2})(?![${notBefore}])`,
  "u",
);
const AUTONOMOUS = placeWords.autonomous;

/**
 * Divides a name into what is transcribed and what is translated.
 * @param zh simplified Chinese
 * @param asTown whether a name that a town shares with a mountain or river (黄山) means the town
 */
export function nameParts(zh: string, kind: NameKind, asTown = false): readonly NamePart[] {
  if (kind === "person") return [{ zh, rule: "proper" }];
  return kind === "place" ? placeParts(zh, asTown) : organisationParts(zh);
}

/** Whether a mountain, river or lake has lent its name to a town. */
export function isTownToo(zh: string): boolean {
  return placeWords.townsToo.includes(zh);
}

function placeParts(zh: string, asTown: boolean): readonly NamePart[] {
  if (CITIES.has(zh) || asTown) return [{ zh, rule: "proper" }];
  const [, upper, lower] = UPPER_UNIT.exec(zh) ?? [];
  if (upper !== undefined && lower !== undefined && !isUnit(lower))
    return [...placeParts(upper, false), ...placeParts(lower, false)];
  const unit = ending(zh, UNITS);
  if (unit !== undefined) return unitParts(zh.slice(0, -unit[0].length), unit);
  const feature = ending(zh, FEATURES);
  if (feature === undefined) return [{ zh, rule: "proper" }];
  const [word, ko] = feature;
  const name = zh.slice(0, -word.length);
  return [...name].length === 1 && word.length === 1
    ? [
        { zh, rule: "proper" },
        { zh: "", rule: "doubled", ko },
      ]
    : [
        { zh: name, rule: "proper" },
        { zh: word, rule: "feature", ko },
      ];
}

/** The name before a unit, with the peoples of an autonomous area translated: 延边|朝鲜族|自治州. */
function unitParts(name: string, [word, ko]: readonly [string, string]): readonly NamePart[] {
  const peoples: NamePart[] = [];
  let proper = name;
  while (word.startsWith(AUTONOMOUS.prefix) && !(proper in placeWords.wholes)) {
    const people = peopleAtEnd(proper);
    if (people === undefined) break;
    proper = proper.slice(0, -people.zh.length);
    peoples.unshift(people);
  }
  const whole = (placeWords.wholes as Words)[proper];
  const head: readonly NamePart[] =
    proper === ""
      ? []
      : [{ zh: proper, rule: "proper", ...(whole === undefined ? {} : { ko: whole }) }];
  return [...head, ...peoples, { zh: word, rule: "unit", ko }];
}

/**
 * The people that a name ends with: 朝鲜族 of 延边朝鲜族, 维吾尔 of 新疆维吾尔, which has no word for
 * people in Korean either. Names of one character (水, 土) are too short to stand without it.
 */
function peopleAtEnd(name: string): NamePart | undefined {
  const { people, peopleKo } = AUTONOMOUS;
  const whole = PEOPLES.find(([zh]) => name.endsWith(zh + people));
  if (whole !== undefined) return { zh: whole[0] + people, rule: "people", ko: whole[1] };
  const bare = PEOPLES.find(
    ([zh]) => [...zh].length > 1 && name.endsWith(zh) && name.length > zh.length,
  );
  if (bare === undefined) return undefined;
  const [zh, ko] = bare;
  return { zh, rule: "people", ko: ko.endsWith(peopleKo) ? ko.slice(0, -peopleKo.length) : ko };
}

function organisationParts(name: string): readonly NamePart[] {
  const seat = SEAT.exec(name)?.[0] ?? "";
  const parts: NamePart[] = seat === "" ? [] : [...placeParts(seat, false)];
  const zh = name.slice(seat.length);
  let proper = "";
  const flush = (): void => {
    if (proper !== "") parts.push({ zh: proper, rule: "proper" });
    proper = "";
  };
  for (let at = 0; at < zh.length; ) {
    const word = wordAt(zh, at);
    if (word === undefined) {
      proper += zh.charAt(at);
      at += 1;
    } else {
      flush();
      parts.push({ zh: word[0], rule: "common", ko: word[1] });
      at += word[0].length;
    }
  }
  flush();
  return parts;
}

/** A common noun; one of a single character (部, 局) only where the name ends with it. */
function wordAt(zh: string, at: number): readonly [string, string] | undefined {
  return WORDS.get(zh.charAt(at))?.find(
    ([word]) => zh.startsWith(word, at) && (word.length > 1 || at + word.length === zh.length),
  );
}

function ending(
  zh: string,
  words: readonly (readonly [string, string])[],
): readonly [string, string] | undefined {
  return words.find(([word]) => zh.endsWith(word) && zh.length > word.length);
}

function isUnit(text: string): boolean {
  return UNITS.some(([unit]) => unit === text);
}

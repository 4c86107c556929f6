import type { NameKind } from "../core/name-kind.ts";
import historical from "./data/historical-names.json" with { type: "json" };
import organisationWords from "./data/organisation-words.json" with { type: "json" };
import placeWords from "./data/place-words.json" with { type: "json" };
import polyphonic from "./data/polyphonic-names.json" with { type: "json" };
import surnames from "./data/surnames.json" with { type: "json" };
import { surnameLength } from "./pronounce.ts";

const SURNAMES = new Set(surnames.single);
const UNITS = Object.keys(placeWords.units);
const FEATURES = Object.keys(placeWords.features);
/** Names of two or three characters that would be taken for persons'. */
const PLACES = new Set([
  ...historical.places,
  ...placeWords.cities,
  ...placeWords.townsToo,
  ...Object.keys(polyphonic.names),
]);
/** Characters that end many names of places and hardly any of persons. */
const PLACE_CHARACTERS = new Set(placeWords.endings);
/** The shortest that ends a name of an organisation: 部 and 局 alone end other words too. */
const ORGANISATION_ENDINGS = Object.keys(organisationWords.words).filter(
  (word) => [...word].length >= 2,
);

/**
 * What a name looks like, most likely first: an organisation by its last word, a person by the family
 * name, a place otherwise. Historical names are known by a list. A family name before a mountain or
 * river (杨伯江) may be either.
 * @param zh simplified Chinese
 * @returns one or two kinds
 */
export function kindsOfName(zh: string): readonly [NameKind, ...NameKind[]] {
  if (historical.persons.includes(zh)) return ["person"];
  if (PLACES.has(zh)) return ["place"];
  const length = [...zh].length;
  const ends = (endings: readonly string[]): boolean =>
    endings.some((ending) => zh.endsWith(ending) && zh !== ending);
  if (length > 3 && ends(ORGANISATION_ENDINGS)) return ["organisation"];
  const personal = isPersonal(zh, length);
  if (length > 2 && ends(UNITS)) return ["place"];
  if (length > 2 && ends(FEATURES)) return personal ? ["place", "person"] : ["place"];
  return personal ? ["person"] : ["place"];
}

function isPersonal(zh: string, length: number): boolean {
  const surname = surnameLength(zh);
  const given = length - surname;
  if (given < 1 || given > 2 || PLACE_CHARACTERS.has(zh.slice(-1))) return false;
  return surname > 1 || SURNAMES.has(zh.charAt(0));
}

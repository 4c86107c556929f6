import { pinyin } from "pinyin-pro";
import placeWords from "./data/place-words.json" with { type: "json" };
import names from "./data/polyphonic-names.json" with { type: "json" };
import surnames from "./data/surnames.json" with { type: "json" };

/** What a Chinese text names; `text` where it is no proper name. */
export type Naming = "place" | "person" | "name" | "text";

/** One character of a text, and its syllable with tone mark where it is a Chinese character. */
export interface Pronounced {
  readonly character: string;
  readonly syllable: string | undefined;
}

type Listed = Readonly<Record<string, string>>;
const CHARACTERS: Listed = names.characters;
const PLACES: Listed = names.places;
const SURNAMES: Listed = names.surnames;
const PERSONS: Listed = names.persons;
const NAMES: readonly (readonly [name: string, syllables: readonly string[]])[] = Object.entries(
  names.names,
).map(([name, syllables]) => [name, syllables.split(" ")]);
const UNITS = new RegExp(`(?:${Object.keys(placeWords.units).join("|")})$`, "u");
const DOUBLE_SURNAMES: readonly string[] = surnames.double;

/**
 * Pronounces a Chinese text character by character: by the dictionary of pinyin-pro, corrected by
 * the project's own lists of names. Tones are those of the dictionary, without sandhi.
 * @param zh simplified Chinese
 */
export function pronounce(zh: string, naming: Naming): readonly Pronounced[] {
  const whole = wholeName(zh, naming)?.split(" ");
  const pronounced = fromDictionary(zh, naming).map(({ character, syllable }, index) => {
    const listed = whole?.[index] ?? (naming === "text" ? undefined : CHARACTERS[character]);
    return { character, syllable: syllable === undefined ? undefined : (listed ?? syllable) };
  });
  for (const [name, syllables] of NAMES) {
    let start = 0;
    let seen = 0;
    for (let at = zh.indexOf(name); at >= 0; at = zh.indexOf(name, at + name.length)) {
      start += [...zh.slice(seen, at)].length;
      seen = at;
      [...name].forEach((character, index) => {
        pronounced[start + index] = { character, syllable: syllables[index] };
      });
    }
  }
  return pronounced;
}

/** How many characters of a person's name are the family name. */
export function surnameLength(zh: string): number {
  const double = DOUBLE_SURNAMES.find((surname) => zh.startsWith(surname) && zh !== surname);
  return double === undefined ? 1 : [...double].length;
}

function wholeName(zh: string, naming: Naming): string | undefined {
  if (naming === "place") return PLACES[zh] ?? PLACES[zh.replace(UNITS, "")];
  if (naming === "person") return PERSONS[zh] ?? SURNAMES[zh.charAt(0)];
  return undefined;
}

function fromDictionary(zh: string, naming: Naming): Pronounced[] {
  return pinyin(zh, {
    type: "all",
    toneSandhi: false,
    ...(naming === "person" ? { surname: "head" as const } : {}),
  }).map(({ origin, pinyin: syllable, isZh }) => ({
    character: origin,
    syllable: isZh ? syllable : undefined,
  }));
}

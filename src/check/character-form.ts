import { isSimplification, simplifyCharacter } from "../text/simplified.ts";
import forms from "./data/character-forms.json" with { type: "json" };

/** Which writing a character belongs to, where it tells. */
export type CharacterForm = "simplified" | "traditional" | "japanese" | "korean";

const JAPANESE = pairs(forms.japanese);
const KOREAN = pairs(forms.korean);
const SHARED: ReadonlySet<string> = new Set(forms.alsoTraditional);
const SIMPLIFIED_TOO: ReadonlySet<string> = new Set(forms.simplifiedToo);

/**
 * The simplified form of a text, character by character, from traditional, Korean and Japanese forms:
 * for comparing names.
 * @example simplifiedForm("徳国") // "德国"
 */
export function simplifiedForm(text: string): string {
  let simplified = "";
  for (const character of text) {
    simplified += JAPANESE.get(character) ?? KOREAN.get(character) ?? simplifyCharacter(character);
  }
  return simplified;
}

/**
 * Which writing a character can only belong to.
 * @returns undefined for characters that tell nothing
 */
export function formOf(character: string): CharacterForm | undefined {
  if (JAPANESE.has(character)) return "japanese";
  if (KOREAN.has(character)) return "korean";
  if (SIMPLIFIED_TOO.has(character) || SHARED.has(character)) return undefined;
  if (simplifyCharacter(character) !== character) return "traditional";
  return isSimplification(character) ? "simplified" : undefined;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  return new Map(
    Array.from({ length: characters.length / 2 }, (_, index) => [
      characters[2 * index] ?? "",
      characters[2 * index + 1] ?? "",
    ]),
  );
}

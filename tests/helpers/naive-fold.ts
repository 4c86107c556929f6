import { simplifyCharacter } from "../../src/text/simplified.ts";
import { LETTER_OF_JAMO } from "./jamo.ts";

/** The key of a text as its definition has it: compose all of it, then fold each character. */
export function naiveFoldKey(text: string): string {
  const characters = text.normalize("NFC").match(/\p{M}+|\P{M}\p{M}*/gu) ?? [];
  return characters.map(foldCharacter).join("");
}

function foldCharacter(character: string): string {
  if (/^[ㄱ-ㅣ]$/.test(character)) return character;
  return [...character.normalize("NFKC").toLowerCase()]
    .map((part) => LETTER_OF_JAMO.get(part) ?? part)
    .flatMap((part) => (/\p{Script=Latin}/u.test(part) ? [...part.normalize("NFD")] : [part]))
    .filter((part) => /[\p{L}\p{N}+%]/u.test(part))
    .map(simplifyCharacter)
    .join("");
}

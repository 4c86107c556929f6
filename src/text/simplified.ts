import table from "./data/simplified-characters.json" with { type: "json" };

let simplifiedOf: Map<string, string> | undefined;

/**
 * The simplified form of one traditional character, taken alone; other characters as they are.
 * For comparing only: a few characters (乾 著 後) have more than one simplified form in words.
 * @example simplifyCharacter("電") // "电"
 */
export function simplifyCharacter(character: string): string {
  simplifiedOf ??= new Map(
    Array.from({ length: table.pairs.length / 2 }, (_, index) => [
      table.pairs.charAt(2 * index),
      table.pairs.charAt(2 * index + 1),
    ]),
  );
  return simplifiedOf.get(character) ?? character;
}

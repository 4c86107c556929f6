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

let simplifications: Set<string> | undefined;

/** Whether a character is the simplified form of another; some are traditional characters as well (后). */
export function isSimplification(character: string): boolean {
  simplifications ??= new Set([...table.pairs].filter((_, index) => index % 2 === 1));
  return simplifications.has(character);
}

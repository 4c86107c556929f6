import table from "./data/simplified-characters.json" with { type: "json" };

/** By unit of UTF-16, its simplified form; 0 where it is its own. */
let simplifiedOf: Uint16Array | undefined;

/** The simplified form of a unit of UTF-16; others as they are. */
export function simplifyUnit(unit: number): number {
  simplifiedOf ??= readTable();
  return simplifiedOf[unit] || unit;
}

function readTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let at = 0; at + 1 < table.pairs.length; at += 2) {
    units[table.pairs.charCodeAt(at)] = table.pairs.charCodeAt(at + 1);
  }
  return units;
}

/**
 * The simplified form of one traditional character, taken alone; other characters as they are.
 * For comparing only: a few characters (乾 著 後) have more than one simplified form in words.
 * @example simplifyCharacter("電") // "电"
 */
export function simplifyCharacter(character: string): string {
  if (character.length !== 1) return character;
  const unit = character.charCodeAt(0);
  const simplified = simplifyUnit(unit);
  return simplified === unit ? character : String.fromCharCode(simplified);
}

let simplifications: Set<string> | undefined;

/** Whether a character is the simplified form of another; some are traditional characters as well (后). */
export function isSimplification(character: string): boolean {
  simplifications ??= new Set([...table.pairs].filter((_, index) => index % 2 === 1));
  return simplifications.has(character);
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/**
 * A pattern for one character as a question about UTF-16 units that is answered from a table: for
 * where a text is walked through unit by unit.
 * @param pattern without the flags g and y; halves of supplementary characters are asked about alone
 */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x1_0000);
  return (unit) => {
    const answer = known[unit];
    if (answer !== undefined && answer !== UNKNOWN) return answer === YES;
    // NaN, behind the end of a text, is no character.
    if (answer === undefined) return false;
    const isSuch = pattern.test(String.fromCharCode(unit));
    known[unit] = isSuch ? YES : NO;
    return isSuch;
  };
}

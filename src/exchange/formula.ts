/**
 * What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), in half and full width;
 * apostrophes before it may be ours.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Whether a spreadsheet would take a cell for a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A cell that is text to every spreadsheet: an apostrophe stands before what would be a formula. */
export function neutralise(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text of a cell that `neutralise` wrote. */
export function unneutralised(cell: string): string {
  return cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
}

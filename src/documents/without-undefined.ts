/** The same facts without those that are not known, as optional properties want it. */
export function withoutUndefined<Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A literal of Turtle (RDF 1.1 Turtle, STRING_LITERAL_QUOTE).
 * @param text without characters that XML 1.0 does not hold either
 * @param tail `@ko` or `^^<…>`; plain text without
 */
export function literal(text: string, tail = ""): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"${tail}`;
}

/** An IRI below a base; what an IRI cannot hold is percent-encoded. */
export function iri(base: string, name: string): string {
  return `<${base}${encodeURIComponent(name)}>`;
}

/** A subject with its predicates and objects; predicates without objects are left out. */
export function statements(
  subject: string,
  predicates: readonly (readonly [predicate: string, objects: readonly string[]])[],
): string {
  const lines = predicates
    .filter(([, objects]) => objects.length > 0)
    .map(([predicate, objects]) => `${predicate} ${objects.join(", ")}`);
  return `\n${subject} ${lines.join(" ;\n  ")} .\n`;
}

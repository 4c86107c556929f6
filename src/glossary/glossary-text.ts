/** A YAML file of a glossary: how it is called and what it says. */
export interface GlossaryText {
  /** As it is shown to people and kept in entries. */
  readonly path: string;
  readonly text: string;
  readonly kind: "entries" | "sources";
}

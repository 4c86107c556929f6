import { glossaryJsonSchema } from "../glossary/schema.ts";
import { makeTranslate } from "../i18n/translator.ts";

/** The text of glossary/schema.json: what editors show is said in all three languages. */
export function schemaText(): string {
  const languages = [makeTranslate("ko"), makeTranslate("zh"), makeTranslate("en")];
  const schema = glossaryJsonSchema((field) =>
    languages.map((translate) => translate(`schema.${field}`)).join(" · "),
  );
  return `${JSON.stringify(schema, null, 2)}\n`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { schemaText } from "../../src/build/schema-text.ts";
import { packageRoot } from "../../src/files/package-root.ts";
import { ENTRY_FIELDS } from "../../src/glossary/schema.ts";

interface Schema {
  readonly items: {
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    readonly required: readonly string[];
    readonly additionalProperties: boolean;
  };
}
const schema = JSON.parse(schemaText()) as Schema;

describe("glossary/schema.json, for editors", () => {
  test("is written by the build, as the schema of the program has it", () => {
    expect(readFileSync(join(packageRoot(), "glossary", "schema.json"), "utf8")).toBe(schemaText());
  });

  test("knows every field, in their order, and no other", () => {
    expect(Object.keys(schema.items.properties)).toEqual(ENTRY_FIELDS);
    expect(schema.items.additionalProperties).toBe(false);
    expect(schema.items.required).toEqual(["id", "sources"]);
  });

  test.each(ENTRY_FIELDS)("says in three languages what %s is for", (field) => {
    const parts = schema.items.properties[field]?.description?.split(" · ") ?? [];
    expect(parts).toHaveLength(3);
    expect(parts.filter((part) => part.trim() === "")).toEqual([]);
  });
});

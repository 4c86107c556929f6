import type { TermStatus } from "../core/entry.ts";
import { MalmoiError } from "../core/errors.ts";
import type { Language } from "../core/language.ts";
import { COLUMN_NAMES, TERM_COLUMNS } from "./columns.ts";
import names from "./data/column-names.json" with { type: "json" };
import type { ReadOptions } from "./format.ts";
import { languageOf, type TaggedLanguage } from "./language-tags.ts";

/** What a column of a table holds; `isOwn` where malmoi itself wrote it. */
export type ColumnRole =
  | {
      readonly kind: "terms";
      /** undefined where the letters of each term say it. */
      readonly language: TaggedLanguage | undefined;
      readonly status: TermStatus;
      readonly isOwn: boolean;
    }
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "forbidden" }
  | { readonly kind: "unknown"; readonly header: string };

const ALIASES = new Map(
  Object.entries(names.fields).flatMap(([field, aliases]) =>
    aliases.map((alias) => [alias, field] as const),
  ),
);

/** Names of fields that `--map` may give to a column. */
export const MAPPABLE: readonly string[] = COLUMN_NAMES;

/**
 * What the columns of a table hold, by their headers: malmoi's own names, languages by tag or name in
 * three languages (`ko`, `Korean`, `term [ko]`), the names of other fields, and what the user says.
 * @throws MalmoiError unknown-column where the user names a header that is not there
 */
export function columnRoles(
  headers: readonly string[],
  { columns, from, to }: ReadOptions,
): readonly ColumnRole[] {
  const folded = headers.map(fold);
  const said = new Map([...columns].map(([header, field]) => [fold(header), field]));
  for (const header of columns.keys()) {
    if (!folded.includes(fold(header))) {
      throw new MalmoiError("unknown-column", { column: header, found: headers.join(", ") });
    }
  }
  // `ko` alone heads tables of other tools too, where a cell may hold several terms.
  const isOwn = folded.includes("ko_also");
  return folded.map(
    (header, index): ColumnRole =>
      roleOf(said.get(header) ?? header, { from, to }, isOwn) ?? {
        kind: "unknown",
        header: headers[index] ?? "",
      },
  );
}

/** The languages that columns are known to have terms of. */
export function languagesOf(roles: readonly ColumnRole[]): ReadonlySet<Language> {
  return new Set(
    roles.flatMap((role) =>
      role.kind === "terms" && role.language !== undefined ? [role.language.language] : [],
    ),
  );
}

function roleOf(
  header: string,
  direction: { readonly from: Language; readonly to: Language },
  isOwn: boolean,
): ColumnRole | undefined {
  const own = TERM_COLUMNS.find(({ name }) => name === header);
  if (own !== undefined && (isOwn || languageOf(header) === undefined)) {
    return { kind: "terms", language: own, status: own.status, isOwn: true };
  }
  if (own === undefined && COLUMN_NAMES.includes(header)) return { kind: "field", field: header };
  const language = languageOf(header);
  if (language !== undefined) return terms(language, "term");
  const [named, field] = splitHeader(header);
  if (field === "forbidden") return { kind: "forbidden" };
  if (field === "from-term") return terms(named ?? { language: direction.from }, "term");
  if (field === "to-term") return terms(named ?? { language: direction.to }, "term");
  if (field === "synonyms" || field === "avoid") return terms(named, field);
  if (field === "term") return terms(named ?? { language: direction.from }, "term");
  return field === undefined ? undefined : { kind: "field", field };
}

function terms(
  language: TaggedLanguage | undefined,
  field: "term" | "synonyms" | "avoid",
): ColumnRole {
  const status = { term: "preferred", synonyms: "admitted", avoid: "deprecated" } as const;
  return { kind: "terms", language, status: status[field], isOwn: false };
}

/** `term [ko]`, `Korean synonyms`, `동의어 ko`: the language and the field, whichever is there. */
function splitHeader(
  header: string,
): readonly [language: TaggedLanguage | undefined, field: string | undefined] {
  const direct = ALIASES.get(header);
  if (direct !== undefined) return [undefined, direct];
  const words = header.split(/[\s_[\]()]+/).filter((word) => word !== "");
  for (let cut = 1; cut < words.length; cut += 1) {
    const [left, right] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    for (const [language, field] of [
      [languageOf(left), ALIASES.get(right)],
      [languageOf(right), ALIASES.get(left)],
    ] as const) {
      if (language !== undefined && field !== undefined) return [language, field];
    }
  }
  return [undefined, undefined];
}

/** MultiTerm's marks (`>>I<<`) and what is no matter are taken away. */
function fold(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/^>>[A-Z]{1,2}<</, "")
    .trim()
    .toLowerCase();
}

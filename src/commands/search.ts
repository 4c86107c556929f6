import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import { searchJson, toJson } from "../report/json.ts";
import { chineseByIndex } from "../search/chinese-by-index.ts";
import { type SearchResult, search } from "../search/search.ts";
import type { Context, Run } from "./command.ts";

const LIMIT_FOR_PEOPLE = 20;
const LIMIT_FOR_JSON = 50;

/** `malmoi search QUERY…`: ranked entries. */
export const run: Run = async (context) => {
  const query = context.operands.join(" ");
  if (query.trim() === "") {
    throw new MalmoiError("missing-argument", {
      command: "search",
      argument: context.translate("help.argument.query"),
    });
  }
  await printResult(context, query, await find(context, query));
  return EXIT.done;
};

/** Searches the chosen lists with the limit and categories that were asked for. */
export async function find(context: Context, query: string): Promise<SearchResult> {
  const { categories, limit, switches } = context.arguments;
  const { index } = await context.loadGlossary();
  return search(index, query, {
    limit: limit ?? (switches.has("json") ? LIMIT_FOR_JSON : LIMIT_FOR_PEOPLE),
    categories,
  });
}

/** Prints results as they were asked for; what lays out tables is loaded only for people. */
export async function printResult(
  context: Context,
  query: string,
  result: SearchResult,
): Promise<void> {
  const { arguments: given, translate, style, columns, print } = context;
  const readings = await unlistedReadings(context, query, result);
  if (given.switches.has("json")) {
    print(toJson(searchJson(query, result, readings)));
    return;
  }
  const { searchReport } = await import("../report/search-report.ts");
  print(searchReport(query, result, translate, style, columns, readings));
}

/**
 * Readings of the Chinese names in a query that no entry has exactly; what makes them is loaded only
 * for such a query.
 */
async function unlistedReadings(
  { loadGlossary }: Context,
  query: string,
  { hits }: SearchResult,
): Promise<readonly ListedReading[]> {
  if (!/\p{Script=Han}/u.test(query) || hits[0]?.tier === "exact") return [];
  const { readUnlisted } = await import("../readings/read-unlisted.ts");
  return readUnlisted(query, chineseByIndex((await loadGlossary()).index));
}

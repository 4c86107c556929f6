import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { searchJson, toJson } from "../report/json.ts";
import { searchReport } from "../report/search-report.ts";
import { type SearchResult, search } from "../search/search.ts";
import { makeSearchIndex } from "../search/search-index.ts";
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
  printResult(context, query, await find(context, query));
  return EXIT.done;
};

/** Searches the chosen lists with the limit and categories that were asked for. */
export async function find(context: Context, query: string): Promise<SearchResult> {
  const { categories, limit, switches } = context.arguments;
  return search(makeSearchIndex(await context.loadGlossary()), query, {
    limit: limit ?? (switches.has("json") ? LIMIT_FOR_JSON : LIMIT_FOR_PEOPLE),
    categories,
  });
}

export function printResult(context: Context, query: string, result: SearchResult): void {
  const { arguments: given, translate, style, columns, print } = context;
  print(
    given.switches.has("json")
      ? toJson(searchJson(query, result))
      : searchReport(query, result, translate, style, columns),
  );
}

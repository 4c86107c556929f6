import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { readListed } from "../readings/read-listed.ts";
import { splitNames } from "../readings/split-names.ts";
import { toJson } from "../report/json.ts";
import { readingsJson } from "../report/reading-json.ts";
import { readingReport } from "../report/reading-report.ts";
import { chineseByIndex } from "../search/chinese-by-index.ts";
import type { Context, Run } from "./command.ts";

const STANDARD_INPUT = "-";

/** `malmoi read TEXT…`: readings of Chinese names, and why; `-` reads names from standard input. */
export const run: Run = async (context) => {
  const { arguments: given, translate, style, columns, print } = context;
  const names = await namesOf(context);
  const byChinese = chineseByIndex((await context.loadGlossary()).index);
  const readings = names.map((name) => readListed(name, byChinese, given.kind));
  const explain = given.switches.has("explain");
  print(
    given.switches.has("json")
      ? toJson(readingsJson(readings))
      : readingReport(readings, { explain, columns }, translate, style),
  );
  return EXIT.done;
};

async function namesOf({ operands, inputLines, translate }: Context): Promise<readonly string[]> {
  const names: string[] = [];
  for (const operand of operands) {
    if (operand !== STANDARD_INPUT) names.push(...namesIn(operand));
    else for await (const line of inputLines()) names.push(...namesIn(line));
  }
  if (names.length > 0 || operands.includes(STANDARD_INPUT)) return names;
  throw new MalmoiError("missing-argument", {
    command: "read",
    argument: translate("help.argument.text"),
  });
}

/** A text of nothing but separators is asked for as it is, to be told that it cannot be read. */
function namesIn(text: string): readonly string[] {
  const names = splitNames(text);
  return names.length > 0 || text.trim() === "" ? names : [text.trim()];
}

import { EXIT } from "../core/exit-code.ts";
import { readBuiltInFiles } from "../files/built-in.ts";
import { parseGlossary } from "../glossary/build-glossary.ts";
import { validateGlossary } from "../glossary/validate.ts";
import { problemsJson, toJson } from "../report/json.ts";
import { problemMessage, problemReport } from "../report/problem-report.ts";
import type { Run } from "./command.ts";
import { glossaryTexts } from "./glossary-texts.ts";
import { shownFiles } from "./progress.ts";

/** `malmoi validate`: everything that is wrong with the glossary itself. */
export const run: Run = async (context) => {
  const { translate, style, print } = context;
  const texts = await glossaryTexts(context);
  const { files, sources } = parseGlossary(shownFiles(texts, context.progress));
  // A team's own list may name the sources of the built-in one without repeating them.
  const builtIn = parseGlossary(
    (await readBuiltInFiles()).filter(({ kind }) => kind === "sources"),
  );
  const reports = validateGlossary(files, sources, builtIn.sources);
  const count = reports.flatMap(({ problems }) => problems).length;
  if (context.arguments.switches.has("json")) {
    print(toJson(problemsJson(reports, (problem) => problemMessage(problem, translate))));
  } else {
    const entries = files.flatMap((file) => file.entries).length;
    print(problemReport(reports, translate, style));
    print(
      count === 0
        ? `${translate("validate.clean", { count: entries })}\n`
        : `${translate("validate.found", { count })}\n`,
    );
  }
  return count === 0 ? EXIT.done : EXIT.problems;
};

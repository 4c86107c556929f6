import { EXIT } from "../core/exit-code.ts";
import { statisticsOf } from "../core/statistics.ts";
import { toJson } from "../report/json.ts";
import { statisticsReport } from "../report/statistics-report.ts";
import type { Run } from "./command.ts";
import { refuseOperands } from "./refuse-operands.ts";

/** `malmoi stats`: what the list holds, in numbers. */
export const run: Run = async (context) => {
  refuseOperands("stats", context);
  const { entries } = (await context.loadGlossary()).glossary;
  const { categories, switches } = context.arguments;
  const counted = entries.filter(
    ({ category }) => categories.length === 0 || categories.includes(category),
  );
  const statistics = statisticsOf(counted);
  context.print(
    switches.has("json")
      ? toJson(statistics)
      : statisticsReport(statistics, context.translate, context.style),
  );
  return EXIT.done;
};

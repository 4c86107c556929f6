import { describe, expect, test } from "vitest";
import type { CheckRun } from "../../../src/report/check/check-run.ts";
import { githubAnnotations } from "../../../src/report/check/github.ts";
import { htmlPage } from "../../../src/report/check/html/page.ts";
import { prettyReport } from "../../../src/report/check/pretty.ts";
import { sarifLog } from "../../../src/report/check/sarif.ts";
import { makeStyle } from "../../../src/report/style.ts";
import { checkRunOf } from "../../helpers/check-run.ts";

/** A problem of a file that was not read as a document, of which nothing but the place is known. */
async function runElsewhere(): Promise<CheckRun> {
  const run = await checkRunOf({ "draft.md": "톈진에서\n" });
  return {
    ...run,
    reports: [
      ...run.reports,
      {
        path: "malmoi.config.yaml",
        problems: [
          {
            rule: "deprecated-term",
            severity: "info",
            line: 3,
            column: 5,
            range: [20, 22],
            text: "텐진",
            params: { text: "텐진", suggestion: "톈진" },
            suggestions: ["톈진"],
            entries: ["place.tianjin", "place.gone"],
          },
        ],
      },
    ],
  };
}

describe("a problem of which only the place is known", () => {
  test("for people: no line, no carets", async () => {
    expect(prettyReport(await runElsewhere(), 80, makeStyle("plain"))).toBe(
      [
        "malmoi.config.yaml:3:5 info “텐진” is not to be written; write 톈진",
        "  [deprecated-term]",
        "    │ place.tianjin  天津 · 톈진 · Tianjin",
        "    │ place.gone",
        "",
        "1 problem",
        "  1  info  deprecated-term  A rendering that the list says is not to be written",
        "",
      ].join("\n"),
    );
  });

  test("SARIF", async () => {
    expect(JSON.stringify(sarifLog(await runElsewhere()))).toContain(
      '"region":{"startLine":3,"startColumn":5,"endLine":3,"endColumn":7,"charOffset":20,"charLength":2,"snippet":{"text":"텐진"}}}',
    );
  });

  test("GitHub", async () => {
    expect(githubAnnotations(await runElsewhere())).toBe(
      "::notice file=malmoi.config.yaml,line=3,col=5,title=malmoi (deprecated-term)::malmoi.config.yaml:3:5: “텐진” is not to be written; write 톈진\n",
    );
  });

  test("HTML: a line with its number", async () => {
    expect(htmlPage(await runElsewhere(), () => [])).toContain(
      '<span class="number">3</span><div><p class="text" lang="ko"></p></div>',
    );
  });
});

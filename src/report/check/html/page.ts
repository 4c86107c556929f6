import { createHash } from "node:crypto";
import type { CheckRun } from "../check-run.ts";
import type { KeptRow } from "../kept-rows.ts";
import { documentView, type NumberedProblem, type ViewRow } from "./document-view.ts";
import { filterStyle, filters } from "./filters.ts";
import { markedText } from "./marked-text.ts";
import { html, type Markup, raw } from "./markup.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { problemLink, problemNote } from "./problem-note.ts";

/**
 * `malmoi check --format html`: one page that needs no other file, with the problems marked in the
 * text of the documents, a list of them, and filters. It runs no script and loads nothing but what
 * stands in it, whatever is in the documents.
 * @param rowsOf what was kept of a document
 */
export function htmlPage(run: CheckRun, rowsOf: (path: string) => readonly KeptRow[]): string {
  const { language, translate } = run;
  const documents = numbered(run);
  const count = documents.reduce((sum, { problems }) => sum + problems.length, 0);
  const said =
    count === 0
      ? translate("checked.clean", { count: documents.length })
      : translate("checked.found", { count });
  const style = PAGE_STYLE + filterStyle(run);
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const list = documents
    .filter(({ problems }) => problems.length > 0)
    .map(
      ({ path, problems }) => html`
<h2>${path}</h2>
<ol>${problems.map((problem) => problemLink(problem, run.fileOf(path), run))}</ol>`,
    );
  const sections = documents.map(({ path, problems }) => {
    const rows = documentView(problems, rowsOf(path));
    return html`
<section><h2>${path}</h2>${rows.map((row) => viewRow(row, run))}
</section>`;
  });
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width">
<title>malmoi check: ${said}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<h1>${said}</h1>${filters(run)}
<p class="walk" hidden><button type="button" id="previous">↑ ${translate("checkReport.previous")} <kbd>K</kbd></button>
<button type="button" id="next">↓ ${translate("checkReport.next")} <kbd>J</kbd></button>
<output></output></p>
</header>
<nav aria-label="${translate("checkReport.problems")}">${list}
</nav>
<main tabindex="-1">${sections}
</main>
<script>${raw(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

/** The documents of a run, each once, with their problems numbered through. */
function numbered({ reports }: CheckRun) {
  let number = 0;
  return reports.map(({ path, problems }) => ({
    path,
    problems: problems.map((problem): NumberedProblem => {
      number += 1;
      return { number, problem };
    }),
  }));
}

function viewRow({ row, marks, problems, isBehindGap }: ViewRow, run: CheckRun): Markup {
  const { name, text, original } = row;
  const gap = html`<p class="gap" title="${run.translate("checkReport.gap")}">⋯</p>`;
  const above =
    original && html`<p class="original" lang="${original.language}">${original.text}</p>`;
  return html`${isBehindGap ? gap : undefined}
<div class="row"><span class="number">${name}</span><div>${above}<p class="text" lang="ko">${markedText(text, marks)}</p></div></div>${problems.map((problem) => problemNote(problem, run))}`;
}

/** The name of a script or style sheet by which the page allows it and no other. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

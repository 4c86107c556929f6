import { createHash } from "node:crypto";
import { CATEGORIES } from "../../core/category.ts";
import { type Entry, preferredTerm, termsWithStatus } from "../../core/entry.ts";
import { LANGUAGES, UI_LANGUAGES } from "../../core/language.ts";
import { cleanText } from "../clean-text.ts";
import type { PageWords, WriteOptions, Writer } from "../format.ts";
import { PAGE_SCRIPT } from "../html/page-script.ts";
import { PAGE_STYLE } from "../html/page-style.ts";
import { htmlText } from "../html-escape.ts";

/**
 * One page that needs no other file and no network: the entries with a search, in three languages,
 * for phones and paper too. It runs no script but its own.
 */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".html", chunks: page(entries, options) }],
};

function* page(entries: Iterable<Entry>, options: WriteOptions): Generator<string> {
  const { words } = options;
  const said = words.page(words.uiLanguage);
  const policy = `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="${words.uiLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${htmlText(said.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${htmlText(said.title)}</h1>
<input type="search" id="query" autocomplete="off" spellcheck="false">
<select id="category"><option value=""></option>${CATEGORIES.map((one) => `<option value="${one}"></option>`).join("")}</select>
<select id="language">${UI_LANGUAGES.map((one) => languageOption(one, options)).join("")}</select>
<output></output>
</header>
<main>
<noscript><p>${htmlText(said.noScript)}</p></noscript>
<ol></ol>
<button type="button" id="more" hidden></button>
</main>
<script type="application/json" id="data">{"words":${json(allWords(options))},"entries":[
`;
  let isFirst = true;
  for (const entry of entries) {
    yield `${isFirst ? "" : ",\n"}${json(entryData(entry, options))}`;
    isFirst = false;
  }
  yield `
]}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function languageOption(language: (typeof UI_LANGUAGES)[number], { words }: WriteOptions): string {
  const selected = language === words.uiLanguage ? " selected" : "";
  return `<option value="${language}" lang="${language}"${selected}>${htmlText(words.page(language).ownName)}</option>`;
}

function allWords({ words }: WriteOptions): Readonly<Record<string, PageWords>> {
  return Object.fromEntries(UI_LANGUAGES.map((language) => [language, words.page(language)]));
}

/** What the page shows of an entry; what is not there is left out. */
function entryData(entry: Entry, { lose, has }: WriteOptions): object {
  const clean = (text: string): string =>
    cleanText(text, () => lose("control-character", entry.id));
  const one = (text: string | null | undefined): string | undefined =>
    text === null || text === undefined ? undefined : clean(text);
  const some = (texts: readonly string[]): readonly string[] | undefined =>
    texts.length === 0 ? undefined : texts.map(clean);
  const all = (status: "admitted" | "deprecated"): readonly string[] | undefined =>
    some(LANGUAGES.flatMap((language) => termsWithStatus(entry, language, status)));
  return {
    id: clean(entry.id),
    category: entry.category,
    draft: entry.status === "draft" ? true : undefined,
    zh: one(preferredTerm(entry, "zh")),
    ko: one(preferredTerm(entry, "ko")),
    en: one(preferredTerm(entry, "en")),
    hant: one(entry.terms.zh.find(({ script }) => script === "Hant")?.term),
    pinyin: one(entry.pinyin),
    also: all("admitted"),
    avoid: all("deprecated"),
    codes: some(Object.values(entry.codes ?? {})),
    definition: one(entry.definition),
    note: one(entry.note),
    sources: some(entry.sources),
    related: some(entry.related.filter(has)),
  };
}

/** Nothing in it can end the element that it stands in. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}

/** The name of a script or style sheet by which the page allows it and no other. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

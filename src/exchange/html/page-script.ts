import { PAGE_SEARCH } from "./page-search.ts";

/**
 * Shows what is found, in the language that is chosen. Texts become text nodes and nothing else, so
 * that no entry can be more than text. An address with an id behind the # shows that entry.
 */
export const PAGE_SCRIPT = `
"use strict";
${PAGE_SEARCH}
const FIRST = 100;
const { words, entries } = JSON.parse(document.getElementById("data").textContent);
const search = makeSearch(entries);
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const query = document.getElementById("query");
const category = document.getElementById("category");
const language = document.getElementById("language");
const count = document.querySelector("output");
const list = document.querySelector("main ol");
const more = document.getElementById("more");
let shown = FIRST;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function itemOf(entry, said) {
  const item = element("li", undefined, { id: "entry-" + entry.id });
  const head = element("p", undefined, { class: "terms" });
  for (const [tag, name] of [["zh", "zh"], ["ko", "ko"], ["en", "en"]]) {
    if (entry[name] !== undefined) head.append(element(name === "ko" ? "strong" : "span", entry[name], { lang: tag }), " ");
  }
  head.append(element("small", said.categories[entry.category]));
  if (entry.draft) head.append(" ", element("small", said.draft, { class: "draft" }));
  item.append(head);
  const facts = element("dl");
  for (const field of ["avoid", "also", "hant", "pinyin", "codes", "definition", "note", "sources"]) {
    const value = entry[field];
    if (value === undefined) continue;
    facts.append(element("dt", said.fields[field]));
    facts.append(element("dd", Array.isArray(value) ? value.join(" · ") : value, { class: field }));
  }
  const related = (entry.related ?? []).filter((id) => byId.has(id));
  if (related.length > 0) {
    const cell = element("dd");
    for (const id of related) {
      const { ko, zh, en } = byId.get(id);
      cell.append(element("a", ko ?? zh ?? en, { href: "#" + encodeURIComponent(id) }), " ");
    }
    facts.append(element("dt", said.fields.related), cell);
  }
  if (facts.childNodes.length > 0) item.append(facts);
  return item;
}

function show() {
  const said = words[language.value];
  document.documentElement.lang = language.value;
  document.title = said.title;
  document.querySelector("h1").textContent = said.title;
  query.placeholder = said.search;
  query.setAttribute("aria-label", said.search);
  category.setAttribute("aria-label", said.category);
  language.setAttribute("aria-label", said.language);
  for (const option of category.options) {
    option.textContent = option.value === "" ? said.all : said.categories[option.value];
  }
  const asked = byId.get(decodeURIComponent(location.hash.slice(1)));
  const isAsked = asked !== undefined && query.value === "";
  const found = isAsked ? [asked] : search(query.value, category.value);
  list.replaceChildren(...found.slice(0, shown).map((entry) => itemOf(entry, said)));
  count.textContent = said.count.replace("#", found.length.toLocaleString(language.value));
  more.textContent = said.more;
  more.hidden = found.length <= shown;
}

function again() {
  shown = FIRST;
  show();
}

query.addEventListener("input", () => {
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  again();
});
category.addEventListener("change", again);
language.addEventListener("change", show);
more.addEventListener("click", () => {
  shown = Infinity;
  show();
});
addEventListener("hashchange", () => {
  query.value = "";
  again();
  scrollTo(0, 0);
});
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && query.value !== "") {
    query.value = "";
    again();
    query.focus();
  } else if (event.code === "Slash" && document.activeElement !== query) {
    event.preventDefault();
    query.focus();
  }
});
show();
query.focus();
`;

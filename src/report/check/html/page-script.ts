/**
 * Goes from problem to problem that is not filtered out. Keys are told by where they lie, so that a
 * Korean layout does as well; without scripts the links of the list do the same.
 */
export const PAGE_SCRIPT = `
"use strict";
const walk = document.querySelector(".walk");
const position = document.querySelector("output");
const links = new Map();
for (const link of document.querySelectorAll("nav .problem a")) {
  links.set(link.getAttribute("href").slice(1), link);
}
let current;

const shown = () =>
  [...document.querySelectorAll("article.problem")].filter((note) => note.getClientRects().length > 0);

function tell() {
  const notes = shown();
  const at = notes.indexOf(current) + 1;
  position.textContent = (at === 0 ? "– / " : at + " / ") + notes.length;
  for (const [id, link] of links) {
    if (current !== undefined && id === current.id) {
      link.setAttribute("aria-current", "true");
      link.scrollIntoView({ block: "nearest" });
    } else link.removeAttribute("aria-current");
  }
}

function show(note) {
  current = note;
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: "center" });
  tell();
}

function go(step) {
  const notes = shown();
  if (notes.length === 0) return;
  if (step < 0) notes.reverse();
  const wanted = step < 0 ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const next =
    current === undefined
      ? notes[0]
      : notes.find((note) => (current.compareDocumentPosition(note) & wanted) !== 0);
  show(next ?? notes[0]);
}

const STEPS = { KeyJ: 1, KeyN: 1, KeyK: -1, KeyP: -1 };

document.addEventListener("keydown", (event) => {
  const step = STEPS[event.code];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  go(step);
});
document.getElementById("next").addEventListener("click", () => go(1));
document.getElementById("previous").addEventListener("click", () => go(-1));
document.addEventListener("change", tell);
document.addEventListener("focusin", (event) => {
  if (!event.target.matches("article.problem")) return;
  current = event.target;
  tell();
});
for (const mark of document.querySelectorAll("mark")) {
  mark.addEventListener("click", (event) => {
    event.stopPropagation();
    show(document.getElementById("problem-" + mark.dataset.problem));
  });
}
walk.hidden = false;
document.querySelector("main").focus();
tell();
`;

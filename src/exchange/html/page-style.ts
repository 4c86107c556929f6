/** How the page looks: light and dark, on a phone, on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1a; --faint: #5c5c5c; --line: #d8d8d8; --wrong: #b3261e; --link: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161616; --ink: #ececec; --faint: #a6a6a6; --line: #3a3a3a; --wrong: #ff9d94; --link: #8ec5ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif;
}
header {
  position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line);
  padding: .75rem 1rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center;
}
h1 { font-size: 1.125rem; margin: 0; }
input { flex: 1 1 12rem; min-width: 0; }
input, select, button { font: inherit; padding: .25rem .5rem; max-width: 100%; }
output { color: var(--faint); font-size: .875rem; }
main { padding: 0 1rem 4rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { padding: .75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
p { margin: 0; }
.terms { font-size: 1.125rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
.terms > *, dd { unicode-bidi: isolate; overflow-wrap: anywhere; }
small, dt { color: var(--faint); font-size: .8125rem; }
.draft { border: 1px solid; border-radius: .25rem; padding: 0 .25rem; }
dl { display: grid; grid-template-columns: minmax(3.5rem, max-content) minmax(0, 1fr); gap: 0 .75rem; margin: .25rem 0 0; font-size: .875rem; }
dd { margin: 0; word-break: keep-all; white-space: pre-line; }
.avoid { color: var(--wrong); text-decoration: line-through; }
a { color: var(--link); margin-right: .5rem; }
#more { margin: 1rem 0; }
@media print {
  header { position: static; }
  header > :not(h1, output), #more { display: none; }
  body { max-width: none; font-size: 9pt; }
  ol { columns: 2; column-gap: 1.5rem; }
}
`;

/** How the page looks: light and dark, on wide and narrow screens, on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1a; --faint: #5c5c5c; --line: #d8d8d8; --note: #f5f5f2;
  --error: #b3261e; --warning: #8a5300; --info: #0b57a4;
  --error-mark: #ffd9d4; --warning-mark: #ffe7b8; --info-mark: #d6e8ff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161616; --ink: #ececec; --faint: #a6a6a6; --line: #3a3a3a; --note: #212121;
    --error: #ff9d94; --warning: #ffc368; --info: #8ec5ff;
    --error-mark: #5c1e19; --warning-mark: #4f3500; --info-mark: #10375f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif;
  height: 100vh; display: grid;
  grid-template: "head head" auto "list main" minmax(0, 1fr) / minmax(16rem, 24rem) minmax(0, 1fr);
}
header { grid-area: head; padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
nav { grid-area: list; padding: 0 1.5rem 1rem; border-right: 1px solid var(--line); font-size: .875rem; }
main { grid-area: main; padding: 0 1.5rem 50vh; }
nav, main { overflow: auto; }
nav, article { word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
fieldset { border: 0; margin: .5rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem;
  font-size: .875rem; }
legend { float: left; min-width: 6em; color: var(--faint); padding: 0; }
label { white-space: nowrap; }
data { color: var(--faint); }
.walk { margin: .5rem 0 0; }
button { font: inherit; font-size: .875rem; padding: .125rem .75rem; }
kbd { font-size: .75rem; border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25rem; }
nav ol, .entries { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .25rem .5rem; color: inherit; text-decoration: none; }
nav a:hover, nav a[aria-current] { background: var(--note); }
.place, .number, .rule, .entries { color: var(--faint); }
.row { display: flex; gap: 1rem; }
.row > div { min-width: 0; }
.original { margin: 0; color: var(--faint); white-space: pre-wrap; overflow-wrap: anywhere; }
.gap { color: var(--faint); margin: .25rem 0; border-top: 1px dashed var(--line); }
.number { flex: 0 0 3.5rem; text-align: right; user-select: none; font-variant-numeric: tabular-nums;
  font-size: .875rem; overflow-wrap: anywhere; }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
article { margin: .25rem 0 .75rem 4.5rem; padding: .375rem .75rem; background: var(--note);
  border-left: .25rem solid; font-size: .9375rem; scroll-margin: 4rem; }
article p { margin: 0; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
.error .severity, .severity.error { color: var(--error); }
.warning .severity, .severity.warning { color: var(--warning); }
.info .severity, .severity.info { color: var(--info); }
mark { color: inherit; border-bottom: 2px solid; }
mark.error { background: var(--error-mark); border-color: var(--error); }
mark.warning { background: var(--warning-mark); border-color: var(--warning); border-bottom-style: dashed; }
mark.info { background: var(--info-mark); border-color: var(--info); border-bottom-style: dotted; }
del { text-decoration: line-through; }
ins { text-decoration: none; font-weight: bold; }
.rule, .entries { font-size: .8125rem; }
:focus-visible, article:focus, article:target { outline: 2px solid var(--info); outline-offset: 1px; }
main:focus { outline: 0; }
@media (max-width: 50rem) {
  body { display: block; height: auto; }
  nav { border: 0; max-height: 40vh; }
  article { margin-left: 0; }
  .number { flex-basis: 2rem; }
}
@media print {
  body { display: block; height: auto; font-size: 10pt; }
  nav, fieldset, .walk { display: none; }
  main { padding-bottom: 0; overflow: visible; }
  article { break-inside: avoid; }
  mark, article { print-color-adjust: exact; }
  article:focus, article:target { outline: 0; }
}
`;

// How a paper looks in a browser, on a phone and printed from there.

import { marginsOf } from '../layout.ts';
import type { Paper } from '../paper.ts';

const SCREEN = `
* { box-sizing: border-box; }
body { background: #fff; color: #000; font: 1.05rem/1.35 "Times New Roman", Tinos, "Liberation Serif", serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; text-align: center; }
header > div { flex: 1 1 16rem; } header p, .title p, h1 { margin: 0; text-wrap: balance; }
.body, .motto, .nation, .above, .subject { font-weight: bold; }
.rule::after { border-top: 1px solid; content: ""; display: block; margin: .25rem auto 0; width: 33%; }
.motto::after { border-top: 1px solid; content: ""; display: block; margin: .1rem auto 0; width: 13rem; max-width: 100%; }
header .number { margin-top: .5rem; } header .date { font-style: italic; margin-top: .5rem; } .attached { font-style: italic; }
.title { margin: 1.2rem 0 .6rem; text-align: center; } .title.rule::after { width: 8rem; } h1 { font-size: 1.2rem; } h2 { font-size: 1.05rem; margin: .9rem 0 .3rem; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; } p.small { font-size: .9em; } p.large { font-size: 1.5em; font-weight: bold; margin: 0; }
.draft { border: 3px solid #b00; color: #b00; font-weight: bold; letter-spacing: .2em; margin: 0 auto 1rem; padding: .2rem; text-align: center; }
table { border-collapse: collapse; margin-top: .3rem; width: 100%; } th, td { border: 1px solid; font-weight: normal; padding: .25rem .4rem; vertical-align: top; } thead th { font-weight: bold; }
caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
.line { display: block; } .line.small { font-size: .85em; } .line.large { font-size: 1.5em; } .bold { font-weight: bold; } .struck { text-decoration: line-through; } .shaded { background: #ececec; }
tbody tr { height: var(--row, auto); }
hr.page { border: 0; margin: 2rem 0; } .remarks { font-size: .95em; margin: .6rem 0; padding-left: 1.2rem; } figure { margin: .8rem 0; } figcaption { font-weight: bold; } svg { display: block; font-size: 14px; width: 100%; } .legend { font-size: .85em; font-style: italic; margin: .2rem 0; }
.foot { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; margin-top: 1.2rem; }
.recipients { flex: 1 1 10rem; font-size: .85rem; } .recipients h2 { font-size: .95rem; font-style: italic; margin: 0; } .recipients ul { list-style: "- "; margin: 0; padding-left: .7em; }
.signature { flex: 1 1 12rem; font-weight: bold; text-align: center; } .signature p { margin: 0; } .signature .signed { margin-top: 4.5rem; }
.version { font-size: .8rem; margin-top: 1.5rem; text-align: right; }
@media (max-width: 40rem) {
  thead { clip-path: inset(50%); position: absolute; } colgroup { display: none; } table, tbody, tr, th, td { display: block; width: 100%; }
  tbody tr { border: 1px solid; height: auto; margin-bottom: .8rem; } tbody .center, tbody .right { text-align: left; } figure { overflow-x: auto; } svg { min-width: 36rem; } th, td { border: 0; padding: .15rem .6rem; } tbody th { font-weight: bold; }
  td[data-label]::before { content: attr(data-label) ": "; font-size: .85em; } td[data-label] > .line:first-child { display: inline; } td:empty, .wide-only { display: none; }
}`;

/** In points and millimetres, as the PDF. */
export function pageStyle(paper: Paper, scale: number): string {
  const { top, right, bottom, left } = marginsOf(paper);
  return `${SCREEN}
@page { margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; size: A4 ${paper.orientation};
  @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, "Liberation Serif", serif; } @bottom-right { content: ${quoted(paper.footer)}; font: 9pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
@media print {
  body { font-size: 13pt; line-height: 1.15; max-width: none; padding: 0; }
  header, .foot { flex-wrap: nowrap; gap: 0; } header > div { flex: 0 0 56%; } header > div:first-child { flex-basis: 44%; padding: 0 4%; } header p { font-size: 12pt; } header .motto, header .number, header .date { font-size: 13pt; } header .number, header .date { margin-top: 6pt; }
  .rule::after { margin-top: 2pt; width: 70pt; } .motto::after { margin-top: 2pt; width: 168pt; } .nation, .motto { white-space: nowrap; }
  .title { margin: 12pt 0 6pt; } .title.rule::after { margin-top: 3pt; width: 90pt; } h1, .above { font-size: 14pt; } h2 { break-after: avoid; font-size: 13pt; margin: 8pt 0 3pt; } main > p { font-size: ${13 * scale}pt; margin: 2pt 0 5pt; } main > p.small { font-size: ${11 * scale}pt; } main > p.large { font-size: ${20 * scale}pt; }
  table { margin: 3pt .6pt 0; table-layout: fixed; width: calc(100% - 1.2pt); } thead { display: table-header-group; } tr { break-inside: avoid; } th, td { border-width: .6pt; padding: 2pt 3pt; } thead th { font-size: ${11 * scale}pt; }
  .line, .line.small, .line.large { font-size: var(--pt); line-height: 1.15; } .remarks { font-size: ${11 * scale}pt; margin: 6pt 0 0; } svg { font-size: 13px; } figure { break-inside: avoid; margin: 6pt 0 4pt; }
  .foot { break-before: avoid; break-inside: avoid; margin-top: 12pt; } .foot p { margin: 0; } .recipients { flex: 1 1 0; font-size: 11pt; } .recipients h2 { font-size: 12pt; } .signature { flex: 0 0 36%; } .signature:nth-child(2):last-child { flex-basis: 50%; } .signature .signed { margin-top: 42pt; }
  .draft { border: 0; color: rgb(176 0 0 / 12%); font-size: 110pt; left: 0; letter-spacing: 0; line-height: 1; margin: 0; padding: 0; position: fixed; right: 0; top: 45%; transform: rotate(-45deg); }
  hr.page { break-after: page; margin: 0; } footer.version { display: none; }
}`;
}

/** A CSS string: nothing in it can end it. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ·.,:/()-]/gu, '')}"`;
}

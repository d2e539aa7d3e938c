// How a paper looks in a browser, on a phone and printed from there.

import { LEFT_SHARE, SIGNING } from '../official-frame.ts';
import { marginsOf, type PageFrame, RUNNING_MM } from '../page.ts';
import type { Paper } from '../paper.ts';
import { INDENT, NAME_ROOM, PARAGRAPHS, type ParagraphLook, SEAL, SIZES } from '../sizes.ts';

const FACE = '"Times New Roman", Tinos, "Liberation Serif", serif';

const screen = (narrow: string) => `
* { box-sizing: border-box; }
body { background: #fff; color: #000; font: 1.05rem/1.35 ${FACE}; margin: 0 auto; max-width: 60rem; overflow-wrap: break-word; padding: 1rem; }
body.landscape { max-width: 76rem; } .whole { white-space: nowrap; }
header { display: grid; gap: 0 1rem; grid-template-columns: ${LEFT_SHARE * 100}fr ${100 - LEFT_SHARE * 100}fr; text-align: center; } header p, .title p, h1 { margin: 0; text-wrap: balance; }
.issuer, .motto, .nation, .above, .subject { font-weight: bold; }
.rule::after { border-top: 1px solid; content: ""; display: block; margin: .25rem auto 0; width: 40%; }
.under { margin: 0 auto; width: fit-content; } .under::after { border-top: 1px solid; content: ""; display: block; margin-top: .1rem; }
header .number, header .date { margin-top: .5rem; } header .date { font-style: italic; } .attached { font-style: italic; }
.title { margin: 1.2rem 0 .6rem; text-align: center; } .title.rule::after { max-width: 50%; width: var(--rule); } h1 { font-size: 1.2rem; } h2 { font-size: 1.05rem; margin: .9rem 0 .3rem; }
main > p { margin: .3rem 0 .5rem; } .left { text-align: left; } .center, .centred { text-align: center; } .right { font-variant-numeric: tabular-nums; text-align: right; }
main > p.body, main > p.ground { text-align: justify; text-indent: 1cm; } p.ground { font-style: italic; } p.note { font-size: .9em; } p.caption { font-size: .9em; font-style: italic; text-align: center; } p.display { font-size: 1.5em; font-weight: bold; text-align: center; }
.draft { border: 3px solid #b00; color: #b00; font-weight: bold; letter-spacing: .2em; margin: 0 auto 1rem; padding: .2rem; text-align: center; }
table { border-collapse: collapse; margin-top: .3rem; width: 100%; } th, td { border: 1px solid; font-weight: normal; padding: .25rem .4rem; vertical-align: top; } thead th { background: #ececec; font-weight: bold; }
caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
.line { display: block; } .line.small { font-size: .85em; } .line.large { font-size: 1.15em; } .bold { font-weight: bold; } .italic { font-style: italic; } .struck { text-decoration: line-through; } .shaded { background: #ececec; }
tbody tr { height: var(--row, auto); }
hr.page { border: 0; margin: 2rem 0; } .remarks { font-size: .95em; margin: .6rem 0; padding-left: 1.2rem; } figure { margin: .8rem 0; } figcaption { font-weight: bold; } figure svg { display: block; font-size: 14px; width: 100%; } svg.bar { display: block; height: .8em; width: 100%; } .legend { font-size: .85em; font-style: italic; margin: .2rem 0; }
.code { align-items: center; display: flex; gap: 1rem; } .square svg { display: block; width: 100%; }
.foot { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; margin-top: 1.2rem; }
.recipients { flex: 1 1 10rem; font-size: .9rem; } .recipients h2 { font-size: .95rem; font-style: italic; margin: 0; } .recipients ul { list-style: "- "; margin: 0; padding-left: .7em; }
.signature { display: flex; flex: 1 1 12rem; flex-direction: column; font-weight: bold; text-align: center; } .signature p { margin: 0; } .signature .signed { margin-top: auto; padding-top: 4.5rem; }
.version { font-size: .9rem; margin-top: 1.5rem; text-align: right; }
@media screen and (max-width: ${narrow}) {
  header { grid-template-columns: 1fr; } header .number { order: 1; } header .date { order: 2; } header > div + div { margin-top: .6rem; }
  thead { clip-path: inset(50%); position: absolute; } colgroup { display: none; } table, tbody, tr, th, td { display: block; width: 100%; }
  tbody tr { border: 1px solid; height: auto; margin-bottom: .8rem; } tbody .center, tbody .right { text-align: left; } figure { overflow-x: auto; } figure svg { min-width: 36rem; } th, td { border: 0; padding: .15rem .6rem; } tbody th { font-weight: bold; }
  td[data-label]::before { content: attr(data-label) ": "; font-size: .85em; } td[data-label=""]::before { content: none; } td[data-label] > .line:first-child { display: inline; } td:empty, .wide-only { display: none; }
}`;

const LOOKS = Object.keys(PARAGRAPHS) as readonly ParagraphLook[];

/** In points and millimetres, as the PDF. */
export function pageStyle(paper: Paper, frame: PageFrame): string {
  const { top, right, bottom, left } = marginsOf(paper);
  const { beside, above, least } = frame;
  const official = paper.margins === 'official';
  const running = (text: string, size: number) => `content: ${text}; font: ${size}pt ${FACE};`;
  // What lies has more columns than a tablet has room for.
  return `${screen(paper.orientation === 'portrait' ? '40rem' : '66rem')}
@page { margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; size: ${paper.sheet ?? 'a4'} ${paper.orientation};
  ${official ? `@top-center { ${running('counter(page)', SIZES.text)} padding-top: ${RUNNING_MM}mm; vertical-align: top; }` : ''}
  @bottom-right { ${running(quoted(paper.footer), least)} padding-bottom: ${RUNNING_MM}mm; vertical-align: bottom; } }
@page :first { @top-center { content: none; } }
@media print {
  body { font-size: ${SIZES.text}pt; line-height: 1.15; max-width: none; padding: 0; }
  header { gap: 0; } header > div:first-child { padding: 0 4%; } header p { font-size: ${SIZES.header}pt; } header .motto, header .number, header .date { font-size: ${SIZES.text}pt; } header .number, header .date { margin-top: 6pt; }
  .rule::after { margin-top: 2pt; } .under::after { margin-top: 2pt; } .nation, .motto { white-space: nowrap; }
  .title { margin: 12pt 0 6pt; } .title.rule::after { margin-top: 3pt; } h1, .above { font-size: ${SIZES.title}pt; } h2 { break-after: avoid; font-size: ${SIZES.text}pt; margin: 8pt 0 3pt; } main > p { margin: 2pt 0 5pt; }
  ${LOOKS.map(look => `main > p.${look} { font-size: ${PARAGRAPHS[look].size}pt; }`).join(' ')} main > p.body, main > p.ground { text-indent: ${INDENT.toFixed(1)}pt; }
  table { margin: 3pt .6pt 0; table-layout: fixed; width: calc(100% - 1.2pt); } thead { display: table-header-group; } thead th { print-color-adjust: exact; } .shaded { print-color-adjust: exact; } tr { break-inside: avoid; } th, td { border-width: .6pt; padding: ${above.toFixed(1)}pt ${beside.toFixed(1)}pt; } thead th { font-size: var(--head, ${SIZES.table}pt); }
  .line, .line.small, .line.large { font-size: var(--pt); line-height: 1.15; } .remarks { font-size: ${SIZES.small}pt; margin: 6pt 0 0; } figure svg { font-size: 14.7px; } figure { break-inside: avoid; margin: 6pt 0 4pt; } .legend { font-size: ${SIZES.small}pt; } .code .note { font-size: ${SIZES.small}pt; }
  .foot { break-before: avoid; break-inside: avoid; flex-wrap: nowrap; gap: 0; margin-top: 12pt; } .foot p { margin: 0; } .recipients { flex: 1 1 0; font-size: ${SIZES.small}pt; } .recipients h2 { font-size: ${SIZES.recipientsTitle}pt; } .signature { flex: 0 0 ${SIGNING.two * 100}%; } .signature:nth-child(2):last-child { flex-basis: ${SIGNING.one * 100}%; } .signature .signed { padding-top: ${SEAL.toFixed(0)}pt; } .signature .signed.near { padding-top: ${NAME_ROOM.toFixed(0)}pt; }
  .draft { border: 0; color: rgb(176 0 0 / 12%); font-size: 110pt; left: 0; letter-spacing: 0; line-height: 1; margin: 0; padding: 0; position: fixed; right: 0; top: 45%; transform: rotate(-45deg); }
  hr.page { break-after: page; margin: 0; } footer.version { display: none; }
}`;
}

/** A CSS string: nothing in it can end it. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ·.,:/()-]/gu, '')}"`;
}

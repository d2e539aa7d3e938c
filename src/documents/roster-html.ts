// The roster sheet as one self-contained HTML file: the accessible copy. It prints like the PDF, reads on a
// phone, and needs nothing from elsewhere.

import { element, html, type Markup } from './markup.ts';
import type { RosterSheet, SheetName, SheetRow } from './roster-sheet.ts';

const STYLE = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { font: 1.05rem/1.4 "Times New Roman", Tinos, "Liberation Serif", serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; text-align: center; }
header > div { flex: 1 1 16rem; }
header p, h1, .subject, .place { margin: 0; }
.body, .motto, .nation { font-weight: bold; }
.rule::after { border-top: 1px solid; content: ""; display: block; margin: .25rem auto 0; width: 33%; }
.motto::after { border-top: 1px solid; content: ""; display: block; margin: .1rem auto 0; width: 13rem; max-width: 100%; }
.number { margin-top: .6rem !important; } .date { font-style: italic; margin-top: .6rem !important; }
h1 { font-size: 1.2rem; margin-top: 1.4rem; text-align: center; }
.subject { font-weight: bold; text-align: center; } .place { margin: .3rem 0 .8rem; text-align: center; }
.draft { border: 3px solid #b00; color: #b00; font-weight: bold; letter-spacing: .2em; margin: 1rem auto; padding: .2rem; text-align: center; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; width: 1px; }
th, td { border: 1px solid; padding: .3rem .4rem; text-align: left; vertical-align: middle; }
thead th { text-align: center; } .c { text-align: center; } .nowrap { white-space: nowrap; }
.name { display: block; white-space: nowrap; } .under { display: block; font-size: .85em; opacity: .8; }
tr.cancelled td, tr.cancelled th { text-decoration: line-through; } tr.cancelled td.note { text-decoration: none; }
.remarks { font-size: .95em; } .foot { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; margin-top: 1.2rem; }
.recipients { font-size: .85rem; } .recipients h2 { font-size: .95rem; font-style: italic; margin: 0; } .recipients ul { list-style: "- "; margin: 0; padding-left: 1em; }
.signature { flex: 1 1 12rem; font-weight: bold; text-align: center; } .signature p { margin: 0; } .signature .signed { margin-top: 5rem; }
.version { font-size: .8rem; opacity: .8; margin-top: 1.5rem; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); } table, tbody, tr, th, td { display: block; width: 100%; }
  tr { border: 1px solid; margin-bottom: .8rem; } th, td { border: 0; padding: .15rem .6rem; text-align: left; }
  td[data-label]::before { content: attr(data-label) ": "; font-size: .85em; opacity: .8; } .name, .under { display: inline; } .under::before { content: " – "; }
  td:empty, .stt { display: none; }
}
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
  :root { color-scheme: light; } body { color: #000; font-size: 13pt; max-width: none; padding: 0; }
  header, .foot { flex-wrap: nowrap; } header > div { flex-basis: 0; } thead { display: table-header-group; } tr { break-inside: avoid; }
}`;

export function rosterHtml(sheet: RosterSheet): Uint8Array {
  const page = html`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="lichtruc">
<title>${sheet.title} ${sheet.subject}</title>
<style>${element(STYLE)}</style>
</head>
<body>
<header>
<div><p>${sheet.superior}</p>${sheet.bodies.map((b, i) => html`<p class="body${i === sheet.bodies.length - 1 ? ' rule' : ''}">${b}</p>`)}<p class="number">${sheet.number}</p></div>
<div><p class="nation">${sheet.nation}</p><p class="motto">${sheet.motto}</p><p class="date">${sheet.placeAndDate}</p></div>
</header>
<main>
<h1>${sheet.title}</h1>
<p class="subject rule">${sheet.subject}</p>
<p class="place">${sheet.place}</p>
${sheet.draftMark ? html`<p class="draft">${sheet.draftMark}</p>` : ''}
${sheet.rows.length === 0 ? html`<p class="c">${sheet.empty}</p>` : table(sheet)}
${sheet.remarks.length > 0 ? html`<ul class="remarks">${sheet.remarks.map(r => html`<li>${r}</li>`)}</ul>` : ''}
</main>
<footer>
<div class="foot">
<div class="recipients"><h2>${sheet.recipientsTitle}</h2><ul>${recipients(sheet)}</ul></div>
${sheet.signatures.map(s => html`<div class="signature"><p>${s.authority}</p><p>${s.office}</p><p class="signed">${s.name}</p></div>`)}
</div>
<p class="version">${sheet.version}</p>
</footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

function table(sheet: RosterSheet): Markup {
  return html`<table>
<caption>${sheet.title} ${sheet.subject}</caption>
<thead><tr>${sheet.headings.map(h => html`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${sheet.rows.map(row => tableRow(row, sheet.headings))}</tbody>
</table>`;
}

function tableRow(row: SheetRow, headings: readonly string[]): Markup {
  return html`<tr${row.cancelled ? element(' class="cancelled"') : ''}><td class="c stt">${row.number}</td><th scope="row" class="nowrap">${row.weekday}<br>${row.date}</th><td class="c nowrap">${row.time}</td>${row.seats.map((names, i) => html`<td data-label="${headings[3 + i] ?? ''}">${names.map(sheetName)}</td>`)}<td class="note">${row.note}</td></tr>
`;
}

function sheetName({ name, under }: SheetName): Markup {
  return html`<span class="name">${name}</span>${under ? html`<span class="under">${under}</span>` : ''}`;
}

/** As the decree has it: each ends with a semicolon, the last with a full stop. */
function recipients({ recipients: all }: RosterSheet): readonly Markup[] {
  return all.map((r, i) => html`<li>${r}${i === all.length - 1 ? '.' : ';'}</li>`);
}

// A paper as one self-contained HTML file: the accessible copy. It prints like the PDF, reads on a phone, and needs
// nothing from elsewhere.

import { layTable, lineSize, scaleOf, type TableLayout, textWidthOf } from '../layout.ts';
import { element, html, type Markup } from '../markup.ts';
import type { Block, Cell, Line, OfficialClosing, OfficialHeader, Paper, Table, Title } from '../paper.ts';
import { htmlChart } from './html-chart.ts';
import { pageStyle } from './html-style.ts';

export function paperHtml(paper: Paper): Uint8Array {
  const page = html`<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="lichtruc">
<title>${paper.name}</title>
<style>${element(pageStyle(paper, scaleOf(paper)))}</style>
</head>
<body class="${paper.orientation}">
${paper.draftMark ? html`<p class="draft">${paper.draftMark}</p>` : ''}
<main>
${paper.blocks.map(block => htmlBlock(block, paper))}</main>
<footer class="version">${paper.footer}</footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

function htmlBlock(block: Block, paper: Paper): Markup {
  switch (block.kind) {
    case 'official-header':
      return header(block);
    case 'title':
      return title(block);
    case 'heading':
      return html`<h2>${block.text}</h2>
`;
    case 'paragraph':
      return html`<p class="${block.align} ${block.size}">${block.text}</p>
`;
    case 'list':
      return html`<ul class="remarks">${block.items.map(item => html`<li>${item}</li>`)}</ul>
`;
    case 'table':
      return block.rows.length === 0
        ? html`<p class="center">${block.empty}</p>
`
        : table(block, paper);
    case 'chart':
      return htmlChart(block);
    case 'closing':
      return closing(block);
    case 'page-break':
      return html`<hr class="page">
`;
  }
}

function header({ superior, bodies, nation, motto, number, placeAndDate }: OfficialHeader): Markup {
  const last = bodies.length - 1;
  return html`<header>
<div>${superior ? html`<p>${superior}</p>` : ''}${bodies.map((b, i) => html`<p class="body${i === last ? ' rule' : ''}">${b}</p>`)}<p class="number">${number}</p></div>
<div><p class="nation">${nation}</p><p class="motto">${motto}</p><p class="date">${placeAndDate}</p></div>
</header>
`;
}

function title({ above, title: words, subject, attachedTo }: Title): Markup {
  return html`<div class="title rule">
${above ? html`<p class="above">${above}</p>` : ''}<h1>${words}</h1>${subject ? html`<p class="subject">${subject}</p>` : ''}${attachedTo ? html`<p class="attached">${attachedTo}</p>` : ''}
</div>
`;
}

function table(block: Table, paper: Paper): Markup {
  const layout = layTable(block, textWidthOf(paper), scaleOf(paper), paper.blocks);
  const total = layout.widths.reduce((sum, w) => sum + w + 6.6, 0);
  const share = (width: number) => `${(((width + 6.6) / total) * 100).toFixed(2)}%`;
  const tall = block.rowHeight > 0 ? element(` style="--row: ${block.rowHeight}mm"`) : '';
  return html`<table${tall}>
<caption>${block.caption}</caption>
<colgroup>${layout.widths.map(w => html`<col style="width: ${share(w)}">`)}</colgroup>
<thead><tr>${block.columns.map(c => html`<th scope="col">${c.heading}</th>`)}</tr></thead>
<tbody>
${block.rows.map(
  row => html`<tr>${row.flatMap((c, i) => (c ? [tableCell(c, i, block, layout)] : []))}</tr>
`,
)}</tbody>
</table>
`;
}

function tableCell(cell: Cell, index: number, { columns }: Table, layout: TableLayout): Markup {
  const column = columns[index];
  const classes = [
    column?.align ?? 'left',
    ...(cell.shaded ? ['shaded'] : []),
    ...(column?.wideOnly ? ['wide-only'] : []),
  ].join(' ');
  const rows = cell.rows ? ` rowspan="${cell.rows}"` : '';
  const spans = element(cell.columns ? `${rows} colspan="${cell.columns}"` : rows);
  const lines = cell.lines.map(line => cellLine(line, lineSize(line, cell, layout, index)));
  if (column?.namesRow) return html`<th scope="row" class="${classes}"${spans}>${lines}</th>`;
  return html`<td class="${classes}" data-label="${column?.heading ?? ''}"${spans}>${lines}</td>`;
}

/** A line set smaller than usual to stay whole says so in print; on a screen there is room. */
function cellLine({ text, size = 'normal', bold, struck }: Line, points: number): Markup {
  const classes = [`line ${size}`, ...(bold ? ['bold'] : []), ...(struck ? ['struck'] : [])].join(' ');
  return html`<span class="${classes}" style="--pt: ${String(points)}pt">${text}</span>`;
}

/** As the decree has it: each recipient ends with a semicolon, the last with a full stop. */
function closing({ recipientsTitle, recipients, signatures }: OfficialClosing): Markup {
  const list = recipients.map((r, i) => html`<li>${r}${i === recipients.length - 1 ? '.' : ';'}</li>`);
  const addressed = recipients.length > 0 ? html`<h2>${recipientsTitle}</h2><ul>${list}</ul>` : '';
  return html`<div class="foot">
<div class="recipients">${addressed}</div>
${signatures.map(s => html`<div class="signature">${s.authority ? html`<p>${s.authority}</p>` : ''}<p>${s.office}</p><p class="signed">${s.name}</p></div>`)}
</div>
`;
}

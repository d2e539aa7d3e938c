// A paper as one self-contained HTML file: the accessible copy. It prints like the PDF, reads on a phone, and needs
// nothing from elsewhere.

import { element, html, type Markup, wholeMarkup } from '../markup.ts';
import { closingFrame, titleRule } from '../official-frame.ts';
import { besideText, type PageFrame } from '../page.ts';
import { framePaper, leastRows } from '../page-plan.ts';
import type { Block, Cell, Line, OfficialClosing, OfficialHeader, Paper, Table, Title } from '../paper.ts';
import { layTable, setLines, type TableLayout } from '../table-layout.ts';
import { htmlBar, htmlChart } from './html-chart.ts';
import { htmlCode } from './html-code.ts';
import { pageStyle } from './html-style.ts';

export async function paperHtml(paper: Paper): Promise<Uint8Array> {
  const frame = framePaper(paper);
  const blocks: Markup[] = [];
  for (const block of frame.blocks) blocks.push(await htmlBlock(block, frame));
  const page = html`<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="lichtruc">
<title>${paper.name}</title>
<style>${element(pageStyle(paper, frame))}</style>
</head>
<body class="${paper.orientation}">
${paper.draftMark ? html`<p class="draft">${paper.draftMark}</p>` : ''}
<main>
${blocks}</main>
<footer class="version">${paper.footer}</footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

async function htmlBlock(block: Block, frame: PageFrame): Promise<Markup> {
  switch (block.kind) {
    case 'official-header':
      return header(block);
    case 'title':
      return title(block, frame);
    case 'heading':
      return html`<h2>${wholeMarkup(block.text)}</h2>
`;
    case 'paragraph':
      return html`<p class="${block.look}">${wholeMarkup(block.text)}</p>
`;
    case 'list':
      return html`<ul class="remarks">${block.items.map(item => html`<li>${wholeMarkup(item)}</li>`)}</ul>
`;
    case 'table':
      return block.rows.length === 0
        ? html`<p class="centred">${block.empty}</p>
`
        : table(block, frame);
    case 'chart':
      return htmlChart(block);
    case 'qr':
      return htmlCode(block);
    case 'closing':
      return closing(block);
    case 'page-break':
      return html`<hr class="page">
`;
  }
}

/** Four cells: number and date on one line, whatever stands above them. */
function header({ issuers, nation, motto, stars, number, placeAndDate }: OfficialHeader): Markup {
  const last = issuers.length - 1;
  const names = issuers.map(
    ({ superior, name }, i) =>
      html`${superior ? html`<p>${superior}</p>` : ''}<p class="issuer${i === last && !stars ? ' rule' : ''}">${wholeMarkup(name)}</p>`,
  );
  return html`<header>
<div>${names}${stars ? html`<p>${stars}</p>` : ''}</div>
<div><p class="${motto ? 'nation' : 'nation under'}">${nation}</p>${motto ? html`<p class="motto under">${motto}</p>` : ''}</div>
<p class="number">${wholeMarkup(number)}</p>
<p class="date">${placeAndDate}</p>
</header>
`;
}

function title(block: Title, { width }: PageFrame): Markup {
  const { above, title: words, subject, attachedTo } = block;
  const rule = titleRule(block, width).toFixed(0);
  return html`<div class="title rule" style="--rule: ${rule}pt">
${above ? html`<p class="above">${above}</p>` : ''}<h1>${words}</h1>${subject ? html`<p class="subject">${subject}</p>` : ''}${attachedTo ? html`<p class="attached">${wholeMarkup(attachedTo)}</p>` : ''}
</div>
`;
}

function table(block: Table, frame: PageFrame): Markup {
  const layout = layTable(block, frame);
  const beside = besideText(frame);
  const total = layout.widths.reduce((sum, w) => sum + w + beside, 0);
  const share = (width: number) => `${(((width + beside) / total) * 100).toFixed(2)}%`;
  const tall = block.rowHeight > 0 ? `--row: ${block.rowHeight}mm; ` : '';
  const least = block.fills ? leastRows(block, frame) : [];
  const section = block.section
    ? html`<tr><th scope="colgroup" colspan="${String(block.columns.length)}">${block.section}</th></tr>`
    : '';
  return html`<table style="${tall}--head: ${String(layout.heading)}pt">
<caption>${block.caption}</caption>
<colgroup>${layout.widths.map(w => html`<col style="width: ${share(w)}">`)}</colgroup>
<thead>${section}<tr>${block.columns.map(c => html`<th scope="col">${wholeMarkup(c.heading)}</th>`)}</tr></thead>
<tbody>
${block.rows.map(
  (
    row,
    r,
  ) => html`${rowStart(least[r])}${row.flatMap((c, i) => (c ? [tableCell(c, i, block, layout)] : []))}</tr>
`,
)}</tbody>
</table>
`;
}

/** As high as the page has room, where it is to be filled. */
function rowStart(least: number | undefined): Markup {
  return least === undefined ? html`<tr>` : html`<tr style="--row: ${least.toFixed(1)}pt">`;
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
  const lines = [
    ...(cell.bar ? [htmlBar(cell.bar)] : []),
    ...setLines(cell, layout, index).map(line => cellLine(line, line.points)),
  ];
  if (column?.namesRow) return html`<th scope="row" class="${classes}"${spans}>${lines}</th>`;
  return html`<td class="${classes}" data-label="${(cell.columns ?? 1) > 1 ? '' : (column?.heading ?? '')}"${spans}>${lines}</td>`;
}

/** A line set smaller than usual to stay whole says so in print; on a screen there is room. */
function cellLine({ text, size = 'normal', bold, italic, struck }: Line, points: number): Markup {
  const looks = [bold && 'bold', italic && 'italic', struck && 'struck'].filter(look => look);
  const classes = [`line ${size}`, ...looks].join(' ');
  return html`<span class="${classes}" style="--pt: ${String(points)}pt">${wholeMarkup(text)}</span>`;
}

function closing(block: OfficialClosing): Markup {
  const { recipientsTitle, signatures, room } = block;
  const { recipients } = closingFrame(block);
  const list = recipients.map(r => html`<li>${r}</li>`);
  const addressed = recipients.length > 0 ? html`<h2>${recipientsTitle}</h2><ul>${list}</ul>` : '';
  const signing = signatures.map(
    ({ authority, office, name }) =>
      html`<div class="signature">${authority ? html`<p>${authority}</p>` : ''}<p>${office}</p><p class="signed${room === 'name' ? ' near' : ''}">${name}</p></div>`,
  );
  return html`<div class="foot">
<div class="recipients">${addressed}</div>
${signing}
</div>
`;
}

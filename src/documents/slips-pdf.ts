// One slip for each calendar address, eight to an A4 sheet, to be cut out along the dashed lines. The code opens the
// page of the address, so the sheet is as secret as the addresses are.

import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Language } from '../domain/ward.ts';
import { renderPdf } from './pdf.ts';
import { LEAST, MILLIMETRE } from './sizes.ts';

export interface Slip {
  /** Whose it is: a name, or the role or ward. */
  readonly owner: string;
  /** Code, unit, name of the address: what tells people of one name apart. */
  readonly under: string;
  readonly issued: string;
  readonly page: string;
  readonly lines: readonly string[];
}

export interface SlipSheet {
  readonly title: string;
  readonly heading: string;
  readonly slips: readonly Slip[];
  readonly language: Language;
  /** Seconds: of the newest address. */
  readonly issuedAt: number;
}

const COLUMNS = 2;
const ROWS = 4;
/** A4 less margins of 10 mm, in equal parts. */
const WIDTH = (190 * MILLIMETRE) / COLUMNS;
const HEIGHT = (272 * MILLIMETRE) / ROWS;
const PADDING = 9;
const QR_SIZE = 112;

export function slipsPdf(sheet: SlipSheet): Promise<Uint8Array> {
  const margin = 10 * MILLIMETRE;
  const cells = sheet.slips.map(slip => slipCell(slip, sheet.heading));
  return renderPdf(
    {
      pageSize: 'A4',
      pageMargins: [margin, margin, margin, margin],
      defaultStyle: { fontSize: LEAST.narrow, lineHeight: 1.05 },
      content: pages(cells).map(
        (rows, i): Content => ({
          ...(i > 0 ? { pageBreak: 'before' as const } : {}),
          layout: CUT_LINES,
          table: {
            widths: Array(COLUMNS).fill(WIDTH - 2 * PADDING),
            heights: HEIGHT - 2 * PADDING - 1,
            body: rows,
          },
        }),
      ),
    },
    { title: sheet.title, author: sheet.heading, language: sheet.language, createdAt: sheet.issuedAt },
  );
}

const CUT_LINES = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  vLineStyle: () => ({ dash: { length: 3, space: 3 } }),
  hLineColor: () => '#777777',
  vLineColor: () => '#777777',
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => PADDING,
  paddingBottom: () => PADDING,
};

/** Rows of cells, a page at a time; the last row is filled up with empty ones. */
function pages(cells: readonly TableCell[]): TableCell[][][] {
  const rows: TableCell[][] = [];
  for (let i = 0; i < cells.length; i += COLUMNS) {
    const row = cells.slice(i, i + COLUMNS);
    while (row.length < COLUMNS) row.push({ text: '' });
    rows.push(row);
  }
  const sheets: TableCell[][][] = [];
  for (let i = 0; i < rows.length; i += ROWS) sheets.push(rows.slice(i, i + ROWS));
  return sheets;
}

function slipCell({ owner, under, issued, page, lines }: Slip, heading: string): TableCell {
  return {
    stack: [
      { text: [heading, ' · ', issued], color: '#333333' },
      { text: owner, bold: true, fontSize: owner.length > 26 ? 12 : 14, margin: [0, 2, 0, 0] },
      { text: under || ' ', fontSize: 9.5, margin: [0, 0, 0, 3] },
      {
        columns: [
          // A seventh of the code may be dirty or creased and it still reads, in squares of three points.
          { width: QR_SIZE + 6, stack: [{ qr: page, fit: QR_SIZE, eccLevel: 'M' }] },
          { width: '*', margin: [4, 0, 0, 0], stack: lines.map(text => ({ text, margin: [0, 0, 0, 2] })) },
        ],
      },
    ],
  };
}

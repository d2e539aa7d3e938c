// The roster sheet as PDF, A4, in the form of Decree 30/2020/NĐ-CP: margins, sizes and rules of its Appendix I.

import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { renderPdf } from './pdf.ts';
import type { RosterSheet, SheetName, SheetRow, SignatureBlock } from './roster-sheet.ts';

const MILLIMETRE = 72 / 25.4;
const millimetres = (n: number) => n * MILLIMETRE;

/** Left 30 mm, top 20, right 15, bottom 20. */
const MARGINS: [number, number, number, number] = [30, 20, 15, 20].map(millimetres) as [
  number,
  number,
  number,
  number,
];
const TEXT_WIDTH = millimetres(210 - 30 - 15);
const LEFT_HEAD = TEXT_WIDTH * 0.44;
const RIGHT_HEAD = TEXT_WIDTH - LEFT_HEAD;
const MOTTO_WIDTH = 168;
/** Capitals of 12 points that fit the left half of the heading. */
const LONGEST_HEAD_LINE = 24;

export function rosterPdf(sheet: RosterSheet): Promise<Uint8Array> {
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { fontSize: 13, lineHeight: 1.05 },
    ...(sheet.draftMark
      ? { watermark: { text: sheet.draftMark, color: '#b00000', opacity: 0.12, bold: true } }
      : {}),
    // Number in the top margin, centred, 13 pt upright, and none on the first page.
    header: page =>
      page === 1 ? '' : { text: String(page), alignment: 'center', margin: [0, millimetres(9), 0, 0] },
    footer: () => ({
      text: sheet.version,
      fontSize: 9,
      alignment: 'right',
      margin: [0, millimetres(7), millimetres(15), 0],
    }),
    content: [
      heading(sheet),
      { text: sheet.title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 16, 0, 0] },
      { text: sheet.subject, bold: true, alignment: 'center' },
      rule(TEXT_WIDTH, 90, 3),
      { text: sheet.place, alignment: 'center', margin: [0, 4, 0, 8] },
      sheet.rows.length === 0 ? { text: sheet.empty, alignment: 'center' } : table(sheet),
      ...(sheet.remarks.length > 0
        ? [{ ul: [...sheet.remarks], fontSize: 11, margin: [0, 8, 0, 0] } satisfies Content]
        : []),
      closing(sheet),
    ],
  };
  return renderPdf(definition, {
    title: `${sheet.title} ${sheet.subject}`,
    author: sheet.bodies.join(', '),
    language: sheet.language,
    createdAt: sheet.publishedAt,
  });
}

function heading(sheet: RosterSheet): Content {
  const centred = (text: string, style: object): Content => ({ text, alignment: 'center', ...style });
  return {
    columns: [
      {
        width: LEFT_HEAD,
        stack: [
          centred(balanced(sheet.superior), { fontSize: 12 }),
          ...sheet.bodies.map(body => centred(balanced(body), { fontSize: 12, bold: true })),
          rule(LEFT_HEAD, 70, 2),
          centred(sheet.number, { fontSize: 13, margin: [0, 6, 0, 0] }),
        ],
      },
      {
        width: RIGHT_HEAD,
        stack: [
          centred(sheet.nation, { fontSize: 12, bold: true, noWrap: true }),
          centred(sheet.motto, { fontSize: 13, bold: true, noWrap: true }),
          rule(RIGHT_HEAD, MOTTO_WIDTH, 2),
          centred(sheet.placeAndDate, { fontSize: 13, italics: true, margin: [0, 6, 0, 0] }),
        ],
      },
    ],
  };
}

/** A name too long for one line of the heading is broken near its middle: ỦY BAN NHÂN DÂN / PHƯỜNG THỤY KHUÊ. */
function balanced(name: string): string {
  if (name.length <= LONGEST_HEAD_LINE) return name;
  const spaces = [...name.matchAll(/ /g)].map(match => match.index);
  const middle = name.length / 2;
  const at = spaces.reduce((best, i) => (Math.abs(i - middle) < Math.abs(best - middle) ? i : best), 0);
  return at === 0 ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}

/** A line centred in `width`. */
function rule(width: number, length: number, above: number): Content {
  const start = (width - length) / 2;
  return { canvas: [{ type: 'line', x1: start, y1: above, x2: start + length, y2: above, lineWidth: 0.8 }] };
}

/** Columns of the table in points, without the padding of 3 on either side. */
const WIDTHS = { number: 22, date: 58, time: 68, note: 64 };
const PADDING = 3;

function table({ headings, rows }: RosterSheet): ContentTable {
  const roles = headings.length - 4;
  const fixed = WIDTHS.number + WIDTHS.date + WIDTHS.time + WIDTHS.note;
  const seatWidth = (TEXT_WIDTH - fixed - (4 + roles) * (2 * PADDING + 1)) / roles;
  const nameSize = sizeForNames(rows, seatWidth);
  return {
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [
        WIDTHS.number,
        WIDTHS.date,
        WIDTHS.time,
        ...Array.from({ length: roles }, () => seatWidth),
        '*',
      ],
      body: [
        headings.map(text => ({ text, bold: true, fontSize: 11, alignment: 'center' as const })),
        ...rows.map(row => tableRow(row, nameSize)),
      ],
    },
  };
}

/** Vietnamese text in Times is about 0.47 of its size wide; the longest name must not break. */
function sizeForNames(rows: readonly SheetRow[], width: number): number {
  const longest = Math.max(
    1,
    ...rows.flatMap(row => row.seats.flatMap(names => names.map(n => n.name.length))),
  );
  return Math.max(8, Math.min(12, Math.floor((2 * width) / (0.47 * longest)) / 2));
}

function tableRow(row: SheetRow, nameSize: number): TableCell[] {
  const decoration = row.cancelled ? { decoration: 'lineThrough' as const } : {};
  const cell = (text: string): TableCell => ({
    text,
    fontSize: 11,
    alignment: 'center',
    ...decoration,
  });
  return [
    cell(row.number),
    cell(`${row.weekday}\n${row.date}`),
    cell(row.time),
    ...row.seats.map((names): TableCell => ({ stack: names.map(name => sheetName(name, nameSize)) })),
    { text: row.note, fontSize: 10.5 },
  ];
}

function sheetName({ name, under }: SheetName, fontSize: number): Content {
  const shown: Content = { text: name, fontSize };
  return under ? { stack: [shown, { text: under, fontSize: 9 }] } : shown;
}

/** Recipients and signatures, kept on one page. */
function closing({ recipientsTitle, recipients, signatures }: RosterSheet): Content {
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columns: [
      {
        width: '*',
        stack: [
          { text: recipientsTitle, fontSize: 12, bold: true, italics: true },
          ...recipients.map((r, i) => ({
            text: `- ${r}${i === recipients.length - 1 ? '.' : ';'}`,
            fontSize: 11,
          })),
        ],
      },
      ...signatures.map(block => ({ width: signatures.length > 1 ? 158 : 220, stack: [signature(block)] })),
    ],
  };
}

function signature({ authority, office, name }: SignatureBlock): Content {
  const bold = (text: string): Content => ({ text, bold: true, fontSize: 13, alignment: 'center' });
  return { stack: [bold(authority), bold(office), { text: '\n\n\n', fontSize: 13 }, bold(name)] };
}

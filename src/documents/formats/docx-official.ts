// Heading, title, recipients and signatures in Word: borderless tables whose cells cannot slide.

import type { FileChild, Paragraph, TableCell } from 'docx';
import { closingFrame, headFrame, LEFT_SHARE, titleRule } from '../official-frame.ts';
import type { OfficialClosing, OfficialHeader, Title } from '../paper.ts';
import { type Docx, type DocxFrame, twips } from './docx-frame.ts';

type Cells = readonly (readonly Paragraph[])[];

/** Four cells: number and date stand on one line whatever stands above them. */
export function docxHeader(block: OfficialHeader, { docx, width }: DocxFrame): readonly FileChild[] {
  const left = width * LEFT_SHARE;
  const right = width - left;
  const { bodies, under, over } = headFrame(block);
  const names = bodies.map(({ text, isSuperior }) => centred(docx, isSuperior ? 'Superior' : 'Issuer', text));
  const rows: readonly Cells[] = [
    [
      [...names, block.stars ? centred(docx, 'Issuer', block.stars) : rule(docx, left, under)],
      [
        centred(docx, 'Nation', block.nation),
        ...(block.motto ? [centred(docx, 'Motto', block.motto)] : []),
        rule(docx, right, over),
      ],
    ],
    [[centred(docx, 'DocumentNumber', block.number)], [centred(docx, 'PlaceAndDate', block.placeAndDate)]],
  ];
  return [borderless(docx, [left, right], rows)];
}

export function docxTitle(block: Title, { docx, width }: DocxFrame): readonly FileChild[] {
  const { Paragraph, AlignmentType, HeadingLevel } = docx;
  const line = (style: string, text: string) => (text === '' ? [] : [centred(docx, style, text)]);
  return [
    ...(block.above ? line('Annex', block.above) : [new Paragraph({ style: 'TableText', text: '' })]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, text: block.title }),
    ...line('Subject', block.subject),
    ...line('AttachedTo', block.attachedTo),
    rule(docx, width, titleRule(block, width)),
  ];
}

/** Office in one row, the name in the next: names stand level, whatever stands above them. */
export function docxClosing(block: OfficialClosing, { docx, width }: DocxFrame): readonly FileChild[] {
  const { Paragraph } = docx;
  const { recipientsTitle, signatures } = block;
  const { recipients, signing: share, free } = closingFrame(block);
  const signing = width * share;
  const widths = [width - signing * signatures.length, ...signatures.map(() => signing)];
  const list = recipients.map(r => new Paragraph({ style: 'Recipients', text: `- ${r}`, keepNext: true }));
  const addressed =
    recipients.length > 0
      ? [new Paragraph({ style: 'RecipientsTitle', text: recipientsTitle, keepNext: true }), ...list]
      : [new Paragraph({ style: 'Recipients', text: '' })];
  const offices = signatures.map(({ authority, office }) =>
    [authority, office].filter(t => t !== '').map(text => centred(docx, 'Signature', text, true)),
  );
  const names = signatures.map(({ name }) => [
    new Paragraph({
      style: 'Signature',
      alignment: docx.AlignmentType.CENTER,
      spacing: { before: twips(free) },
      text: name,
    }),
  ]);
  return [
    new Paragraph({ style: 'Small', text: '', keepNext: true }),
    borderless(docx, widths, [
      [addressed, ...offices],
      [null, ...names],
    ]),
  ];
}

function centred(
  { Paragraph, AlignmentType }: Docx,
  style: string,
  text: string,
  keepNext = false,
): Paragraph {
  return new Paragraph({ style, alignment: AlignmentType.CENTER, text, keepNext });
}

/** A line of `length` points centred in `width`: the border of an empty paragraph between two indents. */
function rule({ Paragraph, BorderStyle }: Docx, width: number, length: number): Paragraph {
  const indent = twips((width - length) / 2);
  return new Paragraph({
    style: 'Rule',
    text: '',
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Null for a cell that the one above it stands over. */
function borderless(
  docx: Docx,
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[] | null)[])[],
): FileChild {
  const { Table, TableBorders, TableLayoutType, TableRow, WidthType } = docx;
  const cell = (children: readonly Paragraph[], column: number, rowSpan: number): TableCell =>
    new docx.TableCell({
      children: [...children],
      margins: { left: 0, right: 0 },
      width: { size: twips(widths[column] ?? 0), type: WidthType.DXA },
      ...(rowSpan > 1 ? { rowSpan } : {}),
    });
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((a, b) => a + b, 0)), type: WidthType.DXA },
    rows: rows.map(
      (cells, r) =>
        new TableRow({
          cantSplit: true,
          children: cells.flatMap((c, i) => (c ? [cell(c, i, rows[r + 1]?.[i] === null ? 2 : 1)] : [])),
        }),
    ),
  });
}

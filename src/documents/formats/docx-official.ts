// Heading, title, recipients and signatures in Word: borderless tables whose halves cannot slide.

import type { FileChild, Paragraph, TableCell } from 'docx';
import { balancedLines } from '../balanced-lines.ts';
import type { OfficialClosing, OfficialHeader, SignatureBlock, Title } from '../paper.ts';
import { type Docx, type DocxFrame, twips } from './docx-frame.ts';

const MOTTO_RULE = 168;
const BODY_RULE = 70;
const SUBJECT_RULE = 90;

export function docxHeader(block: OfficialHeader, { docx, width }: DocxFrame): readonly FileChild[] {
  const left = width * 0.44;
  const right = width - left;
  const lines = (name: string, style: string) => balancedLines(name).map(text => centred(docx, style, text));
  const bodies = [
    ...(block.superior ? lines(block.superior, 'Superior') : []),
    ...block.bodies.flatMap(name => lines(name, 'Issuer')),
  ];
  const halves = [
    [...bodies, rule(docx, left, BODY_RULE), centred(docx, 'DocumentNumber', block.number)],
    [
      centred(docx, 'Nation', block.nation),
      centred(docx, 'Motto', block.motto),
      rule(docx, right, MOTTO_RULE),
      centred(docx, 'PlaceAndDate', block.placeAndDate),
    ],
  ];
  return [borderless(docx, [left, right], halves)];
}

export function docxTitle(block: Title, { docx, width }: DocxFrame): readonly FileChild[] {
  const { Paragraph, AlignmentType, HeadingLevel } = docx;
  const line = (style: string, text: string) => (text === '' ? [] : [centred(docx, style, text)]);
  return [
    ...(block.above ? line('Subject', block.above) : [new Paragraph({ style: 'TableText', text: '' })]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, text: block.title }),
    ...line('Subject', block.subject),
    ...line('AttachedTo', block.attachedTo),
    rule(docx, width, SUBJECT_RULE),
  ];
}

export function docxClosing(
  { recipientsTitle, recipients, signatures }: OfficialClosing,
  { docx, width }: DocxFrame,
): readonly FileChild[] {
  const { Paragraph } = docx;
  const signing = width * (signatures.length > 1 ? 0.36 : 0.5);
  const list = recipients.map(
    (r, i) =>
      new Paragraph({ style: 'Recipients', text: `- ${r}${i === recipients.length - 1 ? '.' : ';'}` }),
  );
  const addressed =
    recipients.length > 0
      ? [new Paragraph({ style: 'RecipientsTitle', text: recipientsTitle }), ...list]
      : [new Paragraph({ style: 'Recipients', text: '' })];
  return [
    new Paragraph({ style: 'Small', text: '', keepNext: true }),
    borderless(
      docx,
      [width - signing * signatures.length, ...signatures.map(() => signing)],
      [addressed, ...signatures.map(block => signature(docx, block))],
    ),
  ];
}

function signature(docx: Docx, { authority, office, name }: SignatureBlock): Paragraph[] {
  const room = Array.from({ length: 3 }, () => centred(docx, 'Signature', ''));
  const lines = [...(authority ? [authority] : []), office];
  return [...lines.map(text => centred(docx, 'Signature', text)), ...room, centred(docx, 'Signature', name)];
}

function centred({ Paragraph, AlignmentType }: Docx, style: string, text: string): Paragraph {
  return new Paragraph({ style, alignment: AlignmentType.CENTER, text });
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

function borderless(
  docx: Docx,
  widths: readonly number[],
  cells: readonly (readonly Paragraph[])[],
): FileChild {
  const { Table, TableBorders, TableLayoutType, TableRow, WidthType } = docx;
  const cell = (children: readonly Paragraph[], i: number): TableCell =>
    new docx.TableCell({
      children: [...children],
      margins: { left: 0, right: 0 },
      width: { size: twips(widths[i] ?? 0), type: WidthType.DXA },
    });
  return new Table({
    borders: TableBorders.NONE,
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((a, b) => a + b, 0)), type: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: cells.map(cell) })],
  });
}

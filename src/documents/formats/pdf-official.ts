// The parts of an official document in PDF: heading, title, recipients and signatures.

import type { Content } from 'pdfmake/interfaces.js';
import { balancedLines } from '../balanced-lines.ts';
import { SIZES } from '../layout.ts';
import type { OfficialClosing, OfficialHeader, SignatureBlock, Title } from '../paper.ts';
import type { PageFrame } from './pdf-frame.ts';

const MOTTO_RULE = 168;
const BODY_RULE = 70;
const SUBJECT_RULE = 90;

export function officialHeader(block: OfficialHeader, { width }: PageFrame): Content {
  const left = width * 0.44;
  const right = width - left;
  const centred = (text: string, style: object): Content => ({ text, alignment: 'center', ...style });
  const body = (name: string, bold: boolean) =>
    centred(balancedLines(name).join('\n'), { fontSize: SIZES.header, bold });
  return {
    columns: [
      {
        width: left,
        stack: [
          ...(block.superior ? [body(block.superior, false)] : []),
          ...block.bodies.map(name => body(name, true)),
          rule(left, BODY_RULE, 2),
          centred(block.number, { margin: [0, 6, 0, 0] }),
        ],
      },
      {
        width: right,
        stack: [
          centred(block.nation, { fontSize: SIZES.header, bold: true, noWrap: true }),
          centred(block.motto, { bold: true, noWrap: true }),
          rule(right, MOTTO_RULE, 2),
          centred(block.placeAndDate, { italics: true, margin: [0, 6, 0, 0] }),
        ],
      },
    ],
  };
}

export function title(block: Title, { width }: PageFrame): Content {
  const line = (text: string, style: object): readonly Content[] =>
    text === '' ? [] : [{ text, alignment: 'center', ...style }];
  return {
    margin: [0, block.above ? 0 : 14, 0, 6],
    stack: [
      ...line(block.above, { bold: true, fontSize: SIZES.title }),
      ...line(block.title, { bold: true, fontSize: SIZES.title }),
      ...line(block.subject, { bold: true }),
      ...line(block.attachedTo, { italics: true }),
      rule(width, SUBJECT_RULE, 3),
    ],
  };
}

/** A line centred in `width`. */
function rule(width: number, length: number, above: number): Content {
  const start = (width - length) / 2;
  return { canvas: [{ type: 'line', x1: start, y1: above, x2: start + length, y2: above, lineWidth: 0.8 }] };
}

/** Recipients and signatures, kept on one page. */
export function closing(
  { recipientsTitle, recipients, signatures }: OfficialClosing,
  { width }: PageFrame,
): Content {
  const signing = signatures.length > 1 ? width * 0.36 : width * 0.5;
  const list: Content[] =
    recipients.length === 0
      ? []
      : [
          { text: recipientsTitle, fontSize: SIZES.recipientsTitle, bold: true, italics: true },
          ...recipients.map((r, i) => ({
            text: `- ${r}${i === recipients.length - 1 ? '.' : ';'}`,
            fontSize: SIZES.recipients,
          })),
        ];
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    columns: [
      { width: '*', stack: list },
      ...signatures.map(block => ({ width: signing, stack: [signature(block)] })),
    ],
  };
}

function signature({ authority, office, name }: SignatureBlock): Content {
  const bold = (text: string): Content => ({ text, bold: true, alignment: 'center' });
  return {
    stack: [
      ...(authority ? [bold(authority)] : []),
      bold(office),
      { text: '\n\n\n' },
      ...(name ? [bold(name)] : []),
    ],
  };
}

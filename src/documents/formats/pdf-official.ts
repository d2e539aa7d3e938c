// The parts of an official document in PDF: heading, title, recipients and signatures.

import type { Content, ContentText } from 'pdfmake/interfaces.js';
import { closingFrame, headFrame, LEFT_SHARE, titleRule } from '../official-frame.ts';
import type { PageFrame } from '../page.ts';
import type { OfficialClosing, OfficialHeader, SignatureBlock, Title } from '../paper.ts';
import { tag } from '../pdf-tags.ts';
import { SIZES } from '../sizes.ts';
import { wholeText } from './pdf-text.ts';

const BARE = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

const centred = (text: string, style: object = {}): ContentText => ({
  text: wholeText(text),
  alignment: 'center',
  ...style,
});

/** Four cells, so that number and date stand on one line whatever stands above them. */
export function officialHeader(block: OfficialHeader, { width }: PageFrame, index: number): Content {
  const left = width * LEFT_SHARE;
  const right = width - left;
  let line = 0;
  const id = () => tag('P', `${index}.${line++}`);
  const { bodies, under, over } = headFrame(block);
  const names = bodies.map(({ text, isSuperior }) =>
    centred(text, { fontSize: SIZES.header, bold: !isSuperior, id: id() }),
  );
  const [nation, motto] = [
    centred(block.nation, { fontSize: SIZES.header, bold: true, noWrap: true, id: id() }),
    centred(block.motto, { bold: true, noWrap: true, id: id() }),
  ];
  return {
    layout: BARE,
    table: {
      widths: [left, right],
      body: [
        [
          { stack: [...names, block.stars ? centred(block.stars, { id: id() }) : rule(left, under, 2)] },
          { stack: [nation, ...(block.motto ? [motto] : []), rule(right, over, 2)] },
        ],
        [
          centred(block.number, { margin: [0, 6, 0, 0], id: id() }),
          centred(block.placeAndDate, { italics: true, margin: [0, 6, 0, 0], id: id() }),
        ],
      ],
    },
  };
}

export function title(block: Title, { width }: PageFrame, index: number): Content {
  let lines = 0;
  const line = (text: string, part: string, style: object): readonly Content[] =>
    text === '' ? [] : [centred(text, { id: tag(part, `${index}.${part}${lines++}`), ...style })];
  return {
    margin: [0, block.above ? 0 : 14, 0, 6],
    stack: [
      ...line(block.above, 'P', { bold: true, fontSize: SIZES.title }),
      ...line(block.title, 'H1', {
        bold: true,
        fontSize: SIZES.title,
        outline: true,
        outlineText: block.title,
      }),
      ...line(block.subject, 'P', { bold: true }),
      ...line(block.attachedTo, 'P', { italics: true }),
      rule(width, titleRule(block, width), 3),
    ],
  };
}

/** A line centred in `width`. */
function rule(width: number, length: number, above: number): Content {
  const start = (width - length) / 2;
  return { canvas: [{ type: 'line', x1: start, y1: above, x2: start + length, y2: above, lineWidth: 0.8 }] };
}

/** Recipients and signatures, kept on one page; names stand level, whatever stands above them. */
export function closing(block: OfficialClosing, { width }: PageFrame, index: number): Content {
  const { recipientsTitle, signatures } = block;
  const { recipients, signing: share, free } = closingFrame(block);
  const signing = width * share;
  const list = recipients.map(
    (r, i): Content => ({
      text: `- ${r}`,
      fontSize: SIZES.small,
      id: tag('P', `${index}.r${i}`),
    }),
  );
  const heading: Content = {
    text: recipientsTitle,
    fontSize: SIZES.recipientsTitle,
    bold: true,
    italics: true,
    id: tag('P', `${index}.r`),
  };
  const bold = (text: string, part: string): Content =>
    centred(text, { bold: true, id: tag('P', `${index}.${part}`) });
  const office = ({ authority, office: words }: SignatureBlock, i: number): Content => ({
    stack: [authority, words].filter(t => t !== '').map((text, line) => bold(text, `o${i}.${line}`)),
  });
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    layout: BARE,
    table: {
      widths: [width - signing * signatures.length, ...signatures.map(() => signing)],
      heights: (row: number) => (row === 0 ? 'auto' : free),
      body: [
        [{ stack: recipients.length > 0 ? [heading, ...list] : [], rowSpan: 2 }, ...signatures.map(office)],
        [
          '',
          ...signatures.map(
            ({ name }, i): Content => ({
              stack: name ? [bold(name, `n${i}`)] : [],
              margin: [0, free, 0, 0],
            }),
          ),
        ],
      ],
    },
  };
}

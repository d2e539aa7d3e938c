// The parts of an official document in PDF: heading, title, recipients and signatures.

import type { Content, ContentText } from 'pdfmake/interfaces.js';
import { balancedLines } from '../balanced-lines.ts';
import { textWidth } from '../measure-text.ts';
import type { PageFrame } from '../page.ts';
import type { OfficialClosing, OfficialHeader, SignatureBlock, Title } from '../paper.ts';
import { tag } from '../pdf-tags.ts';
import { NAME_ROOM, RULE_SHARE, SEAL, SIZES } from '../sizes.ts';
import { wholeText } from './pdf-text.ts';

const LEFT_SHARE = 0.44;
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
  const body = (name: string, bold: boolean): Content[] =>
    name === ''
      ? []
      : balancedLines(name).map(text => centred(text, { fontSize: SIZES.header, bold, id: id() }));
  const names = block.issuers.flatMap(({ superior, name }) => [
    ...body(superior, false),
    ...body(name, true),
  ]);
  const last = balancedLines(block.issuers.at(-1)?.name ?? '').at(-1) ?? '';
  const under = textWidth(last, SIZES.header, true) * RULE_SHARE;
  const [nation, motto] = [
    centred(block.nation, { fontSize: SIZES.header, bold: true, noWrap: true, id: id() }),
    centred(block.motto, { bold: true, noWrap: true, id: id() }),
  ];
  const over = block.motto
    ? textWidth(block.motto, SIZES.text, true) / 1.04
    : textWidth(block.nation, SIZES.header, true) / 1.04;
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
  const longest = Math.min(width, textWidth(block.subject || block.title, SIZES.text, true));
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
      rule(width, longest * RULE_SHARE, 3),
    ],
  };
}

/** A line centred in `width`. */
function rule(width: number, length: number, above: number): Content {
  const start = (width - length) / 2;
  return { canvas: [{ type: 'line', x1: start, y1: above, x2: start + length, y2: above, lineWidth: 0.8 }] };
}

/** Recipients and signatures, kept on one page; names stand level, whatever stands above them. */
export function closing(
  { recipientsTitle, recipients, signatures, room }: OfficialClosing,
  { width }: PageFrame,
  index: number,
): Content {
  const free = room === 'name' ? NAME_ROOM : SEAL;
  const signing = signatures.length > 1 ? width * 0.36 : width * 0.5;
  const list = recipients.map(
    (r, i): Content => ({
      text: `- ${r}${i === recipients.length - 1 ? '.' : ';'}`,
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

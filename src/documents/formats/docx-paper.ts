// A paper as DOCX: named styles, real tables whose heading repeats, Times New Roman. What a secretary edits stays in
// its place.

import type { FileChild, ISectionOptions, ParagraphChild } from 'docx';
import { messagesIn } from '../../i18n/languages.ts';
import { marginsOf, pageSizeOf, RUNNING_MM } from '../page.ts';
import { framePaper, staysWithNext } from '../page-plan.ts';
import type { Block, Paper, Qr } from '../paper.ts';
import { SIZES } from '../sizes.ts';
import { type Docx, type DocxFrame, halfPoints } from './docx-frame.ts';
import { docxClosing, docxHeader, docxTitle } from './docx-official.ts';
import { docxStyles, PARAGRAPH_STYLES } from './docx-styles.ts';
import { docxBars, docxTable } from './docx-table.ts';
import { asInstantText } from './instant-text.ts';
import { repack } from './zip.ts';

const mmToTwips = (mm: number): number => Math.round((mm * 1440) / 25.4);

export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  const frame = { docx, ...framePaper(paper) };
  const document = new docx.Document({
    title: paper.name,
    creator: paper.author,
    lastModifiedBy: 'lichtruc',
    description: 'lichtruc',
    styles: docxStyles(messagesIn(paper.language), paper.language),
    numbering: { config: [bulletsOf(docx)] },
    sections: [{ properties: pageOf(paper, docx), ...runningLines(paper, frame), children: bodyOf(frame) }],
  });
  const made = asInstantText(paper.createdAt);
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(document));
  return repack(bytes, (path, text) =>
    path === 'docProps/core.xml' ? text.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${made}`) : text,
  );
}

/** A table is followed by a paragraph, without which Word would join it to the next. */
function bodyOf(frame: DocxFrame): FileChild[] {
  const { blocks } = frame;
  return blocks.flatMap((block, i) => docxBlock(block, frame, staysWithNext(blocks, i)));
}

/** What comes before the signatures goes along with them. */
function docxBlock(block: Block, frame: DocxFrame, keepNext: boolean): readonly FileChild[] {
  const { Paragraph } = frame.docx;
  switch (block.kind) {
    case 'official-header':
      return docxHeader(block, frame);
    case 'title':
      return docxTitle(block, frame);
    case 'heading':
      return [new Paragraph({ style: 'Heading2', text: block.text })];
    case 'paragraph':
      return [new Paragraph({ style: PARAGRAPH_STYLES[block.look], text: block.text, keepNext })];
    case 'list':
      return block.items.map(
        text =>
          new Paragraph({ style: 'Remark', text, keepNext, numbering: { reference: 'remarks', level: 0 } }),
      );
    case 'table':
      return block.rows.length === 0
        ? [new Paragraph({ style: 'Centred', text: block.empty })]
        : docxTable(block, frame, keepNext);
    case 'chart':
      return docxBars(block, frame);
    case 'qr':
      return [addressOf(block, frame.docx)];
    case 'closing':
      return docxClosing(block, frame);
    case 'page-break':
      return [new Paragraph({ style: 'Rule', text: '', pageBreakBefore: true })];
  }
}

/** A code to be photographed is for paper; here its address can be followed. */
function addressOf({ address, note }: Qr, { ExternalHyperlink, Paragraph, TextRun }: Docx): FileChild {
  const link = new ExternalHyperlink({ link: address, children: [new TextRun({ text: address })] });
  return new Paragraph({ style: 'Small', children: [new TextRun({ text: `${note} ` }), link] });
}

function pageOf(paper: Paper, { PageOrientation }: Docx): NonNullable<ISectionOptions['properties']> {
  const { left, top, right, bottom } = marginsOf(paper);
  const { width, height } = pageSizeOf({ ...paper, orientation: 'portrait' });
  return {
    titlePage: true,
    page: {
      // Word turns the page itself: width and height are those of an upright one.
      size: {
        width: mmToTwips(width),
        height: mmToTwips(height),
        orientation: PageOrientation[paper.orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
      },
      margin: {
        left: mmToTwips(left),
        top: mmToTwips(top),
        right: mmToTwips(right),
        bottom: mmToTwips(bottom),
        header: mmToTwips(RUNNING_MM),
        footer: mmToTwips(RUNNING_MM),
      },
    },
  };
}

/** Page number at the top but for page 1, the version at the foot; a draft says so above every page. */
function runningLines(
  { footer, draftMark, margins }: Paper,
  { docx, least }: DocxFrame,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } = docx;
  const top = (children: ParagraphChild[]) =>
    new Header({
      children: [new Paragraph({ style: 'PageNumber', alignment: AlignmentType.CENTER, children })],
    });
  const mark = draftMark
    ? [new TextRun({ text: draftMark, bold: true, color: 'B00000', size: halfPoints(SIZES.title) })]
    : [];
  const foot = new Footer({
    children: [
      new Paragraph({
        style: 'Version',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: footer, size: halfPoints(least) })],
      }),
    ],
  });
  const gap = draftMark ? [new TextRun({ text: '  ' })] : [];
  const number = margins === 'official' ? [new TextRun({ children: [PageNumber.CURRENT] }), ...gap] : [];
  return {
    headers: {
      first: top(mark),
      default: top([...number, ...mark]),
    },
    footers: { first: foot, default: foot },
  };
}

function bulletsOf({ AlignmentType, LevelFormat }: Docx) {
  return {
    reference: 'remarks',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 284, hanging: 227 } } },
      },
    ],
  };
}

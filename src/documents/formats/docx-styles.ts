// The styles of a Word document, by the names under which a secretary finds them. Sizes in half points.

import type { AlignmentType, IStylesOptions } from 'docx';
import type { Language } from '../../domain/ward.ts';
import type { Messages } from '../../i18n/messages.ts';
import { INDENT, PARAGRAPHS, type ParagraphLook, type ParagraphStyle, SIZES } from '../sizes.ts';
import { halfPoints as half, twips } from './docx-frame.ts';

const FONT = 'Times New Roman';
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
}

function style(id: StyleId, { size, bold = false, italics = false, before = 0, after = 0 }: Look) {
  return {
    id,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: FONT, size: half(size), bold, italics, color: '000000' },
    paragraph: { spacing: { before, after } },
  };
}

/** With names in the language of the document, which Word checks its spelling by. */
export function docxStyles({ documents }: Messages, language: Language): IStylesOptions {
  const named = STYLES.map(look => ({ ...look, name: documents.styles[look.id] }));
  const { document } = DEFAULTS;
  const run = { ...document?.run, language: { value: LANGUAGE_TAGS[language] } };
  return { default: { ...DEFAULTS, document: { ...document, run } }, paragraphStyles: named };
}

type StyleId = keyof Messages['documents']['styles'];

/** The style of each paragraph, by what it is. */
export const PARAGRAPH_STYLES = {
  body: 'Body',
  ground: 'Ground',
  centred: 'Centred',
  caption: 'Caption',
  note: 'Small',
  display: 'Large',
} as const satisfies Readonly<Record<ParagraphLook, StyleId>>;
const LOOKS = Object.keys(PARAGRAPH_STYLES) as readonly ParagraphLook[];

const ALIGN = { left: 'left', center: 'center', justify: 'both' } as const satisfies Readonly<
  Record<ParagraphStyle['align'], (typeof AlignmentType)[keyof typeof AlignmentType]>
>;

function paragraphStyle(id: StyleId, { size, bold, italic, align, indented }: ParagraphStyle) {
  const looked = style(id, { size, bold, italics: italic, before: 40, after: 100 });
  const indent = indented ? { indent: { firstLine: twips(INDENT) } } : {};
  return { ...looked, paragraph: { ...looked.paragraph, alignment: ALIGN[align], ...indent } };
}

const DEFAULTS: NonNullable<IStylesOptions['default']> = {
  document: {
    run: { font: FONT, size: half(SIZES.text) },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  heading1: {
    run: { font: FONT, size: half(SIZES.title), bold: true, color: '000000' },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  heading2: {
    run: { font: FONT, size: half(SIZES.text), bold: true, color: '000000' },
    paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
  },
};

const STYLES = [
  ...LOOKS.map(look => paragraphStyle(PARAGRAPH_STYLES[look], PARAGRAPHS[look])),
  style('Remark', { size: SIZES.small }),
  style('Superior', { size: SIZES.header }),
  style('Issuer', { size: SIZES.header, bold: true }),
  style('Nation', { size: SIZES.header, bold: true }),
  style('Motto', { size: SIZES.text, bold: true }),
  style('DocumentNumber', { size: SIZES.text, before: 100 }),
  style('PlaceAndDate', { size: SIZES.text, italics: true, before: 100 }),
  style('Subject', { size: SIZES.text, bold: true }),
  style('AttachedTo', { size: SIZES.text, italics: true }),
  style('Annex', { size: SIZES.title, bold: true }),
  style('TableHeading', { size: SIZES.table, bold: true }),
  style('TableText', { size: SIZES.table }),
  style('RecipientsTitle', { size: SIZES.recipientsTitle, bold: true, italics: true }),
  style('Recipients', { size: SIZES.small }),
  style('Signature', { size: SIZES.text, bold: true }),
  style('PageNumber', { size: SIZES.text }),
  style('Version', { size: SIZES.small }),
  style('Rule', { size: 1, before: 50, after: 20 }),
];

// One scale of sizes for every document and format, in points, with what the decree asks for beside it.

export const MILLIMETRE = 72 / 25.4;

export const SIZES = {
  /** Names of bodies, Quốc hiệu: 12 to 13. */
  header: 12,
  /** Text, Tiêu ngữ, number, place and date, signatures, page number: 13 to 14. */
  text: 13,
  /** 13 to 14. */
  title: 14,
  /** Remarks, recipients (11), what stands under a name. */
  small: 11,
  recipientsTitle: 12,
  table: 12,
  /** What is read from afar. */
  display: 20,
  poster: 26,
} as const;

/** No text is set smaller. */
export const LEAST = { official: 11, narrow: 9 } as const;

export const LINE_HEIGHT = 1.17;
/** First line of a paragraph: 1 cm. */
export const INDENT = 10 * MILLIMETRE;
/** Room for a seal of 36 mm between office and name. */
export const SEAL = 36 * MILLIMETRE;
/** Where no seal is put. */
export const NAME_ROOM = 16 * MILLIMETRE;
/** Of a line: rules under the issuing body and the subject. */
export const RULE_SHARE = 0.4;
export const GREY = 'ECECEC';

export interface ParagraphStyle {
  readonly size: number;
  readonly align: 'left' | 'center' | 'justify';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indented: boolean;
}

const PLAIN = { size: SIZES.text, align: 'left', bold: false, italic: false, indented: false } as const;

/** How a paragraph looks, by what it is. */
export const PARAGRAPHS = {
  body: { ...PLAIN, align: 'justify', indented: true },
  ground: { ...PLAIN, align: 'justify', indented: true, italic: true },
  centred: { ...PLAIN, align: 'center' },
  caption: { ...PLAIN, size: SIZES.small, align: 'center', italic: true },
  note: { ...PLAIN, size: SIZES.small },
  display: { ...PLAIN, size: SIZES.display, align: 'center', bold: true },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type ParagraphLook = keyof typeof PARAGRAPHS;

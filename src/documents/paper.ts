// A printed document as every format shows it: all words chosen, in blocks, nothing left to decide but how it looks.
// A new document is one function that returns a `Paper`; `formats/` turns it into PDF, HTML, DOCX and XLSX.

import type { CivilDate } from '../domain/civil-date.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import type { Language } from '../domain/ward.ts';
import type { ParagraphLook } from './sizes.ts';

export interface Paper {
  readonly language: Language;
  readonly orientation: 'portrait' | 'landscape';
  /** A4 unless it says otherwise. */
  readonly sheet?: 'a4' | 'a3';
  /** Little room beside the text of tables, so that long names stay whole. */
  readonly tight?: boolean;
  /** As the decree has them, or narrow where a sheet only hangs on a wall. */
  readonly margins: 'official' | 'narrow';
  /** Of the file, as programs show it. */
  readonly name: string;
  readonly author: string;
  readonly blocks: readonly Block[];
  /** At the foot of every page: "Bản số 3 · mã kiểm tra 1a2b3c4d". */
  readonly footer: string;
  /** "DỰ THẢO" across every page; null where the document is published. */
  readonly draftMark: string | null;
  /** Null for a draft, whose files bear a constant time. */
  readonly createdAt: InstantSeconds | null;
  /** Set smaller, within reason, until it fits one page. */
  readonly onePage: boolean;
  /** The same facts for programs: the second sheet of a workbook, and CSV; null where there are none. */
  readonly data: DataTable | null;
}

export type Block =
  | OfficialHeader
  | Title
  | { readonly kind: 'heading'; readonly text: string }
  | Paragraph
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Chart
  | Qr
  | OfficialClosing
  | { readonly kind: 'page-break' };

/** Four cells: bodies and Quốc hiệu; under them, on one line, the number and the place and date. */
export interface OfficialHeader {
  readonly kind: 'official-header';
  /** Each with its superior; the co-issuer last. */
  readonly issuers: readonly { readonly superior: string; readonly name: string }[];
  /** CỘNG HÒA XÃ HỘI …; on papers of the Youth Union ĐOÀN TNCS HỒ CHÍ MINH, underlined, without a motto. */
  readonly nation: string;
  /** Empty for none. */
  readonly motto: string;
  /** In place of a rule under the issuing body, as the Youth Union has it; empty for the rule. */
  readonly stars: string;
  readonly number: string;
  readonly placeAndDate: string;
}

export interface Title {
  readonly kind: 'title';
  /** "Phụ lục" over the title; empty where the document stands alone. */
  readonly above: string;
  readonly title: string;
  readonly subject: string;
  /** "(Kèm theo Kế hoạch số …)" in italics; empty where the document stands alone. */
  readonly attachedTo: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly look: ParagraphLook;
}

export type LineSize = 'small' | 'normal' | 'large';

export interface Line {
  /** Breaks at spaces only; no-break spaces keep a name, a date or a time whole. */
  readonly text: string;
  readonly size?: LineSize;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** The value behind the text, for spreadsheets. */
  readonly value?: DataValue;
}

export interface Cell {
  readonly lines: readonly Line[];
  /** In a spreadsheet, where the column comes apart: one for each of its columns. */
  readonly parts?: readonly Line[];
  /** A bar as long as `value` of `most`, with a stroke at `mark`, before the lines. */
  readonly bar?: { readonly value: number; readonly mark: number; readonly most: number };
  readonly shaded?: boolean;
  /** Rows it stands over; those below hold null in its place. */
  readonly rows?: number;
  /** Columns it stands over; those to its right hold null in its place. */
  readonly columns?: number;
  /** A line under each but the last, for signing: one seat above the other. */
  readonly ruled?: boolean;
}

export interface Column {
  readonly heading: string;
  /** Millimetres; as wide as its longest word; or an equal part of what is left. */
  readonly width: number | 'fit' | 'rest';
  readonly align?: 'left' | 'center' | 'right';
  /** Names its row, for those who hear the table. */
  readonly namesRow?: boolean;
  /** Where a cell holds one value: these columns, one for each of its parts. */
  readonly apart?: readonly string[];
  /** Of no use on a phone. */
  readonly wideOnly?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** In a row of its own above the headings, and repeated with them. */
  readonly section?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** In place of the rows, where there are none. */
  readonly empty: string;
  /** Millimetres that a row has at least; 0 for no more than its lines. */
  readonly rowHeight: number;
  /** Its rows take what is left of the page. */
  readonly fills?: boolean;
}

/** Horizontal bars with a mark for what was due. */
export interface Chart {
  readonly kind: 'chart';
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** What bar and mark stand for. */
  readonly legend: string;
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Null where nothing was due. */
  readonly mark: number | null;
  /** Value and mark in words. */
  readonly note: string;
}

/** A square code that a telephone reads. */
export interface Qr {
  readonly kind: 'qr';
  readonly address: string;
  readonly note: string;
  /** Millimetres. */
  readonly size: number;
}

export interface OfficialClosing {
  readonly kind: 'closing';
  readonly recipientsTitle: string;
  /** Empty where the document goes nowhere: then only the signatures stand. */
  readonly recipients: readonly string[];
  readonly signatures: readonly SignatureBlock[];
  /** Between office and name: for a seal unless it says otherwise. */
  readonly room?: 'name';
}

export interface SignatureBlock {
  readonly authority: string;
  readonly office: string;
  readonly name: string;
}

/** A date is tagged, so that a spreadsheet can hold a real one. */
export type DataValue = string | number | null | { readonly date: CivilDate };

export interface DataTable {
  /** Of the sheet in a workbook: at most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataValue[])[];
}

/** A cell of one line. */
export function cell(text: string, line: Omit<Line, 'text'> = {}): Cell {
  return { lines: text === '' ? [] : [{ text, ...line }] };
}

/** A whole number is a number in a spreadsheet too. */
export function figureCell(text: string): Cell {
  return cell(text, /^\d+$/.test(text) ? { value: Number(text) } : {});
}

export function paragraph(text: string, look: ParagraphLook = 'body'): Block {
  return { kind: 'paragraph', text, look };
}

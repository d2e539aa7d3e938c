// Every format that documents come in, once: how a file of it is named, who made it, which sheets come in it, and how
// it is written. What writes it is loaded only when it is asked for.

import { extname } from 'node:path';
import type { CsvOptions } from './formats/csv.ts';
import type { Paper } from './paper.ts';
import type { RosterDocument } from './sheets/roster-document.ts';

/** The official documents of a set, which share number and date. */
export const SET_DOCUMENTS = ['annex', 'change', 'notice', 'youth-union'] as const;
export const SHEETS = ['roster', ...SET_DOCUMENTS, 'wall', 'sign-in', 'person', 'fairness'] as const;
export type SheetKind = (typeof SHEETS)[number];
/** What an office goes on writing in Word. */
const EDITED = ['roster', ...SET_DOCUMENTS, 'sign-in'] as const;
const ROSTERS = ['roster', 'annex', 'youth-union'] as const;

/** From a paper, from the roster alone, or (the files of calendars) in a way of its own. */
type Writer =
  | { readonly from: 'paper'; write(paper: Paper): Promise<Uint8Array> }
  | { readonly from: 'roster'; write(document: RosterDocument, csv: CsvOptions): Promise<Uint8Array> }
  | { readonly from: 'feeds' };

interface Format {
  /** Of a file's name; the first is what we write. */
  readonly endings: readonly [string, ...string[]];
  /** What offices call it, without marks. */
  readonly words?: readonly string[];
  readonly sheets: readonly SheetKind[];
  /** What a person reads from the screen where no file is named. */
  readonly plain?: boolean;
  /** How a file begins and where it names its maker; Word and Excel drop it when they save. */
  readonly mark?: { readonly start: string; readonly maker: string };
  readonly writer: Writer;
}

export const FORMATS = {
  ics: {
    endings: ['.ics'],
    words: ['lich', 'lich dien tu'],
    sheets: ['roster'],
    writer: { from: 'feeds' },
  },
  pdf: {
    endings: ['.pdf'],
    sheets: SHEETS,
    mark: { start: '%PDF-', maker: 'lichtruc' },
    writer: {
      from: 'paper',
      write: async paper => (await import('./formats/pdf-paper.ts')).paperPdf(paper),
    },
  },
  docx: {
    endings: ['.docx'],
    words: ['word'],
    sheets: EDITED,
    mark: { start: 'PK', maker: 'lichtruc' },
    writer: {
      from: 'paper',
      write: async paper => (await import('./formats/docx-paper.ts')).paperDocx(paper),
    },
  },
  xlsx: {
    endings: ['.xlsx'],
    words: ['excel'],
    sheets: [...ROSTERS, 'sign-in'],
    mark: { start: 'PK', maker: 'lichtruc' },
    writer: {
      from: 'paper',
      write: async paper => (await import('./formats/xlsx-paper.ts')).paperXlsx(paper),
    },
  },
  html: {
    endings: ['.html', '.htm'],
    words: ['web', 'trang web'],
    sheets: SHEETS,
    mark: { start: '<!doctype html>', maker: '<meta name="generator" content="lichtruc">' },
    writer: {
      from: 'paper',
      write: async paper => (await import('./formats/html-paper.ts')).paperHtml(paper),
    },
  },
  csv: {
    endings: ['.csv'],
    sheets: ['roster'],
    plain: true,
    writer: {
      from: 'roster',
      write: async (document, csv) => (await import('./sheets/roster-csv.ts')).rosterCsv(document, csv),
    },
  },
  json: {
    endings: ['.json'],
    sheets: ['roster'],
    plain: true,
    mark: { start: '{', maker: '"generator": "lichtruc"' },
    writer: {
      from: 'roster',
      write: async document => (await import('./sheets/roster-json.ts')).rosterJson(document),
    },
  },
  text: {
    endings: ['.txt', '.text'],
    words: ['txt', 'van ban', 'chu', 'tin nhan'],
    sheets: ['roster', 'notice'],
    plain: true,
    writer: {
      from: 'roster',
      write: async document => (await import('./sheets/roster-text.ts')).rosterText(document),
    },
  },
} satisfies Readonly<Record<string, Format>>;

export type DocumentFormat = keyof typeof FORMATS;
export type PaperFormat = {
  [Each in DocumentFormat]: (typeof FORMATS)[Each]['writer'] extends { from: 'paper' } ? Each : never;
}[DocumentFormat];

const TABLE: Readonly<Record<DocumentFormat, Format>> = FORMATS;
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = Object.keys(FORMATS) as DocumentFormat[];
export const PAPER_FORMATS: readonly PaperFormat[] = DOCUMENT_FORMATS.filter(isPaperFormat);

function isPaperFormat(format: DocumentFormat): format is PaperFormat {
  return TABLE[format].writer.from === 'paper';
}

export function formatOf(format: DocumentFormat): Format {
  return TABLE[format];
}

/** The format that a file's ending says; null where it says none. */
export function formatOfFile(path: string): DocumentFormat | null {
  const ending = extname(path).toLowerCase();
  return DOCUMENT_FORMATS.find(format => TABLE[format].endings.includes(ending)) ?? null;
}

export function formatsOfSheet(sheet: SheetKind): readonly DocumentFormat[] {
  return DOCUMENT_FORMATS.filter(format => TABLE[format].sheets.includes(sheet));
}

export async function renderPaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  return FORMATS[format].writer.write(paper);
}

/** Whether a file was made by this program, and no office program has saved it since. */
export function bearsOurMark(there: Buffer): boolean {
  return DOCUMENT_FORMATS.some(format => {
    const { mark } = TABLE[format];
    return mark !== undefined && there.indexOf(mark.start) === 0 && there.includes(mark.maker);
  });
}

// A paper in the format that was asked for; each format is loaded only when it is.

import type { Paper } from './paper.ts';

export const PAPER_FORMATS = ['pdf', 'html', 'docx', 'xlsx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export async function renderPaper(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('./formats/pdf-paper.ts')).paperPdf(paper);
    case 'html':
      return (await import('./formats/html-paper.ts')).paperHtml(paper);
    case 'docx':
      return (await import('./formats/docx-paper.ts')).paperDocx(paper);
    case 'xlsx':
      return (await import('./formats/xlsx-paper.ts')).paperXlsx(paper);
  }
}

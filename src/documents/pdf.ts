// The one importer of pdfmake: a document definition as bytes, with Tinos (metrics of Times New Roman, all
// Vietnamese letters) embedded. The same definition and time give the same bytes.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Language } from '../domain/ward.ts';
import { asJavaScriptDate } from '../time/clock.ts';

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Seconds; null for a draft, which then bears a constant time. */
  readonly createdAt: number | null;
}

const require = createRequire(import.meta.url);

export async function renderPdf(definition: TDocumentDefinitions, info: PdfInfo): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = tinosFiles();
  pdfmake.setFonts({ Tinos: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  const allowed = new Set<string>(Object.values(fonts));
  pdfmake.setLocalAccessPolicy(path => allowed.has(path));
  const { title, author, language, createdAt } = info;
  const created = asJavaScriptDate(createdAt ?? 0);
  const pdf = pdfmake.createPdf({
    ...definition,
    defaultStyle: { font: 'Tinos', ...definition.defaultStyle },
    language,
    info: {
      title,
      author,
      creator: 'lichtruc',
      producer: 'lichtruc',
      creationDate: created,
      modDate: created,
    },
  });
  return pdf.getBuffer();
}

function tinosFiles() {
  const folder = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  const file = (style: string) => join(folder, style, `Tinos_${style}.ttf`);
  return {
    normal: file('400Regular'),
    bold: file('700Bold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('700Bold_Italic'),
  };
}

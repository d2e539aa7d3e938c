// The one importer of pdfmake: a document definition as bytes, with Tinos (metrics of Times New Roman, all
// Vietnamese letters) embedded. The same definition and time give the same bytes.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Language } from '../domain/ward.ts';
import { asJavaScriptDate } from '../time/clock.ts';
import { element, textElement } from './formats/xml.ts';
import { closeTags, drawWithTags } from './pdf-tags.ts';

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Seconds; null for a draft, which then bears a constant time. */
  readonly createdAt: number | null;
}

const require = createRequire(import.meta.url);
const MAKER = 'lichtruc';

export async function renderPdf(definition: TDocumentDefinitions, info: PdfInfo): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  await drawWithTags();
  const fonts = tinosFiles();
  pdfmake.setFonts({ Tinos: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  const allowed = new Set<string>(Object.values(fonts));
  pdfmake.setLocalAccessPolicy(path => allowed.has(path));
  const { title, author, language, createdAt } = info;
  const created = asJavaScriptDate(createdAt ?? 0);
  const pdf = pdfmake.createPdf({
    ...definition,
    version: '1.7',
    tagged: true,
    displayTitle: true,
    defaultStyle: { font: 'Tinos', ...definition.defaultStyle },
    language,
    info: { title, author, creator: MAKER, producer: MAKER, creationDate: created, modDate: created },
  });
  const document = await pdf.getStream();
  closeTags(document);
  describe(document, info, created.toISOString().replace(/\.\d+Z$/, 'Z'));
  return pdf.getBuffer();
}

/** XMP of our own: pdfkit's puts a title with an ampersand in as it is, which is no XML. */
function describe(document: PDFKit.PDFDocument, { title, author, language }: PdfInfo, created: string): void {
  const item = (text: string, attributes = {}) => textElement('rdf:li', text, attributes);
  const xml = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
    },
    [
      element('dc:title', {}, [element('rdf:Alt', {}, [item(title, { 'xml:lang': 'x-default' })])]),
      element('dc:creator', {}, [element('rdf:Seq', {}, [item(author)])]),
      element('dc:language', {}, [element('rdf:Bag', {}, [item(language)])]),
      textElement('xmp:CreateDate', created),
      textElement('xmp:ModifyDate', created),
      textElement('xmp:CreatorTool', MAKER),
      textElement('pdf:Producer', MAKER),
    ],
  );
  Object.assign(document, { _addInfo: () => document.appendXML(xml) });
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

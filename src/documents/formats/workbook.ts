// Rows as an Excel workbook, written part by part (ECMA-376): sheets to print, to fill in, and to compute with. Text is
// never a formula, whatever it begins with. The same sheets give the same bytes.

import type { InstantSeconds } from '../../domain/publication.ts';
import type { Language } from '../../domain/ward.ts';
import { asInstantText } from './instant-text.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';
import { SPREADSHEET, workbookStyles } from './workbook-styles.ts';
import { worksheetXml } from './worksheet.ts';
import { element, textElement, xmlFile } from './xml.ts';
import { pack } from './zip.ts';

export interface WorkbookProperties {
  readonly title: string;
  readonly language: Language;
  readonly author?: string;
  /** Null for what has no time of its own: it bears a constant one. */
  readonly createdAt?: InstantSeconds | null;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

export async function renderWorkbook(
  sheets: readonly WorkbookSheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const styles = workbookStyles();
  const texts = new Map<string, number>();
  const shared = {
    indexOf(text: string): number {
      const known = texts.get(text) ?? texts.size;
      texts.set(text, known);
      return known;
    },
  };
  const pages = sheets.map((sheet, i) => [sheetPath(i), worksheetXml(sheet, styles, shared)] as const);
  return pack([
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/core.xml', coreXml(properties)],
    ['docProps/app.xml', appXml()],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets)],
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', sharedStringsXml([...texts.keys()])],
    ...pages,
  ]);
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypesXml(sheets: readonly WorkbookSheet[]): string {
  const part = (PartName: string, ContentType: string) =>
    element('Override', { PartName: `/${PartName}`, ContentType });
  return xmlFile(
    element('Types', { xmlns: `${PACKAGE}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`),
      ...sheets.map((_, i) => part(sheetPath(i), `${TYPES}.spreadsheetml.worksheet+xml`)),
      part('xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`),
      part('xl/sharedStrings.xml', `${TYPES}.spreadsheetml.sharedStrings+xml`),
      part('docProps/core.xml', CORE_TYPE),
      part('docProps/app.xml', `${TYPES}.extended-properties+xml`),
    ]),
  );
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const relations = targets.map(([Type, Target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type, Target }),
  );
  return xmlFile(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, relations));
}

function packageRelationsXml(): string {
  return relationsXml([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

function workbookRelationsXml(sheets: readonly WorkbookSheet[]): string {
  return relationsXml([
    ...sheets.map((_, i) => [`${OFFICE}/relationships/worksheet`, sheetPath(i).replace('xl/', '')] as const),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const titles = sheets.flatMap(({ name, print }, i) => {
    if (!print || print.heading === null) return [];
    const row = `$${print.heading + 1}`;
    const range = `'${name.replace(/'/g, "''")}'!${row}:${row}`;
    return [textElement('definedName', range, { name: '_xlnm.Print_Titles', localSheetId: i })];
  });
  return xmlFile(
    element('workbook', { xmlns: SPREADSHEET, 'xmlns:r': `${OFFICE}/relationships` }, [
      element('bookViews', {}, [element('workbookView')]),
      element(
        'sheets',
        {},
        sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
      ),
      ...(titles.length > 0 ? [element('definedNames', {}, titles)] : []),
    ]),
  );
}

function sharedStringsXml(texts: readonly string[]): string {
  const items = texts.map(text => element('si', {}, [text]));
  return xmlFile(element('sst', { xmlns: SPREADSHEET, uniqueCount: items.length }, items));
}

function coreXml(properties: WorkbookProperties): string {
  const { title, language, author = 'lichtruc', createdAt = null } = properties;
  const time = (name: string) =>
    textElement(name, asInstantText(createdAt), { 'xsi:type': 'dcterms:W3CDTF' });
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        textElement('dc:title', title),
        textElement('dc:creator', author),
        textElement('dc:language', language),
        textElement('cp:lastModifiedBy', 'lichtruc'),
        time('dcterms:created'),
        time('dcterms:modified'),
      ],
    ),
  );
}

function appXml(): string {
  return xmlFile(
    `<Properties xmlns="${OFFICE}/extended-properties"><Application>lichtruc</Application></Properties>`,
  );
}

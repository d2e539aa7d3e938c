// Word and Excel files against the schemas of ISO/IEC 29500: LibreOffice forgives what Word and Excel do not.

import validate, { type Format } from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { renderPaper } from '../../src/documents/document-formats.ts';
import { renderWorkbook } from '../../src/documents/formats/workbook.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { MARCH, sampleRoster, text } from './sample-roster.ts';

const faultsOf = async (bytes: Uint8Array, format: Format) =>
  (await validate(bytes, format)).map(
    ({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`,
  );
const part = (zip: Uint8Array, path: string) => text(unzipSync(zip)[path] ?? new Uint8Array());

const MONTHS = { 'a month': MARCH, 'a month without duties': [] } as const;

it.each(['docx', 'xlsx'] as const)('%s of a roster has no fault', async format => {
  for (const [name, dates] of Object.entries(MONTHS))
    expect([
      name,
      await faultsOf(await renderPaper(rosterSheet(sampleRoster({ dates })), format), format),
    ]).toEqual([name, []]);
});

it('a workbook of everything that a sheet can have has no fault', async () => {
  const bytes = await renderWorkbook(
    [
      {
        name: "Chi đoàn 'A' & B",
        widths: [4, 30, 12],
        rows: [
          [{ value: 'Tiêu đề', bold: true, columns: 3 }, null, null],
          [{ value: 1 }, { value: '=1+1', struck: true, italic: true }, { value: null, open: true }],
          [{ value: ' hai\ndòng ', rows: 2, bordered: true }, { value: 'x', shaded: true, top: true }, null],
          [null, { value: '\u0001<&">', align: 'right', size: 9 }, { value: -1.5 }],
        ],
        heights: [20, null, null, null],
        frozen: 1,
        protected: true,
        choices: [
          { cells: ['C2'], from: '"A,B"' },
          { cells: [], from: '"C"' },
        ],
        print: {
          orientation: 'landscape',
          margins: { left: 15, top: 20, right: 15, bottom: 15 },
          heading: 0,
          onePage: false,
          footer: 'A & B',
          mark: 'DỰ THẢO',
        },
      },
    ],
    { title: 'Tệp <thử>', language: 'vi' },
  );
  expect(await faultsOf(bytes, 'xlsx')).toEqual([]);
});

it('the checker finds a fault where there is one', async () => {
  const bytes = await renderPaper(rosterSheet(sampleRoster({ dates: MARCH })), 'xlsx');
  const { strFromU8, strToU8, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml']!).replace(/(<b\/>)?(<sz [^>]*>)/, '$2$1<i/>');
  expect(await faultsOf(zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }), 'xlsx')).not.toEqual([]);
});

it('a Word file says its language, so that Word does not underline every name', async () => {
  const paper = rosterSheet(sampleRoster({ dates: MARCH }));
  expect(part(await renderPaper(paper, 'docx'), 'word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
});

it('a workbook says its title, author and language', async () => {
  const paper = rosterSheet(sampleRoster({ dates: MARCH }));
  const core = part(await renderPaper(paper, 'xlsx'), 'docProps/core.xml');
  expect(core).toContain(`<dc:title>${paper.name}</dc:title>`);
  expect(core).toContain(`<dc:creator>${paper.author}</dc:creator>`);
  expect(core).toContain('<dc:language>vi</dc:language>');
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS, renderPaper } from '../../src/documents/document-formats.ts';
import { renderCsv } from '../../src/documents/formats/csv.ts';
import { renderWorkbook } from '../../src/documents/formats/workbook.ts';
import { dataSheet } from '../../src/documents/formats/xlsx-paper.ts';
import { textWidth } from '../../src/documents/measure-text.ts';
import { framePaper, pageFor } from '../../src/documents/page-plan.ts';
import type { DataTable, Paper, Table } from '../../src/documents/paper.ts';
import { rosterJson } from '../../src/documents/sheets/roster-json.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { rosterText } from '../../src/documents/sheets/roster-text.ts';
import { layTable, setLines } from '../../src/documents/table-layout.ts';
import { civil } from '../../src/domain/civil-date.ts';
import type { PersonCode } from '../../src/domain/person.ts';
import { LONGEST_NAME, LONGEST_TITLE, MARCH, ROLES, sampleRoster, text } from './sample-roster.ts';

const part = (zip: Uint8Array, path: string) => text(unzipSync(zip)[path] ?? new Uint8Array());
const tableOf = ({ blocks }: Paper) => blocks.find((b): b is Table => b.kind === 'table')!;
const HOSTILE: DataTable = {
  name: 'Dữ liệu',
  columns: ['Ngày', 'Tên', 'Số'],
  rows: [
    [{ date: civil('2027-01-04') }, '=HYPERLINK("http://x")', 1.5],
    [null, '+84912', -2],
    [null, 'a;b "c"', null],
  ],
};

const PROPERTIES = { title: 'A', language: 'vi' } as const;

describe('every format', () => {
  it.each(PAPER_FORMATS)('%s gives the same bytes again', async format => {
    const paper = rosterSheet(sampleRoster({ dates: MARCH }));
    const [first, second] = [await renderPaper(paper, format), await renderPaper(paper, format)];
    expect(Buffer.from(first).equals(second)).toBe(true);
    expect(Buffer.from(first).includes('lichtruc'), 'names its maker in the clear').toBe(true);
  });

  it.each(PAPER_FORMATS)('%s shows a month without duties', async format => {
    const bytes = await renderPaper(rosterSheet(sampleRoster({ dates: [] })), format);
    expect(bytes.length).toBeGreaterThan(1000);
    if (format === 'html') expect(text(bytes)).toContain('không có buổi trực nào');
  });

  it('has telephone numbers only where they were asked for', async () => {
    const asked = {
      ...sampleRoster({ dates: MARCH }),
      phones: new Map([['CB01' as PersonCode, '0912345678']]),
    };
    for (const [input, has] of [
      [asked, true],
      [{ ...asked, phones: null }, false],
    ] as const) {
      const written = [
        rosterText(input),
        rosterJson(input),
        await renderPaper(rosterSheet(input), 'html'),
      ].map(text);
      for (const one of written) expect(one.includes('0912345678')).toBe(has);
    }
  });

  it('marks a draft', async () => {
    const paper = rosterSheet(sampleRoster({ dates: MARCH, draft: true }));
    expect(text(await renderPaper(paper, 'html'))).toContain('<p class="draft">DỰ THẢO</p>');
    const word = await renderPaper(paper, 'docx');
    const headers = Object.keys(unzipSync(word)).filter(name => /header\d\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(part(word, name)).toContain('DỰ THẢO');
    const excel = part(await renderPaper(paper, 'xlsx'), 'xl/worksheets/sheet1.xml');
    expect(excel.match(/DỰ THẢO/g)).toHaveLength(2);
  });

  it('gives the bodies and signatures of both issuers', async () => {
    const page = text(await renderPaper(rosterSheet(sampleRoster({ dates: MARCH })), 'html'));
    expect(page).toContain('BAN CHẤP HÀNH ĐOÀN PHƯỜNG THỤY KHUÊ');
    expect(page.match(/class="signature"/g)).toHaveLength(2);
    expect(page).toContain('Số: <span class="whole">05/LT-UBND-ĐTN</span>');
    expect(page).toContain('Thụy Khuê, ngày 05 tháng 02 năm 2027');
  });

  it('hangs from its plan as a Phụ lục, without heading and signatures', async () => {
    const page = text(
      await renderPaper(rosterSheet({ ...sampleRoster({ dates: MARCH }), form: 'annex' }), 'html'),
    );
    expect(page.replace(/\u00a0/g, ' ').replace(/<\/?span[^>]*>/g, '')).toContain(
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 02 năm 2027 của UBND phường Thụy Khuê)',
    );
    expect(page).not.toContain('<header>');
    expect(page).not.toContain('class="signature"');
  });
});

describe('long names', () => {
  const third = { ...ROLES[0]!, code: 'lead' as (typeof ROLES)[0]['code'], nameVi: 'Lãnh đạo', position: 3 };
  const layoutOf = (roles: typeof ROLES) => {
    const paper = rosterSheet(
      sampleRoster({ dates: MARCH, names: [LONGEST_NAME, LONGEST_NAME], title: LONGEST_TITLE, roles }),
    );
    const table = tableOf(paper);
    expect(pageFor([table]).orientation).toBe('landscape');
    const layout = layTable(table, framePaper(paper));
    const [line] = setLines(table.rows[0]![2]!, layout, 2);
    return { line: line!, width: layout.widths[2]! };
  };

  it('stay whole on a sheet that lies', () => {
    const { line, width } = layoutOf(ROLES);
    expect(line.text).toBe(LONGEST_NAME.replaceAll(' ', '\u00a0'));
    expect(textWidth(line.text, line.points)).toBeLessThanOrEqual(width + 0.1);
  });

  it('are parted between names where three roles leave no room, and never set under 11 points', () => {
    const { line } = layoutOf([...ROLES, third]);
    expect([line.text, line.points]).toEqual([LONGEST_NAME, 11]);
  });

  it('do not turn the sheet where they are usual', () => {
    expect(rosterSheet(sampleRoster({ dates: MARCH })).orientation).toBe('portrait');
  });
});

describe('text that begins like a formula', () => {
  it('stays text in CSV, with the separator and mark that were asked for', () => {
    const semicolons = text(renderCsv(HOSTILE, { separator: ';', byteOrderMark: false }));
    expect(semicolons).toBe(
      `Ngày;Tên;Số\r\n2027-01-04;"'=HYPERLINK(""http://x"")";1.5\r\n;'+84912;-2\r\n;"a;b ""c""";\r\n`,
    );
    const commas = renderCsv(HOSTILE, { separator: ',', byteOrderMark: true });
    expect([...commas.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text(commas)).toContain(',a;b ""c""'.replace(',a', ',"a'));
  });

  it('stays text in Excel, where dates are dates', async () => {
    const zip = await renderWorkbook([dataSheet(HOSTILE)], PROPERTIES);
    const sheet = part(zip, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>46391</v>');
    expect(part(zip, 'xl/styles.xml')).toContain('dd/mm/yyyy');
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  });
});

describe('the sheet to print in Excel', () => {
  it('is A4, as wide as its page, with a heading that repeats', async () => {
    const zip = await renderPaper(rosterSheet(sampleRoster({ dates: MARCH })), 'xlsx');
    const sheet = part(zip, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>',
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(part(zip, 'xl/workbook.xml')).toMatch(/_xlnm.Print_Titles" localSheetId="0">'In'!\$\d+:\$\d+</);
  });

  it('locks all but the open cells where it is protected', async () => {
    const zip = await renderWorkbook(
      [
        {
          name: 'A',
          widths: [9],
          rows: [[{ value: 'x' }], [{ value: 'y', open: true }]],
          heights: [],
          frozen: 0,
          protected: true,
          print: null,
        },
      ],
      PROPERTIES,
    );
    expect(part(zip, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
    expect(part(zip, 'xl/styles.xml').match(/<protection locked="0"\/>/g)).toHaveLength(1);
  });
});

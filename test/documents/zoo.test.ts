import validate, { type Format } from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PaperFormat, renderPaper } from '../../src/documents/document-formats.ts';
import { lineCount, textWidth } from '../../src/documents/measure-text.ts';
import { framePaper } from '../../src/documents/page-plan.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { changeNotice } from '../../src/documents/sheets/change-notice.ts';
import { publicNotice, publicNoticeText } from '../../src/documents/sheets/public-notice.ts';
import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { rosterText } from '../../src/documents/sheets/roster-text.ts';
import { cellWidth, layTable, setLines } from '../../src/documents/table-layout.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { ANNOUNCED_DAYS } from '../../src/workdays/announced-days.ts';
import { text } from './sample-roster.ts';
import { ZOO } from './zoo.ts';
import { ZOO_PAPERS } from './zoo-papers.ts';

const plain = (page: string) =>
  page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
const shown = async (paper: Paper) => plain(text(await renderPaper(paper, 'html')));
const part = (zip: Uint8Array, path: string) => text(unzipSync(zip)[path] ?? new Uint8Array());

/** What the decree and the issue of papers ask for, in points. */
const SMALLEST = { official: 11, narrow: 9 };

describe('every sheet of the zoo', () => {
  it.each(ZOO_PAPERS)('$name parts no name and no word of a table', ({ paper }) => {
    const frame = framePaper(paper);
    const parted: string[] = [];
    const check = (text: string, size: number, width: number, bold = false) => {
      for (const word of text.split(' ')) if (textWidth(word, size, bold) > width + 0.5) parted.push(word);
    };
    for (const block of frame.blocks) {
      if (block.kind !== 'table') continue;
      const layout = layTable(block, frame);
      block.columns.forEach((column, i) => {
        check(column.heading, layout.heading, layout.widths[i] ?? 0, true);
      });
      for (const row of block.rows)
        row.forEach((cell, i) => {
          if (!cell) return;
          setLines(cell, layout, i).forEach((line, l) => {
            // A name that does not fit at the smallest size would come without its no-break spaces.
            const isNamed = typeof block.columns[i]?.width === 'string' && !cell.columns;
            if (isNamed && line.text !== cell.lines[l]?.text) parted.push(line.text);
            check(line.text, line.points, cellWidth(cell, layout, i), line.bold);
          });
        });
    }
    expect(parted).toEqual([]);
  });

  const written = ZOO_PAPERS.filter(({ formats }) => formats.includes('docx'));
  it.each(written)('$name is not written too small in Word and Excel', async ({ paper, formats }) => {
    const least = SMALLEST[paper.margins];
    const word = part(await renderPaper(paper, 'docx'), 'word/document.xml');
    const runs = [...word.matchAll(/<w:sz w:val="(\d+)"\/>.*?<w:t[ >](?:[^<]*>)?([^<]*)/g)];
    const small = runs.filter(([, half, words]) => Number(half) / 2 < least && !/^█*$/.test(words ?? ''));
    expect(small.map(([, , words]) => words)).toEqual([]);
    if (!formats.includes('xlsx')) return;
    const styles = part(await renderPaper({ ...paper, data: null }, 'xlsx'), 'xl/styles.xml');
    // Rules are dashes of 7 points, bars blocks of 9.
    const sizes = [...styles.matchAll(/<sz val="([\d.]+)"/g)].map(m => Number(m[1]));
    expect(sizes.filter(size => size < least && size !== 7 && size !== 9)).toEqual([]);
  });

  const office = ZOO_PAPERS.filter(({ name }) => !name.startsWith('year')).flatMap(
    ({ name, paper, formats }) => formats.filter(isOffice).map(format => ({ name, paper, format })),
  );
  it.each(office)('$name has no fault as $format', async ({ paper, format }) => {
    const faults = await validate(await renderPaper(paper, format), format);
    expect(faults.map(f => `${f.path.partUri} ${f.path.xpath}: ${f.description}`)).toEqual([]);
  });

  it('writes to Excel no name wider than the column it stands in', async () => {
    const { paper } = ZOO_PAPERS.find(p => p.name === 'changed-roster')!;
    const texts = part(await renderPaper(paper, 'xlsx'), 'xl/sharedStrings.xml');
    expect(texts).toContain('Thay Nguyễn Thị Phương Thảo; CB01 nghỉ ốm');
    expect(texts).toContain('Lê\u00a0Đình\u00a0Trọng\u00a0Nghĩa');
  });

  it('has rows in Excel that are as high as their longest text needs', async () => {
    const { paper } = ZOO_PAPERS.find(p => p.name === 'large-roster')!;
    const zip = await renderPaper(paper, 'xlsx');
    const sheet = part(zip, 'xl/worksheets/sheet1.xml');
    const texts = [...part(zip, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      m => m[1] ?? '',
    );
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(m => Number(m[1]) * 6);
    const rows = [...sheet.matchAll(/<row r="\d+" ht="([\d.]+)"[^>]*>(.*?)<\/row>/g)];
    const names = rows.filter(([, , cells = '']) => /<c r="A\d+" s="\d+"><v>/.test(cells));
    expect(names.length).toBeGreaterThan(10);
    for (const [, height, cells = ''] of names) {
      const own = /<c r="E\d+"[^>]*t="s"><v>(\d+)/.exec(cells);
      const lines = lineCount(texts[Number(own?.[1])] ?? '', 11, (widths[4] ?? 0) - 8);
      expect(Number(height)).toBeGreaterThanOrEqual(lines * 11 * 1.2);
    }
  });
});

function isOffice(format: PaperFormat): format is PaperFormat & Format {
  return format === 'docx' || format === 'xlsx';
}

describe('what a sheet says', () => {
  const notice = (document: RosterDocument) => ({ ...document, opensAt: clock('07:30'), services: [] });

  it('calls an opening early only before the ordinary hour of a working day', async () => {
    const page = await shown(publicNotice(notice(ZOO['large']!)));
    expect(page).toContain('mở cửa sớm 30 phút so với giờ thường ngày (07h30)');
    expect(page).toMatch(/nghỉ cuối tuần: .*Thứ Bảy, 06\/03 08h00 - 11h30/);
    const lists = text(publicNoticeText(notice(ZOO['island']!)));
    expect(lists).not.toContain('16h30');
    expect(text(publicNoticeText(notice(ZOO['changed']!)))).toContain('sớm hơn giờ thường ngày (07h30)');
  });

  it('tells every kind of change, and against which version', async () => {
    const page = await shown(rosterSheet(ZOO['changed']!));
    for (const words of [
      'Thay Nguyễn Thị Phương Thảo; CB01 nghỉ ốm',
      'Hủy buổi trực; mất điện',
      'Chuyển từ Thứ Năm, 11/02; Đổi giờ (trước: 07h00 - 07h30); Đổi nơi trực; Đổi tên buổi',
      'thôi trực',
      'Bổ sung buổi trực',
      'Trực lại',
      'Bổ sung người trực',
      'Chỉnh chức vụ, đơn vị của Trương Thị Ngọc Huyền',
      'Thứ Tư 17/02/2027: bỏ buổi trực đã có trong bản trước.',
      'so với bản số 1 (Kế hoạch số 05/KH-UBND ngày 25 tháng 01 năm 2027)',
    ])
      expect(page).toContain(words);
    expect(text(rosterText(ZOO['changed']!))).toContain('so với bản số 1');
  });

  it('tells them in every view of the roster, in words of their own in the notice', async () => {
    for (const view of ['weeks', 'people'] as const) {
      const page = await shown(rosterSheet({ ...ZOO['changed']!, view }));
      for (const words of [
        'Thay Nguyễn Thị Phương Thảo',
        'Hủy buổi trực',
        'Chuyển từ Thứ Năm, 11/02',
        'Trực lại',
      ])
        expect(page).toContain(words);
    }
    const notice = await shown(changeNotice(ZOO['changed']!));
    for (const words of [
      'Thứ Năm, 11/02; 07h00 - 07h30; Điểm Phục vụ hành chính công phường Thụy Khuê Thứ Sáu, 12/02; 07h15 - 07h45',
      'Hủy buổi trực Trực lại; Đặng Thị Phương Ánh',
      'Trương Thị Ngọc Huyền; Chuyên viên Trương Thị Ngọc Huyền; Phó Trưởng phòng',
    ])
      expect(notice).toContain(words);
  });

  it('has a column for the place where it is asked for, and says it nowhere else', async () => {
    const page = await shown(rosterSheet({ ...ZOO['island']!, places: true }));
    expect(page).toMatch(/Thứ, ngày, giờ Địa điểm Cán bộ trực/);
    expect(page.match(/Nhà văn hóa thôn Đông An Vĩnh/g)).toHaveLength(3);
    expect(page).not.toContain('Địa điểm:');
    expect(await shown(rosterSheet(ZOO['island']!))).toContain('Địa điểm: Trung tâm Phục vụ hành chính công');
  });

  it('never calls a duty added that lies outside what was published before', async () => {
    const february = ZOO['changed']!;
    const quarter = ZOO['quarter']!;
    const page = await shown(rosterSheet({ ...quarter, before: february.before }));
    expect(page).not.toMatch(/Bổ sung buổi trực.*Tháng 02\/2027/);
    expect(page.match(/Bổ sung buổi trực/g)).toHaveLength(2);
  });

  it('announces a change with its grounds, or room to write them', async () => {
    const page = await shown(changeNotice(ZOO['changed']!));
    expect(page).toContain(
      'Căn cứ Kế hoạch số 05/KH-UBND ngày 25 tháng 01 năm 2027 của UBND phường Thụy Khuê.',
    );
    expect(page).toContain('/TB-UBND');
    expect(await shown(changeNotice(ZOO['usual']!))).toContain('Căn cứ ......');
  });

  it('says no word twice, and a holiday once', async () => {
    const large = await shown(rosterSheet(ZOO['large']!));
    expect(large).toContain('Lãnh đạo trực');
    expect(large).not.toContain('trực trực');
    const usual = await shown(rosterSheet(ZOO['usual']!));
    expect(usual.match(/Nghỉ Tết Nguyên đán từ 04\/02 đến hết 10\/02\/2027/g)).toHaveLength(1);
    expect(usual.match(/07h00/g)).toHaveLength(1);
    expect(await shown(rosterSheet(ZOO['quarter']!))).toContain('Quý I năm 2027');
  });

  it('leaves number and date of an electronic annex to its plan', async () => {
    const { roster } = ZOO['usual']!;
    const electronic = { ...roster, presentation: { ...roster.presentation, electronic: true } };
    const annex = (of: typeof roster) => shown(rosterSheet({ ...ZOO['usual']!, roster: of, form: 'annex' }));
    expect(await annex(roster)).toContain('Kèm theo Kế hoạch số 05/KH-UBND ngày 25');
    expect(await annex(electronic)).toMatch(/Kèm theo Kế hoạch số \/KH-UBND ngày tháng năm/);
  });

  it('writes neither Quốc hiệu nor the Committee on the Youth Union’s own sheet', async () => {
    const { paper } = ZOO_PAPERS.find(p => p.name === 'usual-union')!;
    const page = await shown(paper);
    expect(page).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
    expect(page).not.toMatch(/CỘNG HÒA|ỦY BAN NHÂN DÂN|Cán bộ trực/);
  });

  it('cites a document only by its number', () => {
    const { source } = messagesIn('vi').dates;
    const day = (date: string) => ANNOUNCED_DAYS.find(d => d.date === date)?.source ?? 'none';
    expect(source(day('2026-11-24'))).toBe('Nghị quyết 28/2026/QH16 ngày 24/04/2026');
    for (const { source: text } of ANNOUNCED_DAYS)
      expect(source(text)).toMatch(/^$|^Điều .* Bộ luật Lao động 2019$|\d+\/[\p{Lu}-]+ |\/QH16 /u);
  });
});

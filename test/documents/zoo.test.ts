import validate, { type Format } from '@ooxml-tools/validate';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PaperFormat, renderPaper } from '../../src/documents/document-formats.ts';
import { lineCount } from '../../src/documents/measure-text.ts';
import { framePaper } from '../../src/documents/page-plan.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { changeNotice } from '../../src/documents/sheets/change-notice.ts';
import { publicNotice, publicNoticeText } from '../../src/documents/sheets/public-notice.ts';
import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { rosterText } from '../../src/documents/sheets/roster-text.ts';
import { LEAST } from '../../src/documents/sizes.ts';
import { layTable, setLines } from '../../src/documents/table-layout.ts';
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

describe('every sheet of the zoo', () => {
  it.each(ZOO_PAPERS)('$name sets no text of a table too small, and parts no word', ({ paper }) => {
    for (const block of paper.blocks) {
      if (block.kind !== 'table') continue;
      const layout = layTable(block, framePaper(paper));
      expect(layout.heading).toBeGreaterThanOrEqual(LEAST[paper.margins]);
      const words = block.rows.flatMap(row =>
        row.flatMap((cell, i) => (cell ? setLines(cell, layout, i) : [])),
      );
      for (const { points } of words) expect(points).toBeGreaterThanOrEqual(LEAST[paper.margins]);
    }
  });

  const office = ZOO_PAPERS.filter(({ name }) => !name.startsWith('year')).flatMap(
    ({ name, paper, formats }) => formats.filter(isOffice).map(format => ({ name, paper, format })),
  );
  it.each(office)('$name has no fault as $format', async ({ paper, format }) => {
    const faults = await validate(await renderPaper(paper, format), format);
    expect(faults.map(f => `${f.path.partUri} ${f.path.xpath}: ${f.description}`)).toEqual([]);
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
    const lists = text(publicNoticeText(notice(ZOO['unit']!)));
    expect(lists).not.toContain('16h30');
    expect(text(publicNoticeText(notice(ZOO['changed']!)))).toContain('sớm hơn giờ thường ngày (07h30)');
  });

  it('tells every kind of change, and against which version', async () => {
    const page = await shown(rosterSheet(ZOO['changed']!));
    for (const words of [
      'Thay Nguyễn Thị Phương Thảo; CB01 nghỉ ốm',
      'Hủy buổi trực; mất điện',
      'Đổi giờ',
      'thôi trực',
      'Bổ sung buổi trực',
      'Thứ Sáu 26/02/2027: bỏ buổi trực đã có trong bản trước.',
      'so với bản số 1 (Kế hoạch số 05/KH-UBND ngày 25 tháng 01 năm 2027)',
    ])
      expect(page).toContain(words);
    expect(text(rosterText(ZOO['changed']!))).toContain('so với bản số 1');
  });

  it('never calls a duty added that lies outside what was published before', async () => {
    const february = ZOO['changed']!;
    const quarter = ZOO['quarter']!;
    const page = await shown(rosterSheet({ ...quarter, before: february.before }));
    expect(page).not.toMatch(/Bổ sung buổi trực.*Tháng 02\/2027/);
    expect(page.match(/Bổ sung buổi trực/g)).toHaveLength(1);
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

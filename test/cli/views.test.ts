import { describe, expect, it } from 'vitest';
import { NO_COLOUR } from '../../src/cli/colour.ts';
import { speakerOf } from '../../src/cli/speaker.ts';
import { bar } from '../../src/cli/views/bars.ts';
import { renderFairness } from '../../src/cli/views/fairness-view.ts';
import { renderProof, renderVerdict } from '../../src/cli/views/proof-view.ts';
import { renderDiff, renderRoster } from '../../src/cli/views/roster-view.ts';
import { renderTable } from '../../src/cli/views/table.ts';
import { textWidth } from '../../src/cli/views/text-width.ts';
import type { View } from '../../src/cli/views/view.ts';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import type { Duty } from '../../src/domain/duty.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import { OFFICER, parsePersonCode } from '../../src/domain/person.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { DEFAULT_ROLES, defaultPatterns } from '../../src/operations/ward/ward-defaults.ts';

const view = (language: 'vi' | 'en', width = 80): View => ({
  language,
  width,
  messages: messagesIn(language),
  palette: NO_COLOUR,
  speaker: speakerOf(language, [], messagesIn(language).help),
});
const CB01 = parsePersonCode('CB01')!;
const monday = defaultPatterns(civil('2026-01-01'))[0]!;
const duty: Duty = {
  id: makeDutyId(civil('2027-01-04'), monday.code),
  pattern: monday.code,
  nominalDate: civil('2027-01-04'),
  date: civil('2027-01-04'),
  countsAs: 'monday',
  start: clock('07:00'),
  end: clock('07:30'),
  label: monday.label,
  place: '',
  seats: monday.seats,
  requires: monday.requires,
  tally: monday.tally,
  slot: 0,
  provisional: false,
};
const card = { person: CB01, name: 'Nguyễn Thị Hồng Ánh', title: '', unit: '' };

describe('widths', () => {
  it('counts a decomposed letter once, a wide one twice and an escape not at all', () => {
    expect(textWidth('Nguyễn'.normalize('NFD'))).toBe(6);
    expect(textWidth('漢字')).toBe(4);
    expect(textWidth('\u001b[31mđỏ\u001b[39m')).toBe(2);
  });

  it.each([120, 80, 60, 40])('keeps every line of a table within %i columns', width => {
    const rows = [['CB01', 'Nguyễn Thị Hồng Ánh', 'Công chức Tư pháp - Hộ tịch, Đảng ủy viên phường']];
    const lines = renderTable({ head: ['Mã', 'Họ và tên', 'Chức vụ'], rows }, { width }).split('\n');
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
  });

  it('cuts no name, date or address: where they do not fit, each row becomes a list', () => {
    const head = ['Buổi trực', 'Người trực', 'Địa chỉ'];
    const row = ['Thứ Sáu 04/12/2026', 'Nguyễn Thị Hồng Ánh', 'https://lich.phuong.example.vn/truc'];
    for (const width of [120, 72, 60, 30]) {
      const drawn = renderTable({ head, rows: [row] }, { width });
      for (const word of row.flatMap(cell => cell.split(' '))) expect(drawn).toContain(word);
    }
  });

  it('draws eighths of a column', () => {
    expect(bar(4, 4, 8)).toBe('█'.repeat(8));
    expect(bar(1, 16, 2)).toBe('▏');
    expect(bar(0, 4, 8)).toBe('');
  });
});

describe.each(['vi', 'en'] as const)('views in %s', language => {
  it('show the duties of a month and the days skipped', () => {
    const holiday = {
      date: civil('2027-01-01'),
      kind: 'statutory' as const,
      nameVi: 'Tết Dương lịch',
      nameEn: 'New Year',
      source: '',
      swappedWith: null,
      provisional: true,
    };
    const seats = [{ role: OFFICER, seat: 1, person: card, pinned: false, note: '' }];
    const text = renderRoster(
      { duties: [{ duty, state: 'held', note: '', seats }], roles: DEFAULT_ROLES, skipped: [holiday] },
      view(language, 100),
    );
    expect(text).toContain('Nguyễn Thị Hồng Ánh');
    expect(text).toContain('04/01');
    expect(text).toContain(language === 'vi' ? 'Không trực T6 01/01: Tết Dương lịch (tạm tính)' : 'New Year');
  });

  it('say what a version changes and whom to tell', () => {
    const seat = { kind: 'seat' as const, duty, role: OFFICER, from: CB01, to: null };
    const text = renderDiff({ changes: [seat], tell: [CB01] }, DEFAULT_ROLES, () => 'Ánh', view(language));
    expect(text).toContain(language === 'vi' ? 'Cần báo cho: Ánh' : 'Tell: Ánh');
    expect(renderDiff({ changes: [], tell: [] }, [], String, view(language))).not.toBe('');
  });

  it('say what is proven and how far the rest is from the bound', () => {
    const levels = [
      { level: 'L0', value: 0, bound: 0, proven: true },
      { level: 'L1', value: 9, bound: 7, proven: false },
    ] as const;
    const text = `${renderProof(levels, view(language))}\n${renderVerdict(levels, 'time-limit', view(language))}`;
    expect(text).toContain(language === 'vi' ? 'đã kiểm chứng' : 'proven optimal');
    expect(text).toContain(language === 'vi' ? 'nhiều nhất 2' : '2 from the bound');
    expect(text).toContain(language === 'vi' ? 'Đã hết thời gian cho phép' : 'The time allowed');
  });

  it('write tenths as the language does', () => {
    const row = {
      person: CB01,
      name: 'Ánh',
      role: OFFICER,
      entitlementTenths: 25,
      turns: 3,
      balanceBeforeTenths: 0,
      balanceAfterTenths: 5,
      catchUpTenths: 10,
      laterTenths: 23,
      forcedTenths: -14,
      mondays: 2,
      fridays: 1,
      shortestGap: 7,
      longestGap: 21,
      eves: 0,
      ever: { turns: 3, mondays: 1, fridays: 2, eves: 1 },
    };
    const text = renderFairness([row], () => 'CB', view(language, 120));
    for (const tenths of ['+0.5', '+1.0', '+2.3', '-1.4'])
      expect(text).toContain(language === 'vi' ? tenths.replace('.', ',') : tenths);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CivilDate,
  civil,
  dayNumber,
  daysBetween,
  fromDayNumber,
  monthOf,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from '../../src/domain/civil-date.ts';
import type { ReadOutcome } from '../../src/domain/days/outcome.ts';
import {
  type FileOutlook,
  type Outlook,
  readFileDays,
  readOneDay,
  readRunOfDays,
  readWholePeriod,
} from '../../src/domain/days/read-days.ts';
import { lastDate, type Period } from '../../src/domain/period.ts';

type Expected = string | readonly [string, string] | null;
type Group = 'date' | 'past' | 'range' | 'period' | 'periodPast';
const table: Readonly<Record<Group, Readonly<Record<string, Expected>>>> = JSON.parse(
  readFileSync('fixtures/words/dates.json', 'utf8'),
);

const today = civil('2026-12-02');
const READERS: Readonly<Record<Group, (text: string) => ReadOutcome<CivilDate | Period>>> = {
  date: text => readOneDay(text, ahead),
  past: text => readOneDay(text, back),
  range: text => readRunOfDays(text, ahead),
  period: text => readWholePeriod(text, ahead),
  periodPast: text => readWholePeriod(text, back),
};
const ahead: Outlook = { today, direction: 'ahead' };
const back: Outlook = { today, direction: 'back' };

function shown(outcome: ReadOutcome<CivilDate | Period>): Expected {
  if (outcome.kind === 'refused') return null;
  const { value } = outcome;
  return typeof value === 'string' ? value : [value.from, lastDate(value)];
}

describe.each(Object.keys(table).filter((group): group is Group => group in READERS))('%s', group => {
  it.each(Object.entries(table[group]))('“%s” is %j', (text, expected) => {
    expect(shown(READERS[group](text))).toEqual(expected);
  });
});

const anyDay = fc
  .integer({ min: dayNumber(civil('2000-01-01')), max: dayNumber(civil('2098-12-31')) })
  .map(fromDayNumber);
const directions = fc.constantFrom('ahead' as const, 'back' as const, 'either' as const);
const outlooks = fc.record({ today: anyDay, direction: directions });
const WEEKDAYS_WRITTEN = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

function written(date: CivilDate): readonly string[] {
  const [y, m, d] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  const [month, day] = [Number(m), Number(d)];
  const weekday = WEEKDAYS_WRITTEN[WEEKDAYS.indexOf(weekdayOf(date))];
  return [
    date,
    `${d}/${m}/${y}`,
    `${day}-${month}-${y}`,
    `${day}.${month}.${y}`,
    `${weekday} ${d}/${m}/${y}`,
    `${weekday}, ngày ${d} tháng ${m} năm ${y}`,
    `ngày ${day} tháng ${month}/${y}`,
  ];
}

const withoutTheirMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('a day as it is printed', () => {
  it('is read as that day, whatever today is', () => {
    fc.assert(
      fc.property(anyDay, outlooks, (date, outlook) => {
        for (const text of written(date))
          expect([text, readOneDay(text, outlook)]).toEqual([
            text,
            { kind: 'understood', value: date, how: 'exact' },
          ]);
      }),
      { seed: 1 },
    );
  });

  it('is read in a run of days, and refused where the run goes backwards', () => {
    fc.assert(
      fc.property(anyDay, anyDay, outlooks, fc.constantFrom('..', ' - ', ' đến '), (a, b, outlook, to) => {
        const [, text] = written(a);
        const outcome = readRunOfDays(`${text}${to}${written(b)[1]}`, outlook);
        if (b < a) expect(outcome).toMatchObject({ kind: 'refused', reason: 'reversed' });
        else if (yearOf(b) - yearOf(a) >= 5) expect(outcome).toMatchObject({ reason: 'too-long' });
        else expect(shown(outcome)).toEqual([a, b]);
      }),
      { seed: 1 },
    );
  });

  it('without its year is the nearest within six months, or refused with the years that may be meant', () => {
    fc.assert(
      fc.property(anyDay, outlooks, (date, outlook) => {
        const outcome = readOneDay(`${Number(date.slice(8))}/${Number(date.slice(5, 7))}`, outlook);
        if (outcome.kind === 'refused') {
          expect(['year-needed', 'ambiguous', 'no-such-day']).toContain(outcome.reason);
          return;
        }
        expect(outcome.value.slice(5)).toBe(date.slice(5));
        expect(Math.abs(daysBetween(outlook.today, outcome.value))).toBeLessThanOrEqual(184);
        if (outlook.direction === 'ahead') expect(outcome.value >= outlook.today).toBe(true);
        if (outlook.direction === 'back') expect(outcome.value <= outlook.today).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('what is typed', () => {
  const everything = Object.entries(table).flatMap(([group, entries]) =>
    group in READERS ? Object.keys(entries) : [],
  );
  /** Words that only their marks tell apart; without them they are the commoner one. */
  const MARKS_TELL = ['ngày kìa'];

  it.each(everything)('“%s” means the same without marks, decomposed and in capitals', text => {
    const forms = [text.normalize('NFD'), text.toUpperCase()];
    if (!MARKS_TELL.includes(text)) forms.push(withoutTheirMarks(text));
    for (const read of Object.values(READERS))
      for (const form of forms) expect([form, shown(read(form))]).toEqual([form, shown(read(text))]);
  });

  it('means the same with the tone on either vowel', () => {
    expect(readWholePeriod('qúy 1', ahead)).toEqual(readWholePeriod('quý 1', ahead));
  });

  const words = fc.constantFrom(
    ...'từ đến ngày tháng năm quý tuần thứ sau tới này trước mai mốt T6 CN 4 12 2026 4/12 - .. , / . và nửa đầu Q1 next'.split(
      ' ',
    ),
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(words, { maxLength: 9 }).map(all => all.join(' ')),
    fc.array(words, { maxLength: 9 }).map(all => all.join('')),
  );

  it('never throws, and what is understood keeps to the direction asked for', () => {
    fc.assert(
      fc.property(garbage, outlooks, (text, outlook) => {
        for (const read of [readOneDay, readRunOfDays, readWholePeriod]) {
          const outcome = read(text, outlook);
          if (outcome.kind === 'refused' || typeof outcome.value === 'string') continue;
          expect(outcome.value.from < outcome.value.until).toBe(true);
        }
        const day = readOneDay(text, outlook);
        if (day.kind === 'understood' && day.how === 'yearless' && !/\d\d\D*$/.test(text))
          expect(Math.abs(daysBetween(outlook.today, day.value))).toBeLessThanOrEqual(184);
        readFileDays(text, { month: monthOf(outlook.today), year: null });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is refused at any length', () => {
    for (const part of ['thứ 2 mai ', '4-12-', '4/12, ', 'tháng 1 - ', '1.2.'])
      expect(readWholePeriod(part.repeat(500), ahead).kind).toBe('refused');
  });

  it.each([
    ['1/12', 'year-needed', ['2026-12-01', '2027-12-01']],
    ['thứ 6 tới', 'ambiguous', ['2026-12-04', '2026-12-11']],
    ['thứ 4', 'ambiguous', ['2026-12-02', '2026-12-09']],
    ['thứ 5 04/12', 'weekday-differs', ['2026-12-04', '2026-12-03']],
    ['12/31/2026', 'no-such-day', ['2026-12-31']],
    ['hôm kia', 'gone-by', ['2026-11-30']],
    ['4/12 5/12', 'several-days', ['2026-12-04', '2026-12-05']],
    ['4/12, 8/12', 'several-days', ['2026-12-04', '2026-12-08']],
    ['tuần sau', 'not-one-day', ['2026-12-07']],
    ['mùng 4 Tết', 'lunar', []],
    ['nguyen dan', 'lunar', []],
    ['Nguyễn Văn Mộng 32/3', 'unreadable', []],
    ['Nguyễn Văn Mộng', 'unreadable', []],
    ['Đậu Văn Năm', 'unreadable', []],
    ['cuối tuần', 'vague', []],
    ['', 'unreadable', []],
  ])('“%s” is refused as %s, naming %j', (text, reason, candidates) => {
    const outcome = readOneDay(text, ahead);
    if (outcome.kind !== 'refused') throw new Error('understood');
    expect([outcome.reason, outcome.candidates.map(c => c.from)]).toEqual([reason, candidates]);
  });

  it.each(['4-12', '04-12'])('“%s” is one day, or a run of them', text => {
    const outcome = readRunOfDays(text, ahead);
    expect(outcome).toMatchObject({
      reason: 'ambiguous',
      candidates: [
        { from: '2026-12-04', until: '2026-12-05' },
        { from: '2026-12-04', until: '2026-12-13' },
      ],
    });
  });

  it('prefers the spelling that was typed: “thang sau” is next month, “tháng sáu” is June', () => {
    expect(shown(readWholePeriod('thang sau', ahead))).toEqual(['2027-01-01', '2027-01-31']);
    expect(shown(readWholePeriod('tháng sáu', ahead))).toEqual(['2027-06-01', '2027-06-30']);
  });
});

describe('a period without a year, where either side of today will do', () => {
  const either = (holds: (period: Period) => boolean): Outlook => ({ today, direction: 'either', holds });

  it('is the nearest that holds anything', () => {
    expect(
      shown(
        readWholePeriod(
          'tháng 1',
          either(p => p.from === '2026-01-01'),
        ),
      ),
    ).toEqual(['2026-01-01', '2026-01-31']);
  });

  it('is the nearest where none does', () => {
    expect(
      shown(
        readWholePeriod(
          'tháng 1',
          either(() => false),
        ),
      ),
    ).toEqual(['2027-01-01', '2027-01-31']);
  });
});

describe('days in a file', () => {
  const ofDecember = { month: monthOf(today), year: null };
  const days = (text: string, file: FileOutlook = ofDecember) => {
    const outcome = readFileDays(text, file);
    return outcome.kind === 'refused'
      ? outcome.reason
      : outcome.value.map(p => [p.from, lastDate(p)].join(' '));
  };

  it.each([
    ['4/12, 8/12', ['2026-12-04 2026-12-04', '2026-12-08 2026-12-08']],
    ['4, 8, 15/12', ['2026-12-04 2026-12-04', '2026-12-08 2026-12-08', '2026-12-15 2026-12-15']],
    ['thứ Sáu, 04/12; thứ Hai, 07/12', ['2026-12-04 2026-12-04', '2026-12-07 2026-12-07']],
    ['8-10/12 và 4/12', ['2026-12-04 2026-12-04', '2026-12-08 2026-12-10']],
    ['4/12\n8/12', ['2026-12-04 2026-12-04', '2026-12-08 2026-12-08']],
    ['4/1', ['2027-01-04 2027-01-04']],
    ['05', ['2026-12-05 2026-12-05']],
    ['04/12/26', ['2026-12-04 2026-12-04']],
  ])('“%s” under the heading of December 2026 is %j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each(['mai', 'thứ 6', 'hôm nay', 'tuần sau', 'từ mai đến 4/12/2026', '4/12/2026 đến thứ 6'])(
    '“%s” is none, for it depends on today',
    text => expect(days(text)).toBe('counted-from-today'),
  );

  it.each(['4/12', '04/12/26', '4/12, 8/12'])('“%s” is none where nothing says the year', text => {
    expect(days(text, { month: null, year: null })).toBe('year-needed');
  });

  it('are placed by the year alone where no month is known', () => {
    expect(days('4/1', { month: null, year: 2026 })).toEqual(['2026-01-04 2026-01-04']);
  });
});

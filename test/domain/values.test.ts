import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilMonth,
  civil,
  dayNumber,
  daysBetween,
  fromDayNumber,
  parseCivilDate,
  weekdayOf,
} from '../../src/domain/civil-date.ts';
import { minuteOfDay, parseClockTime } from '../../src/domain/clock-time.ts';
import { excludes, type Leave, mergeLeave } from '../../src/domain/leave.ts';
import { compareNames, matchesName } from '../../src/domain/name.ts';
import { monthsOf, shapeOf } from '../../src/domain/period.ts';
import { findPeople, type Person, type PersonCode, parsePersonCode } from '../../src/domain/person.ts';
import { cleanText, nearest, searchKey } from '../../src/domain/text.ts';

const anyDay = fc.integer({ min: dayNumber(civil('1900-01-01')), max: dayNumber(civil('2199-12-31')) });

describe('a civil date', () => {
  it.each([
    '2027-02-29',
    '2026-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '27-01-01',
    '',
    '2027-01-01T00',
  ])('is not %s', text => expect(parseCivilDate(text)).toBeNull());

  it.each([
    ['2028-02-29', 'tuesday'],
    ['2023-10-23', 'monday'],
    ['1970-01-01', 'thursday'],
    ['1969-12-31', 'wednesday'],
  ])('%s is a %s', (text, weekday) => expect(weekdayOf(civil(text))).toBe(weekday));

  it('goes to a day number and back, and steps by days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, step) => {
        const date = fromDayNumber(day);
        expect(dayNumber(date)).toBe(day);
        expect(daysBetween(date, addDays(date, step))).toBe(step);
      }),
      { seed: 1 },
    );
  });

  it('steps by months over the end of a year', () => {
    expect(addMonths('2026-11' as CivilMonth, 3)).toBe('2027-02');
    expect(addMonths('2026-01' as CivilMonth, -1)).toBe('2025-12');
  });
});

describe('a period', () => {
  it.each([
    ['2026-12-04', '2026-12-05', 'day'],
    ['2027-01-01', '2027-02-01', 'month'],
    ['2027-01-01', '2027-04-01', 'quarter'],
    ['2027-02-01', '2027-05-01', 'days'],
    ['2027-01-01', '2028-01-01', 'year'],
    ['2027-01-02', '2027-02-01', 'days'],
  ])('from %s to before %s is a %s', (from, until, shape) => {
    expect(shapeOf({ from: civil(from), until: civil(until) })).toBe(shape);
  });

  it('touches the months it has a day in', () => {
    expect(monthsOf({ from: civil('2026-12-31'), until: civil('2027-02-01') })).toEqual([
      '2026-12',
      '2027-01',
    ]);
  });
});

describe('a time of day', () => {
  it.each([
    ['7h', '07:00'],
    ['7h05', '07:05'],
    ['7g30', '07:30'],
    ['07:00', '07:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, time) => expect(parseClockTime(typed)).toBe(time));

  it.each(['24:00', '7:60', '7', '7:', '7h5', '07:00:00', ''])('%s is none', typed =>
    expect(parseClockTime(typed)).toBeNull(),
  );

  it('counts minutes from midnight', () => {
    const time = parseClockTime('7h30');
    expect(time && minuteOfDay(time)).toBe(450);
  });
});

describe('text', () => {
  it('is composed, on one line, without what cannot be seen', () => {
    expect(cleanText('  Nguye\u0302\u0303n\u00a0 Va\u0306n\r\nA\u200b\u202e ')).toBe('Nguyễn Văn A');
    expect(cleanText('a\u0000b\u001b[31mc\ud800')).toBe('ab[31mc');
  });

  it('is clean once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.normalize('NFC')).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u200b]/u);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['Đỗ Thị Hoà', 'do thi hoa'],
    ['THUỴ KHUÊ', 'thuy khue'],
    ['quý', 'quy'],
  ])('%s is searched as %s', (text, key) => expect(searchKey(text)).toBe(key));

  it('suggests what is near and nothing where nothing is', () => {
    expect(nearest('Hộ tịc', ['Hộ tịch', 'Đất đai'])).toBe('Hộ tịch');
    expect(nearest('xyzxyz', ['Hộ tịch', 'Đất đai'])).toBeNull();
  });
});

describe('names', () => {
  it('sort by given name, then family name, then the middle, each word as a dictionary has it', () => {
    const sorted = ['Lê Văn An', 'Trần Ánh', 'Đỗ Anh', 'Phạm Ân', 'Bùi Văn An', 'Vũ Duy', 'Mai Đức'];
    expect(sorted.toSorted(compareNames)).toEqual([
      'Bùi Văn An',
      'Lê Văn An',
      'Đỗ Anh',
      'Trần Ánh',
      'Phạm Ân',
      'Vũ Duy',
      'Mai Đức',
    ]);
  });

  it.each([
    ['anh tuyet', true],
    ['Nguyễn Thị Ánh Tuyết', true],
    ['tuyet', true],
    ['uyet', false],
    ['nguyen thi', false],
    ['', false],
  ])('“%s” names Nguyễn Thị Ánh Tuyết: %s', (typed, names) =>
    expect(matchesName(typed, 'Nguyễn Thị Ánh Tuyết')).toBe(names),
  );

  it.each([
    ['Hòa', true],
    ['Hoà', true],
    ['hoa', true],
    ['Đặng Thanh Hòa', true],
    ['dang thanh hoa', true],
    ['Đặng Thanh Hoa', false],
    ['Hóa', false],
    ['Ha\u0300o'.normalize('NFD'), false],
    ['Thanh Hoa\u0300', true],
  ])('“%s” names Đặng Thanh Hòa, and nobody whose marks differ: %s', (typed, names) =>
    expect(matchesName(typed, 'Đặng Thanh Hòa')).toBe(names),
  );

  it('give way to a code', () => {
    const person = (code: string, name: string) => ({ code, name }) as Person;
    const people = [person('CB01', 'Lê CB02'), person('CB02', 'Trần An')];
    expect(findPeople('cb02', people).map(p => p.code)).toEqual(['CB02']);
    expect(findPeople('dv7', [person('ĐV7', 'A')]).map(p => p.code)).toEqual(['ĐV7']);
  });

  it.each([
    ['cb01', 'CB01'],
    ['đv07', 'ĐV07'],
    ['CB 01', null],
    ['CBO', null],
    ['=CB1', null],
  ])('%s as a code is %s', (typed, code) => expect(parsePersonCode(typed)).toBe(code));
});

describe('leave', () => {
  const leave = (kind: 'annual' | 'sick', from: string, until: string, note = '') => ({
    person: 'CB01' as PersonCode,
    kind,
    part: 'day' as const,
    from: civil(from),
    until: civil(until),
    note,
  });

  it('that touches or overlaps in one kind is one, with both notes', () => {
    const merged = mergeLeave([
      leave('annual', '2027-01-05', '2027-01-08', 'quê'),
      leave('annual', '2027-01-01', '2027-01-05', 'cưới'),
      leave('sick', '2027-01-02', '2027-01-03'),
      leave('annual', '2027-01-09', '2027-01-10'),
    ]);
    expect(merged.map(l => [l.kind, l.from, l.until, l.note])).toEqual([
      ['annual', '2027-01-01', '2027-01-08', 'cưới; quê'],
      ['sick', '2027-01-02', '2027-01-03', ''],
      ['annual', '2027-01-09', '2027-01-10', ''],
    ]);
  });

  it('of half a day stays beside another half, and goes into a whole day', () => {
    const half = (part: 'morning' | 'afternoon', from: string, until: string) => ({
      ...leave('annual', from, until),
      part,
    });
    const merged = mergeLeave([
      half('morning', '2027-01-04', '2027-01-07'),
      leave('annual', '2027-01-05', '2027-01-06'),
      half('afternoon', '2027-01-04', '2027-01-05'),
    ]);
    expect(merged.map(l => [l.part, l.from, l.until])).toEqual([
      ['afternoon', '2027-01-04', '2027-01-05'],
      ['morning', '2027-01-04', '2027-01-05'],
      ['day', '2027-01-05', '2027-01-06'],
      ['morning', '2027-01-06', '2027-01-07'],
    ]);
  });

  it('covers the same days merged or not', () => {
    const day = (n: number) => fromDayNumber(20_000 + n);
    const span = fc
      .tuple(fc.constantFrom('annual' as const, 'sick' as const), fc.nat(60), fc.integer({ min: 1, max: 10 }))
      .map(([kind, from, length]) => leave(kind, day(from), day(from + length)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), spans => {
        const days = (all: readonly Leave[]) =>
          [
            ...new Set(
              all.flatMap(l =>
                Array.from(
                  { length: daysBetween(l.from, l.until) },
                  (_, i) => `${l.kind} ${addDays(l.from, i)}`,
                ),
              ),
            ),
          ].sort();
        const merged = mergeLeave(spans);
        expect(days([...merged])).toEqual(days(spans));
        expect(mergeLeave(merged)).toEqual(merged);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['2027-01-04', 1, true],
    ['2027-01-11', 1, false],
    ['2027-01-11', 2, true],
    ['2027-03-29', 5, true],
    ['2027-01-05', null, false],
    ['2027-01-18', null, true],
  ] as const)('a standing exclusion of Mondays, on %s, number %s: %s', (date, nth, excluded) =>
    expect(excludes({ person: 'CB01' as PersonCode, weekday: 'monday', nth }, civil(date))).toBe(excluded),
  );
});

// Rosters at random, in every layout, with what they say.

import fc from 'fast-check';
import { addDays, type CivilDate, civil, weekdayOf } from '../../../src/domain/civil-date.ts';
import type { Person } from '../../../src/domain/person.ts';
import { bare, DAY, DAY_FORMS, MONDAYS_AND_FRIDAYS, MONTH, THU } from './days.ts';
import { type Cell, footer, type MadeList, type Row, sheetOf, titles, wide } from './sheet.ts';
import { NAME_FORMS, NOBODY, STAFF } from './staff.ts';

interface Turn {
  readonly date: CivilDate;
  readonly officer: Person;
  readonly volunteer: Person | null;
}

const [OFFICERS, VOLUNTEERS] = [STAFF.slice(0, 4), STAFF.slice(4)];
const someTurns: fc.Arbitrary<readonly Turn[]> = fc
  .subarray(MONDAYS_AND_FRIDAYS, { minLength: 2 })
  .chain(dates =>
    fc.tuple(
      ...dates.map(date =>
        fc.record({
          date: fc.constant(date),
          officer: fc.constantFrom(...OFFICERS),
          volunteer: fc.option(fc.constantFrom(...VOLUNTEERS), { freq: 6 }),
        }),
      ),
    ),
  );

interface RosterLayout {
  readonly kind: 'seats' | 'people' | 'rows' | 'weeks' | 'across' | 'marks' | 'calendar' | 'lists';
  readonly day: (d: CivilDate) => Cell;
  readonly name: (p: Person) => string;
  readonly weekday: boolean;
  readonly leader: boolean;
  readonly numbered: boolean;
  readonly nobody: string;
  readonly joint: string;
}

const rosterLayout: fc.Arbitrary<RosterLayout> = fc.record({
  kind: fc.constantFrom('seats', 'people', 'rows', 'weeks', 'across', 'marks', 'calendar', 'lists'),
  day: fc.constantFrom(...DAY_FORMS),
  name: fc.constantFrom(...NAME_FORMS),
  weekday: fc.boolean(),
  leader: fc.boolean(),
  numbered: fc.boolean(),
  nobody: fc.constantFrom(...NOBODY),
  joint: fc.constantFrom('\n', ', ', ' và ', ' + ', '; '),
});

export const aRoster: fc.Arbitrary<MadeList> = fc.tuple(someTurns, rosterLayout).chain(([turns, layout]) => {
  const body = ROSTER_BODIES[layout.kind](turns, layout);
  const width = Math.max(...body.map(r => r.length));
  return fc.tuple(titles('LỊCH TRỰC SỚM THÁNG 11 NĂM 2026', width), footer(width)).map(
    ([above, below]): MadeList => ({
      tables: sheetOf([...above, ...body, ...below]),
      truth: turns.map(
        t =>
          `${t.date} ${peopleOf(t)
            .map(p => p.code)
            .toSorted()
            .join('+')}`,
      ),
    }),
  );
});

function peopleOf({ officer, volunteer }: Turn): readonly Person[] {
  return volunteer ? [officer, volunteer] : [officer];
}

const inTurn = (turns: readonly Turn[]) => turns.toSorted((a, b) => (a.date < b.date ? -1 : 1));
const seatOf = (person: Person | null, { name, nobody }: RosterLayout) => (person ? name(person) : nobody);

const ROSTER_BODIES: Readonly<
  Record<RosterLayout['kind'], (turns: readonly Turn[], layout: RosterLayout) => readonly Row[]>
> = {
  seats: (turns, layout) => [
    dayRow(layout, ['Cán bộ trực', 'Đoàn viên']),
    ...turns.map((t, i) => dayCells(t, i, layout, [seatOf(t.officer, layout), seatOf(t.volunteer, layout)])),
  ],
  people: (turns, layout) => [
    dayRow(layout, ['Người trực']),
    ...turns.map((t, i) => dayCells(t, i, layout, [peopleOf(t).map(layout.name).join(layout.joint)])),
  ],
  rows: (turns, layout) => [
    [...(layout.weekday ? ['Thứ'] : []), 'Ngày', 'Nhóm', 'Họ và tên'],
    ...turns.flatMap(t =>
      peopleOf(t).map(
        (p, i): Row => [
          ...(layout.weekday ? [i === 0 ? (THU[weekdayOf(t.date)] ?? '') : '^'] : []),
          i === 0 ? layout.day(t.date) : '^',
          p === t.officer ? 'Cán bộ' : 'Đoàn viên',
          layout.name(p),
        ],
      ),
    ),
  ],
  weeks: (turns, layout) => [
    ['Thứ', 'Cán bộ', 'Đoàn viên'],
    ...turns.flatMap((t): readonly Row[] => {
      const monday = weekdayOf(t.date) === 'monday' ? t.date : addDays(t.date, -4);
      const friday = addDays(monday, 4);
      return [
        wide(`Tuần từ ${DAY(monday)}/${MONTH(monday)} đến ${DAY(friday)}/${MONTH(friday)}/2026`, 3),
        [
          `Thứ ${THU[weekdayOf(t.date)]?.toLowerCase()}`,
          seatOf(t.officer, layout),
          seatOf(t.volunteer, layout),
        ],
      ];
    }),
  ],
  across: (turns, layout) => [
    ['Nhóm', ...turns.map(t => layout.day(t.date))],
    ['Cán bộ', ...turns.map(t => seatOf(t.officer, layout))],
    ['Đoàn viên', ...turns.map(t => seatOf(t.volunteer, layout))],
  ],
  marks: turns => {
    const dates = inTurn(turns).map(t => t.date);
    const serving = STAFF.filter(p => turns.some(t => peopleOf(t).includes(p)));
    return [
      ['STT', 'Họ và tên', ...dates.map(d => bare(DAY(d)))],
      ...serving.map(
        (p, i): Row => [
          String(i + 1),
          p.name,
          ...inTurn(turns).map(t => (peopleOf(t).includes(p) ? 'x' : '')),
        ],
      ),
    ];
  },
  calendar: (turns, layout) => {
    const weeks = [1, 8, 15, 22, 29].map(n => addDays(civil('2026-11-02'), n - 1)).slice(0, 5);
    const days = (monday: CivilDate) => [0, 1, 2, 3, 4].map(n => addDays(monday, n));
    return [
      ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
      ...weeks.flatMap((monday): readonly Row[] => [
        days(monday).map(d => (MONTH(d) === '11' ? bare(DAY(d)) : '')),
        days(monday).map(d => {
          const turn = turns.find(t => t.date === d);
          return turn ? peopleOf(turn).map(layout.name).join('\n') : '';
        }),
      ]),
    ];
  },
  lists: turns => [
    ['STT', 'Họ và tên', 'Các ngày trực'],
    ...STAFF.filter(p => turns.some(t => peopleOf(t).includes(p))).map(
      (p, i): Row => [
        String(i + 1),
        p.name,
        inTurn(turns)
          .filter(t => peopleOf(t).includes(p))
          .map(t => `${DAY(t.date)}/${MONTH(t.date)}`)
          .join(', '),
      ],
    ),
  ],
};

function dayRow({ weekday, leader, numbered }: RosterLayout, seats: Row): Row {
  return [
    ...(numbered ? ['STT'] : []),
    ...(weekday ? ['Thứ'] : []),
    'Ngày',
    ...(leader ? ['Lãnh đạo trực'] : []),
    ...seats,
  ];
}

function dayCells(turn: Turn, i: number, layout: RosterLayout, seats: Row): Row {
  return [
    ...(layout.numbered ? [String(i + 1)] : []),
    ...(layout.weekday ? [THU[weekdayOf(turn.date)] ?? ''] : []),
    layout.day(turn.date),
    ...(layout.leader ? ['Đỗ Bá Minh'] : []),
    ...seats,
  ];
}

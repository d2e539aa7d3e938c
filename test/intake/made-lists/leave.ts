// Lists of leave at random: days in one column or two, by their number, whole or half.

import fc from 'fast-check';
import { addDays, type CivilDate, weekdayOf } from '../../../src/domain/civil-date.ts';
import { DAY, DAY_FORMS, MONDAYS_AND_FRIDAYS, MONTH } from './days.ts';
import { type Cell, footer, type MadeList, type Row, sheetOf, titles } from './sheet.ts';
import { NAME_FORMS, STAFF } from './staff.ts';

const KINDS = [
  ['annual', 'Nghỉ phép'],
  ['annual', 'P'],
  ['sick', 'ốm'],
  ['business', 'Đi công tác'],
  ['other', 'Việc riêng'],
  ['maternity', 'Thai sản'],
] as const;

const aLeave = fc.record({
  person: fc.constantFrom(...STAFF),
  from: fc.constantFrom(...MONDAYS_AND_FRIDAYS),
  days: fc.integer({ min: 1, max: 5 }),
  kind: fc.constantFrom(...KINDS),
  part: fc.constantFrom<'day' | 'morning' | 'afternoon'>('day', 'day', 'morning', 'afternoon'),
});

const leaveLayout = fc.record({
  form: fc.constantFrom('columns', 'range', 'count', 'day'),
  numbered: fc.boolean(),
  title: fc.boolean(),
  day: fc.constantFrom(...DAY_FORMS.slice(0, 6)),
  name: fc.constantFrom(...NAME_FORMS.slice(0, 3)),
  partColumn: fc.boolean(),
});

const PART_TEXT = { day: '', morning: 'Sáng', afternoon: 'Chiều' } as const;

export const aLeaveList: fc.Arbitrary<MadeList> = fc
  .tuple(fc.uniqueArray(aLeave, { minLength: 1, maxLength: 6, selector: l => l.person.code }), leaveLayout)
  .chain(([leave, layout]) => {
    const { form, numbered, title, day, name, partColumn } = layout;
    const span = {
      columns: ['Từ ngày', 'Đến ngày'],
      range: ['Thời gian nghỉ'],
      count: ['Từ ngày', 'Số ngày'],
      day: ['Ngày nghỉ'],
    }[form];
    const heading: Row = [
      ...(numbered ? ['TT'] : []),
      'Họ và tên',
      ...(title ? ['Chức vụ'] : []),
      ...span,
      ...(partColumn ? ['Buổi'] : []),
      'Lý do',
    ];
    const truth: string[] = [];
    const rows = leave.map((l, i): Row => {
      const alone = form === 'day' || (l.part !== 'day' && !partColumn);
      const last = alone ? l.from : weekdaysOn(l.from, l.days);
      truth.push(`${l.person.code} ${l.kind[0]} ${l.part} ${l.from}..${addDays(last, 1)}`);
      const half = partColumn ? '' : ` ${PART_TEXT[l.part].toLowerCase()}`;
      const said = (d: CivilDate): Cell =>
        l.part === 'day' || partColumn ? day(d) : `${DAY(d)}/${MONTH(d)}/2026${half}`;
      const days: Row = {
        columns: [said(l.from), said(last)],
        range: [
          alone && form === 'range' && last === l.from
            ? `${DAY(l.from)}/${MONTH(l.from)}/2026${l.part === 'day' ? '' : half}`
            : `${DAY(l.from)}/${MONTH(l.from)} - ${DAY(last)}/${MONTH(last)}/2026`,
        ],
        count: [said(l.from), String(alone ? 1 : l.days)],
        day: [said(l.from)],
      }[form];
      return [
        ...(numbered ? [String(i + 1)] : []),
        name(l.person),
        ...(title ? ['Công chức'] : []),
        ...days,
        ...(partColumn ? [PART_TEXT[l.part]] : []),
        l.kind[1],
      ];
    });
    return fc
      .tuple(titles('DANH SÁCH NGHỈ PHÉP THÁNG 11 NĂM 2026', heading.length), footer(heading.length))
      .map(
        ([above, below]): MadeList => ({ tables: sheetOf([...above, heading, ...rows, ...below]), truth }),
      );
  });

/** The last of so many working days. */
function weekdaysOn(from: CivilDate, count: number): CivilDate {
  let [date, left] = [from, count];
  for (;;) {
    if (!['saturday', 'sunday'].includes(weekdayOf(date)) && --left === 0) return date;
    date = addDays(date, 1);
  }
}

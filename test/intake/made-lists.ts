// Lists made at random as offices make them, with what they say: people in any columns and order, under titles and
// headings of one to three rows, in sections, with subtotals, remarks, blank and struck rows and a printed footer; days in
// every form; rosters in every layout.

import fc from 'fast-check';
import { addDays, type CivilDate, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { OFFICER, type Person, type PersonCode, type Role, VOLUNTEER } from '../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../src/domain/person-fields.ts';
import { asTables } from '../../src/intake/formats/read-workbook.ts';
import type { Area, CellMark } from '../../src/intake/formats/sheet.ts';
import type { Table } from '../../src/intake/tables/table.ts';

export interface MadeList {
  readonly tables: readonly Table[];
  /** A line for each thing it says. */
  readonly truth: readonly string[];
}

export const ROLES: readonly Role[] = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];

const member = (code: string, name: string, role = OFFICER): Person => ({
  ...NOTHING_KNOWN,
  code: code as PersonCode,
  name,
  memberships: [{ role, sharePercent: 100, from: civil('2026-01-01'), until: null }],
});

export const STAFF: readonly Person[] = [
  member('CB01', 'Trần Văn Dũng'),
  member('CB02', 'Lê Thị Hồng Vân'),
  member('CB03', 'Hoàng Minh Phương'),
  member('CB04', 'Đặng Thanh Hòa'),
  member('ĐV01', 'Hà Tiến Đạt', VOLUNTEER),
  member('ĐV02', 'Lý Gia Hân', VOLUNTEER),
  member('ĐV03', 'Nguyễn Trọng Huy', VOLUNTEER),
  member('ĐV04', 'Phùng Yến Nhi', VOLUNTEER),
];

/** A cell: a text, a real date, or one struck through; `<` is merged with that on its left, `^` with that above. */
type Cell = string | { readonly day: CivilDate } | { readonly struck: string };
type Row = readonly Cell[];

function sheetOf(rows: readonly Row[], name = 'Sheet1'): readonly Table[] {
  const width = Math.max(...rows.map(r => r.length));
  const grid = rows.map(row => [...row, ...Array.from({ length: width - row.length }, (): Cell => '')]);
  const marks = (row: Row) =>
    row.flatMap((cell, c): [number, CellMark][] => {
      if (typeof cell !== 'string') return [[c, 'day' in cell ? 'date' : 'struck']];
      return /^[1-9]\d*$/.test(cell) ? [[c, 'number']] : [];
    });
  const sheet = {
    name,
    hidden: false,
    rows: grid.map(row => ({ cells: row.map(textOf), marks: marks(row) })),
    merged: mergedIn(grid),
    hiddenColumns: [],
    above: [],
  };
  return asTables('a.xlsx', { sheets: [sheet], epoch: 1900, remarks: [] });
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'string') return 'day' in cell ? cell.day : cell.struck;
  return cell === '<' || cell === '^' ? '' : cell;
}

function mergedIn(grid: readonly Row[]): readonly Area[] {
  return grid.flatMap((row, top) =>
    row.flatMap((cell, left): Area[] => {
      if (cell === '<' || cell === '^' || textOf(cell) === '') return [];
      let [right, bottom] = [left, top];
      while (grid[top]?.[right + 1] === '<') right++;
      while (grid[bottom + 1]?.[left] === '^') bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}

const wide = (text: string, width: number): Row => [text, ...Array.from({ length: width - 1 }, () => '<')];

/** Over a list as wide as that. */
const titles = (what: string, width: number): fc.Arbitrary<readonly Row[]> => {
  const half = Math.max(1, Math.floor(width / 2));
  const letterhead: readonly Row[] = [
    [
      ...wide('UBND PHƯỜNG THỤY KHUÊ', half),
      ...wide('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', Math.max(1, width - half)),
    ],
    [...wide('VĂN PHÒNG', half), ...wide('Độc lập - Tự do - Hạnh phúc', Math.max(1, width - half))],
    ['', ...Array.from({ length: half - 1 }, () => ''), 'Thụy Khuê, ngày 05 tháng 10 năm 2026'],
  ];
  return fc
    .tuple(fc.boolean(), fc.boolean(), fc.boolean())
    .map(([head, merged, blank]) => [
      ...(head ? letterhead : []),
      merged ? wide(what, width) : [what],
      ...(blank ? [[''], ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 01/10/2025)']] : []),
    ]);
};

const footer = (width: number): fc.Arbitrary<readonly Row[]> => {
  const at = (column: number, text: string): Row => [...Array.from({ length: column }, () => ''), text];
  const right = Math.max(0, width - 1);
  return fc.constantFrom<readonly Row[]>(
    [],
    [['Tổng cộng: 05 người']],
    [['Ghi chú: lịch có thể thay đổi.']],
    [
      ['', 'NGƯỜI LẬP BIỂU', ...at(Math.max(0, right - 2), 'CHỦ TỊCH')],
      [],
      ['', 'Bùi Ngọc Ánh', ...at(Math.max(0, right - 2), 'Đỗ Bá Minh')],
    ],
    [
      at(right, 'Thụy Khuê, ngày 02 tháng 11 năm 2026'),
      at(right, 'TM. ỦY BAN NHÂN DÂN'),
      at(right, 'CHỦ TỊCH'),
      at(right, '(Đã ký)'),
      at(right, 'Đỗ Bá Minh'),
    ],
    [
      ['Nơi nhận:', ...at(Math.max(0, right - 1), 'KT. CHỦ TỊCH')],
      ['- Như trên;', ...at(Math.max(0, right - 1), 'PHÓ CHỦ TỊCH')],
      ['- Lưu: VT.'],
      at(right, 'Đỗ Bá Minh'),
    ],
  );
};

// --- People

const family = fc.constantFrom('Nguyễn', 'Lưu', 'Tống', 'Đặng', 'Kỳ', 'Lê', 'Công', 'Hoàng', 'Văn');
/** Ông is asked about, mostly. */
const seldom = fc.nat(30).map(n => (n === 0 ? 'Ông' : null));
const middle = fc.constantFrom('Thị', 'Văn', 'Thị Hồng', 'Quốc', 'Thanh');
const given = fc.constantFrom(
  'Tuyết',
  'Dũng',
  'Hòa',
  'Phương',
  'Nam',
  'Trọng',
  'Ánh',
  'Phòng',
  'Nghị',
  'Huy',
  'Vàng',
);
const someNames = fc.uniqueArray(
  fc.tuple(
    fc.tuple(family, seldom).map(([usual, rare]) => rare ?? usual),
    middle,
    given,
  ),
  { minLength: 2, maxLength: 9, selector: n => n.join(' ') },
);

const COLUMNS = {
  title: {
    heading: ['Chức vụ', 'Chức danh', 'CHỨC VỤ'],
    cells: ['Công chức', 'Phó Chủ tịch', 'Chuyên viên', 'CC TP-HT'],
  },
  unit: { heading: ['Đơn vị', 'Phòng, ban', 'Bộ phận'], cells: ['Văn phòng', 'Phòng Kinh tế', 'Trạm Y tế'] },
  phone: {
    heading: ['SĐT', 'Điện thoại', 'Số điện thoại (Zalo)'],
    cells: ['0912345678', '912345678', '0912.345.678', ''],
  },
  birth: {
    heading: ['Ngày sinh', 'Năm sinh', 'Ngày, tháng, năm sinh'],
    cells: ['01/02/1985', '1985', '7.3.90', ''],
  },
  note: { heading: ['Ghi chú', ''], cells: ['', 'mới', 'nghỉ thai sản'] },
} as const;
type ColumnName = keyof typeof COLUMNS;

interface PeopleLayout {
  readonly columns: readonly ColumnName[];
  readonly nameAt: number;
  readonly parts: 'one' | 'two' | 'merged' | 'three';
  readonly numbered: boolean;
  readonly shape: (name: string) => string;
  readonly sections: boolean;
  readonly after: readonly Row[];
  readonly afterRow: number;
  readonly struckRow: number;
  readonly pick: number;
}

const peopleLayout: fc.Arbitrary<PeopleLayout> = fc.record({
  columns: fc.shuffledSubarray(Object.keys(COLUMNS) as ColumnName[]),
  nameAt: fc.nat(2),
  parts: fc.constantFrom('one', 'two', 'merged', 'three'),
  numbered: fc.boolean(),
  shape: fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `Đ/c ${name}`,
    (name: string) => `  ${name} `,
  ),
  sections: fc.boolean(),
  after: fc.constantFrom<readonly Row[]>([], [[]], [['Cộng: 3']]),
  afterRow: fc.nat(9),
  struckRow: fc.nat(30),
  pick: fc.nat(1000),
});

export const aPeopleList: fc.Arbitrary<MadeList> = fc
  .tuple(someNames, peopleLayout)
  .chain(([names, layout]) => {
    const width = peopleHeading(layout)[0]?.length ?? 1;
    return fc
      .tuple(titles('DANH SÁCH CÁN BỘ, CÔNG CHỨC', width), footer(width))
      .map(([above, below]) => peopleSheet(names, layout, [above, below]));
  });

function peopleHeading(layout: PeopleLayout): readonly Row[] {
  const { columns, parts, numbered, pick } = layout;
  const name: Row = {
    one: ['Họ và tên'],
    two: ['Họ đệm', 'Tên'],
    merged: ['Họ và tên', '<'],
    three: ['Họ', 'Tên đệm', 'Tên'],
  }[parts];
  const others = columns.map(c => COLUMNS[c].heading[pick % COLUMNS[c].heading.length] ?? '');
  return [[...(numbered ? ['STT'] : []), ...inserted(others, layout.nameAt, name)]];
}

function inserted(cells: Row, at: number, own: Row): Row {
  return [...cells.slice(0, at), ...own, ...cells.slice(at)];
}

function peopleSheet(
  names: readonly (readonly [string, string, string])[],
  layout: PeopleLayout,
  [above, below]: readonly [readonly Row[], readonly Row[]],
): MadeList {
  const { columns, parts, numbered, shape, sections, after, afterRow, struckRow, nameAt, pick } = layout;
  const own = ([a, b, c]: readonly [string, string, string]): readonly string[] => {
    if (parts === 'one') return [shape(`${a} ${b} ${c}`)];
    return parts === 'three' ? [a, b, c] : [`${a} ${b}`, c];
  };
  const rows = names.flatMap((name, i) => {
    const others = columns.map((c, k) => COLUMNS[c].cells[(pick + i + k) % COLUMNS[c].cells.length] ?? '');
    const cells: Row = inserted(others, nameAt, own(name));
    const struck = i === struckRow ? cells.map(cell => ({ struck: String(cell) })) : cells;
    const row: Row = [...(numbered ? [String(i + 1)] : []), ...struck];
    return [row, ...(i === afterRow ? after : [])];
  });
  const heading = peopleHeading(layout);
  const width = heading[0]?.length ?? 1;
  const parted = sections && width > 1 ? [wide('I. KHỐI VĂN PHÒNG', width)] : [];
  return {
    tables: sheetOf([...above, ...heading, ...parted, ...rows, ...below]),
    truth: names.filter((_, i) => i !== struckRow).map(n => n.join(' ')),
  };
}

// --- Days

const MONDAYS_AND_FRIDAYS = Array.from({ length: 30 }, (_, i) => addDays(civil('2026-11-01'), i)).filter(d =>
  ['monday', 'friday'].includes(weekdayOf(d)),
);
const THU: Readonly<Record<string, string>> = { monday: 'Hai', friday: 'Sáu' };
const [DAY, MONTH] = [(d: CivilDate) => d.slice(8), (d: CivilDate) => d.slice(5, 7)];
const bare = (text: string) => text.replace(/^0/, '');

/** Ways to write a day under a title that says month and year. */
const DAY_FORMS: readonly ((d: CivilDate) => Cell)[] = [
  d => ({ day: d }),
  d => `${DAY(d)}/${MONTH(d)}/2026`,
  d => `${bare(DAY(d))}/${bare(MONTH(d))}`,
  d => `${DAY(d)}.${MONTH(d)}.2026`,
  d => `${DAY(d)}-${MONTH(d)}-26`,
  d => `2026-${MONTH(d)}-${DAY(d)}`,
  d => `Thứ ${THU[weekdayOf(d)]}, ${DAY(d)}/${MONTH(d)}`,
  d => `T${weekdayOf(d) === 'monday' ? 2 : 6} (${DAY(d)}/${MONTH(d)})`,
  d => `Thứ ${weekdayOf(d) === 'monday' ? 2 : 6} - ngày ${bare(DAY(d))}/${bare(MONTH(d))}`,
  d => `ngày ${DAY(d)} tháng ${MONTH(d)}`,
  d => bare(DAY(d)),
];

// --- Rosters

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

/** Ways to write a person in a seat. */
const NAME_FORMS: readonly ((p: Person) => string)[] = [
  p => p.name,
  p => p.name.toUpperCase(),
  p => `Đ/c ${p.name}`,
  p => p.code,
  p => `${p.name} (ĐT: 0912345678)`,
  p => `Bà ${p.name}`,
];
const NOBODY = ['', '-', '…', 'Trống', 'Chưa có'];

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

// --- Leave

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

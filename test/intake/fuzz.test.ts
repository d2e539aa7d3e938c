// Whatever bytes or words come: an answer or a UserError, never a crash. FUZZ_RUNS asks for more (`npm run fuzz`).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/domain/civil-date.ts';
import { UserError } from '../../src/domain/errors.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { openWorkbook } from '../../src/intake/formats/open-workbook.ts';
import { readTables } from '../../src/intake/formats/read-tables.ts';
import { readHandMadeRoster } from '../../src/intake/hand-made-roster.ts';
import { rollOf } from '../../src/intake/identity/find-described.ts';
import { readListedDay } from '../../src/intake/listed-day.ts';
import { PEOPLE_HEADINGS, readPeopleList } from '../../src/intake/people-list.ts';
import { archive, textRows, workbookParts } from './nasty/archive.ts';

const BUDGET = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300), seed: 8 };
const roles = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];

async function answersOrRefuses(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
}

const good = archive(
  workbookParts([
    {
      name: 'Cán bộ',
      rows: textRows([
        ['Họ tên', 'Nhóm'],
        ['Nguyễn Văn An', 'Cán bộ'],
      ]),
    },
  ]),
);
/** A workbook with a few bytes changed, and perhaps cut short. */
const damaged = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    fc.option(fc.nat(good.length)),
  )
  .map(([changes, cut]) => {
    const bytes = Buffer.from(good);
    for (const [at, byte] of changes) bytes[at] = byte;
    return cut === null ? bytes : bytes.subarray(0, cut);
  });

describe('hostile input', () => {
  it('workbooks with bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, bytes => answersOrRefuses(() => openWorkbook(bytes))),
      BUDGET,
    );
  });

  it('any bytes in any encoding', async () => {
    const encodings = fc.constantFrom(null, 'utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), encodings, (bytes, encoding) =>
        answersOrRefuses(() => readTables({ name: 'a.csv', bytes }, { encoding, sheet: null } as never)),
      ),
      BUDGET,
    );
  });

  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      'Họ tên',
      'Ngày',
      'Cán bộ',
      'Đ/c An',
      'Thứ Hai 05/10',
      '46300',
      'Tuần 1 (05/10)',
      'Ghi chú',
      'Nhóm',
      '(1)',
    ),
  );
  const tables = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 })
    .map(rows => [{ file: 'a.xlsx', sheet: 'x', rows: rows.map((cells, i) => ({ number: i + 1, cells })) }]);

  it('any cells as a list of people or as a roster', () => {
    const context = { roles, skills: [], from: parseCivilDate('2026-01-01') ?? ('' as never) };
    fc.assert(
      fc.property(tables, sheets => {
        readPeopleList(sheets, PEOPLE_HEADINGS, context);
        readHandMadeRoster(sheets, { roll: rollOf([]), roles, year: 2026 });
      }),
      BUDGET,
    );
  });

  it('any words as a day: a day that exists, or none', () => {
    const words = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('Thứ', 'Hai', 'CN', '5', '/', '10', '2026', 'ngày', 'tháng', ' ', '31', '-'), {
          maxLength: 9,
        })
        .map(w => w.join('')),
    );
    fc.assert(
      fc.property(words, text => {
        const cell = { text, mark: null, epoch: 1900, weekday: '' } as const;
        const found = readListedDay(cell, { year: 2026, months: [], weekFrom: null });
        if ('date' in found) expect(parseCivilDate(found.date)).toBe(found.date);
      }),
      BUDGET,
    );
  });
});

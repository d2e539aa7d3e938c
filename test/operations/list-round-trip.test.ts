import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../src/domain/civil-date.ts';
import { LEAVE_KINDS, LEAVE_PARTS, type Leave, mergeLeave } from '../../src/domain/leave.ts';
import type { Membership, Person, PersonCode, RoleCode } from '../../src/domain/person.ts';
import {
  NOTHING_KNOWN,
  OWN_FIELDS,
  type OwnFields,
  PERSON_FIELDS,
  privacyOf,
} from '../../src/domain/person-fields.ts';
import { cleanText } from '../../src/domain/text.ts';
import { exportList } from '../../src/operations/lists/export-lists.ts';
import { importList } from '../../src/operations/lists/import-lists.ts';
import type { Office } from '../../src/operations/office.ts';
import { writeLeave, writePerson } from '../../src/store/people.ts';
import { readWardFacts } from '../../src/store/ward-facts.ts';
import { WardFile } from '../../src/store/ward-file.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';

const wards: TemporaryWard[] = [];
afterEach(() => {
  for (const ward of wards.splice(0)) ward.remove();
});

async function emptyWard(): Promise<Office> {
  const ward = temporaryWard();
  wards.push(ward);
  await ward.done('init', '--yes', '--from', '2026-01-01', '--ward-id', 'test-ward');
  return {
    path: ward.db,
    clock: fixedClock(1_797_300_000),
    by: 'lan',
    dryRun: false,
    randomHex: n => '0'.repeat(2 * n),
  };
}

async function factsOf(office: Office) {
  const file = WardFile.open(office.path);
  try {
    return file.read(db => readWardFacts(db));
  } finally {
    file.close();
  }
}

async function fill(office: Office, people: readonly Person[], leave: readonly Leave[]): Promise<void> {
  const file = WardFile.open(office.path);
  try {
    await file.change(
      async ward => ({
        basis: ward.read((_, newest) => newest),
        plan: null,
        entry: { at: 0, by: '', name: 'people import', facts: {} },
      }),
      (_, db) => {
        for (const person of people) writePerson(db, person);
        for (const person of people)
          writeLeave(
            db,
            person.code,
            leave.filter(l => l.person === person.code),
          );
      },
      { dryRun: false, randomHex: n => '0'.repeat(2 * n) },
    );
  } finally {
    file.close();
  }
}

const word = fc.constantFrom(
  'Nguyễn',
  'Đặng',
  'Ánh',
  'Hoà',
  'Hòa',
  'Y',
  'Ê-đê',
  'Út',
  'Thuỵ',
  'Lê',
  'Kpă',
  'H’Hen',
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
const text = fc.oneof(
  fc.constantFrom(
    '',
    'Tổ 1',
    '=1+1',
    '+84',
    '-',
    '@ban',
    "'nháy",
    "'=1",
    "''-",
    '"trích"; dẫn',
    'a;b,c',
    '007',
    '1/2',
    '46300',
    'Ghi chú',
  ),
  fc
    .string({ maxLength: 12 })
    .map(cleanText)
    .filter(t => !/\p{L}\?|\?\p{L}/u.test(t)),
);
const memberships = fc
  .uniqueArray(fc.integer({ min: 19_000, max: 22_000 }), { minLength: 2, maxLength: 7 })
  .map(days => days.toSorted((a, b) => a - b))
  .chain(days =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.constantFrom('officer', 'volunteer'), fc.integer({ min: 0, max: 200 })), {
          minLength: 3,
          maxLength: 3,
        }),
        fc.boolean(),
      )
      .map(([kinds, open]): readonly Membership[] => {
        const made: Membership[] = [];
        for (let i = 0; i + 1 < days.length; i += 2) {
          const [role, sharePercent] = kinds[i / 2] ?? ['officer', 100];
          const last = i + 3 >= days.length;
          made.push({
            role: role as RoleCode,
            sharePercent,
            from: fromDayNumber(days[i] ?? 0),
            until: last && open ? null : fromDayNumber(days[i + 1] ?? 0),
          });
        }
        return made;
      }),
  );
const phone = fc.constantFrom('', '0900000101', '024 3933 0000', '+84 900 000 101', '912');
const BY_KIND = {
  name,
  text,
  phone,
  // Of somebody who can be on duty.
  date: fc.option(fc.integer({ min: 0, max: 14_000 }).map(fromDayNumber)),
  year: fc.option(fc.integer({ min: 1960, max: 2008 })),
  flag: fc.constant(false),
  skills: fc.subarray(['chung-thuc', 'ho-tich']),
};
/** What is never shown is in no list. */
const own = fc.record(
  Object.fromEntries(
    OWN_FIELDS.map(field => [
      field,
      privacyOf(field) === 'never'
        ? fc.constant(NOTHING_KNOWN[field])
        : field === 'email'
          ? fc.constantFrom('', 'a@b.example')
          : BY_KIND[PERSON_FIELDS[field].kind],
    ]),
  ),
) as fc.Arbitrary<OwnFields>;
const person = fc.record({ own, kind: fc.constantFrom('', 'mentor', 'trainee'), memberships });
const people = fc.array(person, { minLength: 1, maxLength: 6 }).map(all =>
  all.map(
    ({ kind, memberships: served, own: fields }, i): Person => ({
      ...fields,
      birthYear: fields.birthDate ? null : fields.birthYear,
      code: `NT${String(i + 1).padStart(2, '0')}` as PersonCode,
      mentor: kind === 'mentor',
      trainee: kind === 'trainee',
      memberships: served,
    }),
  ),
);
const leaveOf = (all: readonly Person[]) =>
  fc
    .array(
      fc.record({
        person: fc.constantFrom(...all.map(p => p.code)),
        kind: fc.constantFrom(...LEAVE_KINDS),
        part: fc.constantFrom(...LEAVE_PARTS),
        from: fc.integer({ min: 20_000, max: 20_300 }),
        days: fc.integer({ min: 1, max: 20 }),
        note: fc.constantFrom('', 'thi học kỳ', 'x; y', '=1+1', '-nghỉ', '@ban', '+84', "'=1"),
      }),
      { maxLength: 8 },
    )
    .map(rows =>
      all.flatMap(({ code }) =>
        mergeLeave(
          rows
            .filter(r => r.person === code)
            .map(({ days, from, ...rest }) => ({
              ...rest,
              from: fromDayNumber(from),
              until: fromDayNumber(from + days),
            })),
        ),
      ),
    );

describe('export, then import', () => {
  it.each([
    ['csv', 10],
    ['xlsx', 3],
  ] as const)(
    'as %s is an identity: nothing changes, and an empty ward becomes the same',
    async (format, numRuns) => {
      await fc.assert(
        fc.asyncProperty(
          people.chain(all => fc.tuple(fc.constant(all), leaveOf(all))),
          async ([all, leave]) => {
            const [full, empty] = [await emptyWard(), await emptyWard()];
            await fill(full, all, leave);
            const before = await factsOf(full);
            for (const kind of ['people', 'leave'] as const) {
              if (kind === 'leave' && leave.length === 0) continue;
              const { bytes } = await exportList(full, kind, format, 'Trang 1');
              const file = { name: `${kind}.${format}`, bytes };
              expect(await importList(full, kind, file)).toMatchObject({ added: 0, changed: 0 });
              await importList(empty, kind, file);
            }
            const after = await factsOf(empty);
            expect(after.people).toEqual(before.people);
            expect(after.leave).toEqual(before.leave);
          },
        ),
        { numRuns, seed: 8, endOnFailure: true },
      );
    },
  );

  it('speaks of dates a person can read', async () => {
    const ward = await emptyWard();
    const { bytes } = await exportList(ward, 'people', 'csv', 'x');
    expect(Buffer.from(bytes).toString('utf8')).toMatch(/^\ufeffMã;Họ và tên;Nhóm/);
  });
});

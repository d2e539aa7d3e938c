// Whatever is changed from today on, no posting of the ledger before today is another. PAST_RUNS and PAST_SEED ask for more.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLedger } from '../../src/operations/ledger/read-ledger.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { officeIn } from './outlook-of.ts';

const TODAY = '2027-01-20';
const PEOPLE = ['CB01', 'CB02', 'CB03', 'CB04', 'ĐV01', 'ĐV02', 'ĐV03', 'ĐV04'];
/** Today or later. */
const DATES = ['2027-01-20', '2027-01-25', '2027-02-01', '2027-02-15'];
const LEAVE = ['thai sản', 'ốm', 'đi học', 'phép', 'công tác'];

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const words = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts) as fc.Arbitrary<string[]>;
const fixed = (...all: readonly string[]) => all.map(word => fc.constant(word));
const person = one(...PEOPLE);
const date = one(...DATES);

/** A command; whether the ward allows it does not matter. */
const edit: fc.Arbitrary<readonly string[]> = fc.oneof(
  words(...fixed('people', 'retire'), person, ...fixed('--last'), date),
  words(...fixed('people', 'edit'), person, ...fixed('--from'), date),
  words(...fixed('people', 'edit'), person, ...fixed('--last'), date),
  words(
    ...fixed('people', 'edit'),
    person,
    ...fixed('--share'),
    one('0', '50', '100', '200'),
    ...fixed('--from'),
    date,
  ),
  words(
    ...fixed('people', 'edit'),
    person,
    ...fixed('--role'),
    one('officer', 'volunteer'),
    ...fixed('--from'),
    date,
  ),
  words(...fixed('people', 'edit'), person, ...fixed('--from'), date, ...fixed('--last'), date),
  words(
    ...fixed('people', 'add', 'Lý Văn Mới', '--role'),
    one('officer', 'volunteer'),
    ...fixed('--from'),
    date,
  ),
  words(...fixed('leave', 'add'), date, person, ...fixed('--kind'), one(...LEAVE)),
  words(
    ...fixed('leave', 'add'),
    date,
    person,
    ...fixed('--kind'),
    one(...LEAVE),
    ...fixed('--part', 'sáng'),
  ),
  words(...fixed('pattern', 'set', 'T2', '--start'), one('6h45', '7h15'), ...fixed('--from'), date),
  words(...fixed('pattern', 'set', 'T6', '--tally', 'khac', '--from'), date),
  words(...fixed('pattern', 'end', 'T2', '--last'), date),
  words(...fixed('holidays', 'add'), date, ...fixed('--name', 'Nghỉ')),
  words(...fixed('balance', 'set'), person, one('1', '-1'), ...fixed('--reason', 'sổ cũ')),
  words(...fixed('settings', 'set'), one('make-up-days'), one('replaced-duty', 'no-duty')),
  words(...fixed('roles', 'set', 'volunteer', '--name', 'Thanh niên')),
  words(...fixed('absent'), person, date),
  words(...fixed('duty', 'cancel'), one('2027-01-22', '2027-01-25'), ...fixed('--reason', 'Bão')),
  words(...fixed('generate', '2027-02')),
  words(...fixed('publish', '2027-02')),
  words(...fixed('undo')),
);

async function past(ward: TemporaryWard): Promise<string> {
  const { postings } = await readLedger(officeIn(ward), '2027');
  return JSON.stringify(postings.filter(posting => posting.date < TODAY));
}

it('no edit dated from today changes a posting before today', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 8 }), async edits => {
      const ward = await publishedWard();
      try {
        ward.at(`${TODAY}T08:00:00+07:00`);
        const before = await past(ward);
        expect(JSON.parse(before).length).toBeGreaterThan(20);
        for (const argv of edits) {
          expect((await ward.run(...argv, '--yes')).exitCode, argv.join(' ')).not.toBe(70);
          expect(await past(ward), argv.join(' ')).toBe(before);
        }
      } finally {
        ward.remove();
      }
    }),
    { numRuns: Number(process.env['PAST_RUNS'] ?? 12), seed: Number(process.env['PAST_SEED'] ?? 10) },
  );
}, 120_000);

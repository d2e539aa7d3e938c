// Who is credited: those on record, and those assigned where nothing is on record.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civil } from '../../src/domain/civil-date.ts';
import { postLedger } from '../../src/domain/ledger.ts';
import { VOLUNTEER } from '../../src/domain/person.ts';
import { fixedTurns, heldDuties } from '../../src/domain/roster/who-served.ts';
import { ATTENDANCES, type ServiceRecord } from '../../src/domain/service-record.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { readServiceRecords, writeServiceRecord } from '../../src/store/service-records.ts';
import { publishedWard } from '../cli/temporary-ward.ts';
import { aRecord, CODES, code, PEOPLE, published, roleOf } from './published.ts';

const byDuty = (...records: ServiceRecord[]) => new Map(records.map(r => [r.duty, r]));

describe('served by the record', () => {
  const duty = published('2027-01-04', code('CB01'), code('ĐV01'));
  const record = aRecord('2027-01-04', [
    { person: code('CB01'), attendance: 'late' },
    { person: code('ĐV01'), role: VOLUNTEER, attendance: 'absent', reason: 'ốm' },
    { person: code('ĐV02'), role: VOLUNTEER, attendance: 'stood-in', insteadOf: code('ĐV01') },
  ]);

  it('credits the late and the stand-in, not the absent', () => {
    const [held] = heldDuties([duty], byDuty(record));
    expect(held?.served.map(s => s.person)).toEqual(['CB01', 'ĐV02']);
  });

  it('credits those assigned where nothing is on record', () => {
    const [held] = heldDuties([duty], new Map());
    expect(held?.served.map(s => s.person)).toEqual(['CB01', 'ĐV01']);
  });

  it('counts gaps from those who really came', () => {
    const turns = fixedTurns([duty], byDuty(record), () => 7);
    expect(turns.map(t => `${t.person} ${t.slot}`)).toEqual(['CB01 7', 'ĐV02 7']);
  });

  it('leaves the ledger at zero, whatever is on record', () => {
    const anAttended = fc.record({
      person: fc.constantFrom(...CODES),
      attendance: fc.constantFrom(...ATTENDANCES),
    });
    const records = fc.array(fc.uniqueArray(anAttended, { selector: a => a.person }), { maxLength: 8 });
    fc.assert(
      fc.property(records, all => {
        const dates = all.map((_, i) => addDays(civil('2027-01-04'), 7 * i));
        const duties = dates.map(date => published(date, code('CB01'), code('ĐV01')));
        const kept = all.map((attended, i) =>
          aRecord(
            dates[i] ?? '',
            attended.map(a => ({ ...a, role: roleOf(a.person) })),
          ),
        );
        const held = heldDuties(duties, byDuty(...kept.filter((_, i) => i % 3 !== 2)));
        const postings = postLedger({ people: PEOPLE, leave: new Map(), held, openings: [], closings: [] });
        expect(postings.reduce((sum, p) => sum + p.units, 0)).toBe(0);
      }),
    );
  });
});

describe('service records in the store', () => {
  it('come back as they were written, and leave images for undo', async () => {
    const ward = await publishedWard();
    const db = openDatabase(ward.db);
    const record: ServiceRecord = {
      ...aRecord('2027-01-04', [{ attendance: 'late', reason: 'tắc đường' }]),
      organisations: 1,
      citizens: 2,
      byField: new Map([['ho-tich', 2]]),
      satisfaction: [0, 0, 1, 3, 5],
      minutesToResult: [15, 20],
      note: 'Đông',
    };
    writeServiceRecord(db, record);
    expect([...readServiceRecords(db).values()]).toEqual([record]);
    const changed = { ...record, citizens: 3, byField: new Map([['chung-thuc', 1]]) };
    writeServiceRecord(db, changed);
    expect(readServiceRecords(db).get(record.duty)).toEqual(changed);
    const images = db
      .prepare("SELECT count(*) FROM row_image WHERE table_name = 'service_record' AND before IS NOT NULL")
      .pluck()
      .get();
    expect(images).toBe(1);
    db.close();
    ward.remove();
  });
});

// Service records, and the fields that files are counted by.

import type { DutyId } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import type {
  Attended,
  Satisfaction,
  ServiceField,
  ServiceRecord,
  ServiceRecords,
} from '../domain/service-record.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

interface RecordRow extends Omit<ServiceRecord, 'attended' | 'byField' | 'satisfaction' | 'minutesToResult'> {
  readonly satisfaction: string | null;
  readonly minutesToResult: string;
}

/** All records, in order of duty. */
export function readServiceRecords(db: Database): ServiceRecords {
  const rows = db
    .prepare(
      `SELECT duty, organisations, citizens, received, answered_same_day AS answeredSameDay, appointed, guided,
         satisfaction, minutes_to_result AS minutesToResult, note
       FROM service_record ORDER BY duty`,
    )
    .all() as RecordRow[];
  const attended = readAttended(db);
  const fields = readFilesByField(db);
  return new Map(
    rows.map(({ satisfaction, minutesToResult, ...row }) => [
      row.duty,
      {
        ...row,
        attended: attended.get(row.duty) ?? [],
        byField: new Map(fields.get(row.duty) ?? []),
        satisfaction: satisfaction === null ? null : storedJson<Satisfaction>(satisfaction),
        minutesToResult: storedJson<number[]>(minutesToResult),
      },
    ]),
  );
}

function readAttended(db: Database): ReadonlyMap<DutyId, readonly Attended[]> {
  const rows = db
    .prepare(
      `SELECT duty, person, role, attendance, instead_of AS insteadOf, reason
       FROM attendance ORDER BY duty, role, person`,
    )
    .all() as (Attended & { readonly duty: DutyId })[];
  return groupByDuty(rows, ({ duty: _, ...attended }) => attended);
}

function readFilesByField(db: Database): ReadonlyMap<DutyId, readonly [string, number][]> {
  const rows = db.prepare('SELECT duty, field, files FROM served_by_field ORDER BY duty, field').all() as {
    readonly duty: DutyId;
    readonly field: string;
    readonly files: number;
  }[];
  return groupByDuty(rows, ({ field, files }): [string, number] => [field, files]);
}

function groupByDuty<Row extends { readonly duty: DutyId }, Item>(
  rows: readonly Row[],
  asItem: (row: Row) => Item,
): ReadonlyMap<DutyId, Item[]> {
  const groups = new Map<DutyId, Item[]>();
  for (const row of rows) {
    const group = groups.get(row.duty) ?? [];
    group.push(asItem(row));
    groups.set(row.duty, group);
  }
  return groups;
}

/** Adds the record of a duty, or makes the one it has as given. */
export function writeServiceRecord(db: Database, record: ServiceRecord): void {
  db.prepare(
    `INSERT INTO service_record (duty, organisations, citizens, received, answered_same_day, appointed, guided,
       satisfaction, minutes_to_result, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (duty) DO UPDATE SET organisations = excluded.organisations, citizens = excluded.citizens,
       received = excluded.received, answered_same_day = excluded.answered_same_day,
       appointed = excluded.appointed, guided = excluded.guided, satisfaction = excluded.satisfaction,
       minutes_to_result = excluded.minutes_to_result, note = excluded.note`,
  ).run(
    record.duty,
    record.organisations,
    record.citizens,
    record.received,
    record.answeredSameDay,
    record.appointed,
    record.guided,
    record.satisfaction && JSON.stringify(record.satisfaction),
    JSON.stringify(record.minutesToResult),
    record.note,
  );
  writeAttended(db, record);
  writeFilesByField(db, record);
}

/** Only rows that differ are written: the history of a correction shows what was corrected. */
function writeAttended(db: Database, { duty, attended }: ServiceRecord): void {
  const remove = db.prepare('DELETE FROM attendance WHERE duty = ? AND person = ?');
  const named = new Set(attended.map(a => a.person));
  const before = db.prepare('SELECT person FROM attendance WHERE duty = ?').pluck().all(duty) as PersonCode[];
  for (const person of before) if (!named.has(person)) remove.run(duty, person);
  const put = db.prepare(
    `INSERT INTO attendance (duty, person, role, attendance, instead_of, reason) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (duty, person) DO UPDATE SET role = excluded.role, attendance = excluded.attendance,
       instead_of = excluded.instead_of, reason = excluded.reason
     WHERE (role, attendance, instead_of, reason)
       IS NOT (excluded.role, excluded.attendance, excluded.instead_of, excluded.reason)`,
  );
  for (const a of attended) put.run(duty, a.person, a.role, a.attendance, a.insteadOf, a.reason);
}

function writeFilesByField(db: Database, { duty, byField }: ServiceRecord): void {
  const remove = db.prepare('DELETE FROM served_by_field WHERE duty = ? AND field = ?');
  const before = db.prepare('SELECT field FROM served_by_field WHERE duty = ?').pluck().all(duty) as string[];
  for (const field of before) if (!byField.get(field)) remove.run(duty, field);
  const put = db.prepare(
    `INSERT INTO served_by_field (duty, field, files) VALUES (?, ?, ?)
     ON CONFLICT (duty, field) DO UPDATE SET files = excluded.files WHERE files <> excluded.files`,
  );
  for (const [field, files] of byField) if (files > 0) put.run(duty, field, files);
}

export function deleteServiceRecord(db: Database, duty: DutyId): void {
  for (const table of ['attendance', 'served_by_field', 'service_record'])
    db.prepare(`DELETE FROM ${table} WHERE duty = ?`).run(duty);
}

/** All fields as the ward orders them, with those that only old records use. */
export function readServiceFields(db: Database): readonly ServiceField[] {
  const rows = db
    .prepare(
      `SELECT code, name_vi AS nameVi, name_en AS nameEn, position, offered
       FROM service_field ORDER BY position, code`,
    )
    .all() as (Omit<ServiceField, 'offered'> & { readonly offered: 0 | 1 })[];
  return rows.map(row => ({ ...row, offered: row.offered === 1 }));
}

export function writeServiceField(db: Database, field: ServiceField): void {
  db.prepare(
    `INSERT INTO service_field (code, name_vi, name_en, position, offered) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en,
       position = excluded.position, offered = excluded.offered`,
  ).run(field.code, field.nameVi, field.nameEn, field.position, field.offered ? 1 : 0);
}

/** Takes a field off the list; where records use it, it is kept for them and no longer offered. */
export function withdrawServiceField(db: Database, code: string): void {
  const used = db.prepare('SELECT 1 FROM served_by_field WHERE field = ? LIMIT 1').get(code);
  if (used) db.prepare('UPDATE service_field SET offered = 0 WHERE code = ?').run(code);
  else db.prepare('DELETE FROM service_field WHERE code = ?').run(code);
}

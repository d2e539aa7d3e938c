// Duty patterns, and the ward's own days.

import type { CivilDate } from '../domain/civil-date.ts';
import type { DayKind } from '../domain/day.ts';
import type { Pattern, SeatCount } from '../domain/pattern.ts';
import type { RoleCode } from '../domain/person.ts';
import type { OwnDay } from '../workdays/work-calendar.ts';
import type { Database } from './database.ts';

type PatternRow = Omit<Pattern, 'seats' | 'requires'> & {
  readonly requiresRole: RoleCode | null;
  readonly requiresSkill: string | null;
};

/** All patterns, by code and date. */
export function readPatterns(db: Database): readonly Pattern[] {
  const rows = db
    .prepare(
      `SELECT code, weekday, start_time AS start, end_time AS "end", label, place, requires_role AS requiresRole,
         requires_skill AS requiresSkill, tally, valid_from AS validFrom, valid_until AS validUntil
       FROM pattern ORDER BY code, valid_from`,
    )
    .all() as PatternRow[];
  const seats = db.prepare(
    'SELECT role, count FROM pattern_seat WHERE pattern = ? AND valid_from = ? ORDER BY role',
  );
  return rows.map(({ requiresRole, requiresSkill, ...pattern }) => ({
    ...pattern,
    seats: seats.all(pattern.code, pattern.validFrom) as SeatCount[],
    requires: requiresRole && requiresSkill ? { role: requiresRole, skill: requiresSkill } : null,
  }));
}

/** Adds the pattern, or makes the one with this code and first date as given. */
export function writePattern(db: Database, pattern: Pattern): void {
  db.prepare('DELETE FROM pattern_seat WHERE pattern = ? AND valid_from = ?').run(
    pattern.code,
    pattern.validFrom,
  );
  db.prepare('DELETE FROM pattern WHERE code = ? AND valid_from = ?').run(pattern.code, pattern.validFrom);
  db.prepare(
    `INSERT INTO pattern (code, weekday, start_time, end_time, label, place, requires_role, requires_skill, tally,
       valid_from, valid_until)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    pattern.code,
    pattern.weekday,
    pattern.start,
    pattern.end,
    pattern.label,
    pattern.place,
    pattern.requires?.role ?? null,
    pattern.requires?.skill ?? null,
    pattern.tally,
    pattern.validFrom,
    pattern.validUntil,
  );
  const add = db.prepare('INSERT INTO pattern_seat (pattern, valid_from, role, count) VALUES (?, ?, ?, ?)');
  for (const { role, count } of pattern.seats) add.run(pattern.code, pattern.validFrom, role, count);
}

export interface OwnDayRow {
  readonly date: CivilDate;
  readonly change: 'added' | 'removed';
  readonly kind: DayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly source: string;
  readonly swappedWith: CivilDate | null;
}

export function readOwnDays(db: Database): readonly OwnDay[] {
  return readOwnDayRows(db).map(ownDayFromRow);
}

export function readOwnDayRows(db: Database): readonly OwnDayRow[] {
  return db
    .prepare(
      `SELECT date, change, kind, name_vi AS nameVi, name_en AS nameEn, source, swapped_with AS swappedWith
       FROM own_day ORDER BY date`,
    )
    .all() as OwnDayRow[];
}

export function ownDayFromRow({ change, ...day }: OwnDayRow): OwnDay {
  return change === 'added' ? { change, day: { ...day, provisional: false } } : { change, date: day.date };
}

export function writeOwnDay(db: Database, own: OwnDay): void {
  const day =
    own.change === 'added'
      ? own.day
      : { date: own.date, kind: 'closed', nameVi: '', nameEn: '', source: '', swappedWith: null };
  db.prepare(
    `INSERT INTO own_day (date, change, kind, name_vi, name_en, source, swapped_with) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (date) DO UPDATE SET change = excluded.change, kind = excluded.kind, name_vi = excluded.name_vi,
       name_en = excluded.name_en, source = excluded.source, swapped_with = excluded.swapped_with`,
  ).run(day.date, own.change, day.kind, day.nameVi, day.nameEn, day.source, day.swappedWith);
}

/** Takes back what the ward said of a date; false where it had said nothing. */
export function deleteOwnDay(db: Database, date: CivilDate): boolean {
  return db.prepare('DELETE FROM own_day WHERE date = ?').run(date).changes > 0;
}

export function deletePattern(db: Database, { code, validFrom }: Pick<Pattern, 'code' | 'validFrom'>): void {
  db.prepare('DELETE FROM pattern_seat WHERE pattern = ? AND valid_from = ?').run(code, validFrom);
  db.prepare('DELETE FROM pattern WHERE code = ? AND valid_from = ?').run(code, validFrom);
}

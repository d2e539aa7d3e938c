// Reports that were given a number, as they were.

import type { CivilDate } from '../domain/civil-date.ts';
import type { KeptReport } from '../domain/kept-report.ts';
import type { ServiceReport } from '../domain/service-report.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

interface KeptRow {
  readonly number: string;
  readonly date: CivilDate | null;
  readonly keptOn: CivilDate;
  readonly figures: string;
}

/** In the order in which they were kept. */
export function readKeptReports(db: Database): readonly KeptReport[] {
  const rows = db
    .prepare('SELECT number, date, kept_on AS keptOn, figures FROM kept_report ORDER BY id')
    .all() as KeptRow[];
  return rows.map(({ figures, ...row }) => ({ ...row, report: storedJson<ServiceReport>(figures) }));
}

/** In the place of what was kept under its number on the same day or before, for the same period. */
export function writeKeptReport(db: Database, { number, date, keptOn, report }: KeptReport): void {
  const { from, until } = report.period;
  db.prepare(
    `DELETE FROM kept_report
     WHERE number = ? AND figures ->> '$.period.from' = ? AND figures ->> '$.period.until' = ?`,
  ).run(number, from, until);
  db.prepare('INSERT INTO kept_report (number, date, kept_on, figures) VALUES (?, ?, ?, ?)').run(
    number,
    date,
    keptOn,
    JSON.stringify(report),
  );
}

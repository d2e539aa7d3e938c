// A file of an office, read as a command would read it but in this process and without writing: what it says, or why
// it is refused.

import { readFileSync } from 'node:fs';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Problem, UserError } from '../../src/domain/errors.ts';
import type { Encoding } from '../../src/intake/formats/encodings.ts';
import { openWorkbook } from '../../src/intake/formats/open-workbook.ts';
import { readTables } from '../../src/intake/formats/read-tables.ts';
import { asTables } from '../../src/intake/formats/read-workbook.ts';
import type { Table } from '../../src/intake/tables/table.ts';
import { LIST_HEADINGS } from '../../src/operations/lists/list-headings.ts';
import type { ListKind, Reading } from '../../src/operations/lists/list-reading.ts';
import { readHolidays, readPairs, readWishes } from '../../src/operations/lists/read-constraints.ts';
import { readLeave } from '../../src/operations/lists/read-leave.ts';
import { readPeople } from '../../src/operations/lists/read-people.ts';
import { readHandMade } from '../../src/operations/roster/hand-made.ts';
import type { Database } from '../../src/store/database.ts';
import { readWardFacts } from '../../src/store/ward-facts.ts';
import { WardFile } from '../../src/store/ward-file.ts';

export type OfficeKind = ListKind | 'roster';

/** What a list says, a line each, or the problems for which it is refused. */
export type OfficeReading = { readonly said: readonly string[] } | { readonly refused: readonly Problem[] };

const NOW = { date: civil('2026-12-15'), time: clock('08:00') };

const READERS: Readonly<Record<ListKind, typeof readPeople>> = {
  people: readPeople,
  leave: readLeave,
  wishes: readWishes,
  pairs: readPairs,
  holidays: readHolidays,
};

export interface OfficeList {
  readonly tables: readonly Table[];
  readonly role: string | null;
}

/** Into the ward at that path. */
export function readOffice(path: string, kind: OfficeKind, list: OfficeList): OfficeReading {
  const file = WardFile.open(path);
  try {
    return file.read(db => (kind === 'roster' ? readRoster(db, list) : readList(db, kind, list)));
  } catch (error) {
    return refusal(error);
  } finally {
    file.close();
  }
}

export function refusal(error: unknown): OfficeReading {
  if (error instanceof UserError) return { refused: error.problems };
  throw error;
}

function readRoster(db: Database, { tables }: OfficeList): OfficeReading {
  const { duties, problems } = readHandMade(db, tables, { year: null, map: null }, NOW);
  if (problems.length > 0) return { refused: problems };
  return {
    said: duties.map(d => `${d.duty.date} ${d.seats.flatMap(s => s.person?.person ?? []).join('+')}`),
  };
}

function readList(db: Database, kind: ListKind, { tables, role }: OfficeList): OfficeReading {
  const reading = READERS[kind]({
    tables,
    headings: LIST_HEADINGS[kind].headings,
    facts: readWardFacts(db),
    today: NOW.date,
    role,
    matches: new Map(),
    retireMissing: false,
    blankClears: false,
  });
  return reading.problems.length > 0 ? { refused: reading.problems } : { said: reading.rows.flatMap(saidOf) };
}

function saidOf(row: Reading['rows'][number]): readonly string[] {
  if (row.kind === 'person-added') return [row.after.name];
  if (row.kind === 'person-changed') return [`${row.before.code} → ${row.after.name}`];
  if (row.kind !== 'leave-added') return [];
  const { person, kind, part, from, until } = row.leave;
  return [`${person} ${kind} ${from}..${until}${part === 'day' ? '' : ` ${part}`}`];
}

export async function tablesOf(path: string, encoding: Encoding | null = null): Promise<readonly Table[]> {
  const bytes = readFileSync(path);
  const name = path.split('/').at(-1) ?? path;
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    return readTables({ name, bytes }, { encoding, sheet: null });
  const opened = openWorkbook(bytes);
  if ('refused' in opened) throw new UserError('unreadable', opened.refused);
  return asTables(name, opened.workbook);
}

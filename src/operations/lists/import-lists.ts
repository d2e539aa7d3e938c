// Lists into the ward: read whole, every problem at once, shown before, then one transaction; with any problem nothing
// is written.

import { type Facts, type Problem, UserError } from '../../domain/errors.ts';
import type { PersonCode } from '../../domain/person.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import { type HeadingMap, withHeadingMap } from '../../intake/heading-map.ts';
import { sheetsWithout } from '../../intake/records.ts';
import type { Finding } from '../../rules/rule.ts';
import { readListMapping, writeListMapping } from '../../store/list-mappings.ts';
import { readSettings } from '../../store/settings.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { todayIn, wallTimeAt } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';
import { newFindings } from '../roster/check-duties.ts';
import { reviewPublished } from '../roster/review-published.ts';
import { LIST_HEADINGS } from './list-headings.ts';
import type { ListCounts, ListKind, PreviewRow, Reading, ReadingContext } from './list-reading.ts';
import { readHolidays, readPairs, readWishes } from './read-constraints.ts';
import { readLeave } from './read-leave.ts';
import { readPeople } from './read-people.ts';

export interface ListOptions extends ReadTablesOptions {
  /** As said now; remembered in the ward, over what was said before. */
  readonly map: HeadingMap<string>;
  readonly role: string | null;
  readonly matches: ReadonlyMap<string, PersonCode | null>;
  readonly retireMissing: boolean;
}

const AS_THEY_COME: ListOptions = {
  encoding: null,
  sheet: null,
  map: new Map(),
  role: null,
  matches: new Map(),
  retireMissing: false,
};

/** What an import did, or would do. */
export interface Imported extends ListCounts {
  readonly kind: ListKind;
  readonly file: string;
  readonly rows: readonly PreviewRow[];
  /** Sheets without the headings of such a list. */
  readonly passedOver: readonly string[];
  /** Errors in published duties to come that were none before. */
  readonly touched: readonly Finding[];
}

const READERS: Record<ListKind, (context: ReadingContext) => Reading | readonly Problem[]> = {
  people: readPeople,
  leave: readLeave,
  wishes: readWishes,
  pairs: readPairs,
  holidays: readHolidays,
};

/** The tables of a file and the headings with which to read them. */
export async function readListTables(office: Office, kind: ListKind, file: TablesFile, options: ListOptions) {
  const tables = await readTables(file, options);
  const remembered = await withWard(office, async ward => ward.read(db => readListMapping(db, kind)));
  const { headings, needed } = LIST_HEADINGS[kind];
  return { tables, needed, headings: withHeadingMap(headings, new Map([...remembered, ...options.map])) };
}

/** Throws UserError with every problem of the list. */
export async function importList(
  office: Office,
  kind: ListKind,
  file: TablesFile,
  options: ListOptions = AS_THEY_COME,
): Promise<Imported> {
  const { tables, headings, needed } = await readListTables(office, kind, file, options);
  const { role, matches, retireMissing } = options;
  return withWard(office, ward =>
    ward.change(
      async () => {
        const { basis, facts } = ward.read((db, newest) => ({ basis: newest, facts: readWardFacts(db) }));
        const today = todayIn(facts.settings.zone, office.clock);
        const reading = READERS[kind]({ tables, headings, facts, today, role, matches, retireMissing });
        if (!('write' in reading)) throw new UserError('wrong', reading);
        const said: Facts = {
          file: file.name,
          added: reading.counts.added,
          changed: reading.counts.changed,
        };
        return {
          basis,
          plan: reading,
          entry: { at: office.clock.now(), by: office.by, name: `${kind} import`, facts: said },
        };
      },
      (reading, db): Imported => {
        const now = wallTimeAt(office.clock.now(), readSettings(db).zone);
        const before = reviewPublished(db, now);
        reading.write(db);
        writeListMapping(db, kind, options.map);
        const touched = newFindings(before, reviewPublished(db, now));
        const passedOver = sheetsWithout(tables, headings, needed);
        return { kind, file: file.name, ...reading.counts, rows: reading.rows, passedOver, touched };
      },
      { dryRun: office.dryRun },
    ),
  );
}

// Lists into the ward: read whole, every problem at once, shown before, then one transaction; with any problem nothing
// is written.

import { type Problem, UserError } from '../../domain/errors.ts';
import type { PersonCode } from '../../domain/person.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import { type HeadingMap, withHeadingMap } from '../../intake/heading-map.ts';
import { sheetsWithout } from '../../intake/records.ts';
import type { Finding } from '../../rules/rule.ts';
import { readListMapping, writeListMapping } from '../../store/list-mappings.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import { changeFrom } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
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
  readonly facts: WardFacts;
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
  const remembered = await readFrom(office, db => readListMapping(db, kind));
  return { tables, ...headingsOf(kind, remembered, options) };
}

function headingsOf(kind: ListKind, remembered: HeadingMap<string>, { map }: ListOptions) {
  const { headings, needed } = LIST_HEADINGS[kind];
  return { needed, headings: withHeadingMap(headings, new Map([...remembered, ...map])) };
}

/** Throws UserError with every problem of the list. */
export async function importList(
  office: Office,
  kind: ListKind,
  file: TablesFile,
  options: ListOptions = AS_THEY_COME,
): Promise<Imported> {
  const tables = await readTables(file, options);
  const { result, touched, facts } = await changeFrom(
    office,
    `${kind} import`,
    db => ({ facts: readWardFacts(db), remembered: readListMapping(db, kind) }),
    (seen, { date: today }) => {
      const { headings, needed } = headingsOf(kind, seen.remembered, options);
      const { role, matches, retireMissing } = options;
      const reading = READERS[kind]({
        tables,
        headings,
        facts: seen.facts,
        today,
        role,
        matches,
        retireMissing,
      });
      if (!('write' in reading)) throw new UserError('wrong', reading);
      const { rows, counts } = reading;
      const passedOver = sheetsWithout(tables, headings, needed);
      return {
        said: { file: file.name, added: counts.added, changed: counts.changed },
        result: { kind, file: file.name, ...counts, rows, passedOver },
        write(db) {
          reading.write(db);
          writeListMapping(db, kind, options.map);
        },
      };
    },
  );
  return { ...result, touched, facts };
}

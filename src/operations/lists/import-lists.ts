// Lists into the ward: read whole, every problem at once, shown before, then one transaction; with any problem nothing
// is written.

import type { Problem } from '../../domain/errors.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import type { Account } from '../../intake/tables/account.ts';
import { type HeadingMap, withHeadingMap } from '../../intake/tables/heading-map.ts';
import { readListMapping, writeListMapping } from '../../store/list-mappings.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { type LeftOut, type RowAnswers, refuseUnlessLeftOut } from './left-out.ts';
import { LIST_HEADINGS } from './list-headings.ts';
import type { ListCounts, ListKind, PreviewRow, Reading, ReadingContext } from './list-reading.ts';
import { readHolidays, readPairs, readWishes } from './read-constraints.ts';
import { readLeave } from './read-leave.ts';
import { readPeople } from './read-people.ts';

export interface ListOptions extends ReadTablesOptions, RowAnswers {
  /** As said now; remembered in the ward, over what was said before. */
  readonly map: HeadingMap<string>;
  readonly role: string | null;
  readonly retireMissing: boolean;
  readonly blankClears: boolean;
}

const AS_THEY_COME: ListOptions = {
  encoding: null,
  sheet: null,
  map: new Map(),
  role: null,
  matches: new Map(),
  retireMissing: false,
  blankClears: false,
  certainOnly: false,
};

/** What an import did, or would do. */
export interface Imported extends ListCounts, Omit<Changed<unknown>, 'result'> {
  readonly kind: ListKind;
  readonly file: string;
  readonly rows: readonly PreviewRow[];
  /** Sheets without the headings of such a list. */
  readonly passedOver: readonly string[];
  readonly account: Account;
  /** Only where that was asked for. */
  readonly leftOut: LeftOut;
  /** What was left blank in rows that are read. */
  readonly notes: readonly Problem[];
}

const READERS: Record<ListKind, (context: ReadingContext) => Reading> = {
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
  const { result, ...changed } = await changeFrom(
    office,
    `${kind} import`,
    db => ({ facts: readWardFacts(db), remembered: readListMapping(db, kind) }),
    (seen, { date: today }) => {
      const { headings } = headingsOf(kind, seen.remembered, options);
      const { role, matches, certainOnly } = options;
      const reading = READERS[kind]({
        ...{ tables, headings, facts: seen.facts, today, role, matches },
        retireMissing: options.retireMissing && !certainOnly,
        blankClears: options.blankClears && !certainOnly,
      });
      refuseUnlessLeftOut(reading.problems, options);
      const { rows, counts, account, notes, problems } = reading;
      const leftOut = { problems, rows: [] };
      const passedOver = account.sheets.map(s => s.sheet);
      return {
        said: { file: file.name, added: counts.added, changed: counts.changed },
        result: { kind, file: file.name, ...counts, rows, passedOver, account, leftOut, notes },
        write(db) {
          reading.write(db);
          writeListMapping(db, kind, options.map);
        },
      };
    },
  );
  return { ...result, ...changed };
}

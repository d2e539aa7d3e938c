// The lists of the ward in the form in which they are imported, and empty ones to fill in.

import { renderCsv } from '../../documents/formats/csv.ts';
import type { WorkbookCell, WorkbookValue } from '../../documents/formats/workbook-sheet.ts';
import { addDays } from '../../domain/civil-date.ts';
import { comparePeople, type Person } from '../../domain/person.ts';
import { personCells } from '../../domain/person-cells.ts';
import { ALL_FIELDS, privacyOf } from '../../domain/person-fields.ts';
import { namesOf } from '../../i18n/names.ts';
import { shownDay } from '../../i18n/shown-day.ts';
import { LEAVE_WORDS, PART_WORDS } from '../../intake/leave-words.ts';
import { EXAMPLES } from '../../intake/list-examples.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { Office } from '../office.ts';
import { readWard } from '../read-ward.ts';
import { LIST_HEADINGS } from './list-headings.ts';
import type { ListKind } from './list-reading.ts';

export type ListFormat = 'csv' | 'xlsx';
export type ExportedList = 'people' | 'leave';

export interface ExportedListFile {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

type Row = Readonly<Record<string, WorkbookValue>>;

export async function exportList(
  office: Office,
  kind: ExportedList,
  format: ListFormat,
  sheet: string,
): Promise<ExportedListFile> {
  const facts = await readWard(office);
  const rows = kind === 'people' ? peopleRows(facts) : leaveRows(facts);
  return { bytes: await listFile(kind, rows, format, sheet), rows: rows.length };
}

/** The headings with two made-up rows, which show what goes where. */
export async function listTemplate(
  kind: ListKind,
  format: ListFormat,
  sheet: string,
): Promise<ExportedListFile> {
  const rows = EXAMPLES[kind];
  return { bytes: await listFile(kind, rows, format, sheet), rows: rows.length };
}

/** One row for each membership; people in order of role and name. */
function peopleRows({ people, roles, skills }: WardFacts): readonly Row[] {
  const position = (person: Person) => roles.findIndex(r => r.code === person.memberships.at(-1)?.role);
  const names = namesOf({ people, roles, skills }, 'vi');
  return people
    .toSorted((a, b) => position(a) - position(b) || comparePeople(a, b))
    .flatMap(person => person.memberships.map(m => personCells(person, m, names)));
}

function leaveRows({ leave, people }: WardFacts): readonly Row[] {
  return leave.map(({ person, kind, part, from, until, note }) => ({
    code: person,
    name: people.find(p => p.code === person)?.name ?? '',
    kind: LEAVE_WORDS[kind],
    from: { date: from },
    last: { date: addDays(until, -1) },
    part: PART_WORDS[part],
    note,
  }));
}

const KEPT_BACK = new Set<string>(ALL_FIELDS.filter(field => privacyOf(field) === 'never'));

async function listFile(
  kind: ListKind,
  rows: readonly Row[],
  format: ListFormat,
  sheet: string,
): Promise<Uint8Array> {
  const { headings } = LIST_HEADINGS[kind];
  const fields = Object.keys(headings).filter(field => !KEPT_BACK.has(field));
  const columns = fields.map(field => headings[field]?.[0] ?? field);
  const table = rows.map(row => fields.map(field => row[field] ?? null));
  if (format === 'csv')
    return renderCsv(
      { columns, rows: table.map(row => row.map(asText)) },
      { separator: ';', byteOrderMark: true },
    );
  const { renderWorkbook } = await import('../../documents/formats/workbook.ts');
  return renderWorkbook(
    [
      {
        name: sheet,
        widths: columns.map((column, i) => widthOf(column, table, i)),
        rows: [
          columns.map((value): WorkbookCell => ({ value, bold: true, bordered: true, shaded: true })),
          ...table.map(row =>
            row.map((value): WorkbookCell => ({ value: value === '' ? null : value, bordered: true })),
          ),
        ],
        heights: [],
        frozen: 1,
        protected: false,
        print: null,
      },
    ],
    { title: sheet, language: 'vi' },
  );
}

function widthOf(column: string, rows: readonly (readonly WorkbookValue[])[], index: number): number {
  const lengths = rows.map(row => asText(row[index] ?? null).length);
  return Math.min(40, Math.max(column.length + 3, 8, ...lengths.map(n => n + 2)));
}

function asText(value: WorkbookValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? shownDay(value.date) : String(value);
}

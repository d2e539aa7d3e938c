// The sign-in sheet of a period, as `record import` takes it back: everyone on the roster, with what is on
// record; where nothing is yet, blank for somebody to fill in.

import { renderCsv } from '../../documents/formats/csv.ts';
import { dataSheet } from '../../documents/formats/xlsx-paper.ts';
import type { DataTable, DataValue } from '../../documents/paper.ts';
import { inPeriod } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { Attended, ServiceField, ServiceRecord } from '../../domain/service-record.ts';
import { shownDay } from '../../i18n/shown-day.ts';
import { ATTENDANCE_WORD } from '../../intake/said-attendance.ts';
import { SIGN_IN_HEADINGS, SIGN_IN_NAME, type SignInField } from '../../intake/sign-in-sheet.ts';
import { todayIn } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { readPeriod } from '../read-period.ts';
import { refusePeriod } from '../roster/planning.ts';
import { type RecordBasis, readRecordBasis, recordOrBlank } from './record-basis.ts';

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface SignInFile {
  readonly bytes: Uint8Array;
  readonly duties: number;
}

type Row = Partial<Record<SignInField, DataValue>>;

/** Throws `nothing-published` where no duty of the period is held. */
export async function signInSheet(
  office: Office,
  periodText: string,
  format: SheetFormat,
): Promise<SignInFile> {
  const table = await readFrom(office, db => tableOf(readRecordBasis(db), periodText, office));
  const duties = new Set(table.rows.map(row => JSON.stringify(row.slice(0, 2)))).size;
  if (format === 'csv')
    return { bytes: renderCsv(dayFirst(table), { separator: ';', byteOrderMark: true }), duties };
  const { renderWorkbook } = await import('../../documents/formats/workbook.ts');
  return { bytes: await renderWorkbook([dataSheet(table)], { title: table.name, language: 'vi' }), duties };
}

function tableOf(basis: RecordBasis, periodText: string, { clock }: Office): DataTable {
  const { facts, duties, records, fields } = basis;
  const period = readPeriod(periodText, todayIn(facts.settings.zone, clock));
  const held = duties.filter(d => d.state === 'held' && inPeriod(d.duty.date, period));
  if (held.length === 0) throw refusePeriod('nothing-published', period);
  const rows = held.flatMap(duty => {
    const { date, pattern } = duty.duty;
    const record = records.get(duty.duty.id) ?? null;
    const people = recordOrBlank(duty, records).attended.map(a =>
      personRow(a, record !== null, facts.people),
    );
    const figures = record ? figuresRow(record, fields) : {};
    const all = people.length > 0 ? people : [{}];
    return all.map((row, i): Row => ({ date: { date }, pattern, ...row, ...(i === 0 ? figures : {}) }));
  });
  const names = Object.keys(SIGN_IN_HEADINGS) as SignInField[];
  return {
    name: SIGN_IN_NAME,
    columns: names.map(name => SIGN_IN_HEADINGS[name][0]),
    rows: rows.map(row => names.map(name => row[name] ?? null)),
  };
}

function personRow(
  { person, attendance, insteadOf, reason }: Attended,
  recorded: boolean,
  people: readonly Person[],
): Row {
  const name = people.find(p => p.code === person)?.name ?? '';
  return {
    code: person,
    name,
    attendance: recorded ? ATTENDANCE_WORD[attendance] : null,
    insteadOf,
    reason: reason || null,
  };
}

function figuresRow(record: ServiceRecord, fields: readonly ServiceField[]): Row {
  // A name that would read as something else in the list gives way to its code.
  const nameOf = (code: string) => {
    const name = fields.find(f => f.code === code)?.nameVi ?? code;
    return /^[\p{L}\d][^;,=:]*$/u.test(name) ? name : code;
  };
  const list = (items: readonly (string | number)[]) => (items.length > 0 ? items.join(', ') : null);
  return {
    organisations: record.organisations,
    citizens: record.citizens,
    received: record.received,
    sameDay: record.answeredSameDay,
    appointed: record.appointed,
    guided: record.guided,
    byField: list([...record.byField].map(([code, files]) => `${nameOf(code)}=${files}`)),
    satisfaction: list(record.satisfaction ?? []),
    minutes: list(record.minutesToResult),
    note: record.note || null,
  };
}

/** As people write dates: a spreadsheet set to Vietnam reads them so. */
function dayFirst({ columns, rows }: DataTable): Pick<DataTable, 'columns' | 'rows'> {
  const asText = (value: DataValue) =>
    typeof value === 'object' && value !== null ? shownDay(value.date) : value;
  return { columns, rows: rows.map(row => row.map(asText)) };
}

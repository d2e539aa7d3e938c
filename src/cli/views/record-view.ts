// A service record in words, and the duties of a period in a table.

import { comparePeople, type Person } from '../../domain/person.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { type ServiceField, type ServiceRecord, whoServed } from '../../domain/service-record.ts';
import { namesIn } from '../../i18n/names.ts';
import type { ImportedRecords } from '../../operations/records/import-records.ts';
import type { ListedRecords } from '../../operations/records/list-records.ts';
import type { RecordChange } from '../../operations/records/record-duty.ts';
import { accountLines, explained } from './account-view.ts';
import { dayText } from './day-text.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

export interface RecordShown {
  readonly record: ServiceRecord;
  readonly fields: readonly ServiceField[];
  readonly people: readonly Person[];
}

/** `Thứ Hai 04/01/2027`, with its pattern where the day has several. */
export function dutyName({ duty }: RosterDuty, { messages }: Pick<View, 'messages'>): string {
  return `${messages.dates.weekday(duty.countsAs)} ${messages.dates.date(duty.date)}`;
}

/** Everything on record, a line each; what was not taken down is left out. */
export function describeRecord({ record, fields, people }: RecordShown, { messages, language }: View) {
  const { records } = messages;
  const nameOf = (code: string) => people.find(p => p.code === code)?.name ?? code;
  const fieldName = namesIn(fields, language);
  const { satisfaction, minutesToResult, byField, note } = record;
  return [
    ...record.attended.map(a =>
      records.attended(
        nameOf(a.person),
        records.attendance[a.attendance],
        a.insteadOf ? nameOf(a.insteadOf) : '',
        a.reason,
      ),
    ),
    records.served(record.organisations, record.citizens),
    records.files(record.received, record.answeredSameDay, record.appointed, record.guided),
    ...(byField.size > 0
      ? [records.byField([...byField].map(([code, files]) => `${fieldName(code)} ${files}`).join(', '))]
      : []),
    ...(satisfaction ? [records.satisfaction(satisfaction.join(', '))] : []),
    ...(minutesToResult.length > 0 ? [records.minutes(minutesToResult.join(', '))] : []),
    ...(note ? [records.note(note)] : []),
  ];
}

export function renderRecords({ duties, facts }: ListedRecords, input: View): string {
  const { records } = input.messages;
  const { columns } = records;
  const head = [
    columns.date,
    columns.who,
    columns.organisations,
    columns.citizens,
    columns.received,
    columns.sameDay,
    columns.note,
  ];
  const rows = duties.map(({ duty, record }) => {
    const when = dutyName(duty, input);
    if (!record) return [when, records.notRecorded, '', '', '', '', ''];
    const codes = new Set(whoServed(record).map(s => s.person));
    const who = facts.people.filter(p => codes.has(p.code)).toSorted(comparePeople);
    const { organisations, citizens, received, answeredSameDay, note } = record;
    const counts = [organisations, citizens, received, answeredSameDay].map(String);
    return [when, who.map(p => p.name).join(', '), ...counts, note];
  });
  return renderTable({ head, rows, numeric: [2, 3, 4, 5] }, input);
}

/** Lines, the first of which sums up: what a sheet adds to the records, and what it corrects. */
export function renderImportedRecords(
  { file, added, corrected, unchanged, leftBlank, account, leftOut, records: changes }: ImportedRecords,
  people: readonly Person[],
  input: View,
): readonly string[] {
  const { records, lists } = input.messages;
  const lines = (one: RecordChange) => [
    `  ${dutyName(one.duty, input)}`,
    ...describeRecord({ record: one.after, fields: one.fields, people }, input).map(line => `    ${line}`),
  ];
  const block = (title: string, some: readonly RecordChange[]) =>
    some.length > 0 ? [input.palette.strong(title), ...some.flatMap(lines)] : [];
  return [
    records.imported(file, added, corrected, unchanged),
    ...accountLines(account, input),
    ...explained(input.messages.lists.leftOut, leftOut.problems, input),
    ...(leftBlank.length > 0
      ? [records.leftBlank(leftBlank.map(day => dayText(day, input.messages) ?? day).join(', '))]
      : []),
    ...block(
      lists.added,
      changes.filter(change => change.before === null),
    ),
    ...block(
      lists.changed,
      changes.filter(change => change.before !== null),
    ),
  ];
}

/** For JSON: maps as objects. */
export function recordData(record: ServiceRecord) {
  return { ...record, byField: Object.fromEntries(record.byField) };
}

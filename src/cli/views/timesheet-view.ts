// The timesheet as a table in the terminal and as rows for a spreadsheet.

import type { DataValue } from '../../documents/paper.ts';
import { lastDate } from '../../domain/period.ts';
import { namesIn } from '../../i18n/names.ts';
import type { Timesheet, TimesheetRow } from '../../operations/ledger/timesheet.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

export function renderTimesheet(sheet: Timesheet, view: View): string {
  const { messages, palette } = view;
  const { timesheet } = messages.ledger;
  const { dates } = messages;
  const total = ['', timesheet.total, '', String(sheet.turns), String(sheet.minutes), '', ''];
  const rows = sheet.rows.map(row => [
    row.person,
    row.name,
    roleOf(row, sheet, view),
    String(row.turns),
    String(row.minutes),
    row.dates.map(dates.dayMonth).join(', '),
    ...unrecordedOf(row, sheet, view),
  ]);
  const { columns } = timesheet;
  const head = [columns.code, columns.name, columns.role, columns.turns, columns.minutes, columns.dates];
  const open = sheet.unrecorded.length > 0 ? [columns.unrecorded] : [];
  return [
    palette.strong(timesheet.title(dates.date(sheet.period.from), dates.date(lastDate(sheet.period)))),
    renderTable(
      {
        head: [...head, ...open],
        rows: [...rows, total.slice(0, head.length + open.length)],
        numeric: [3, 4],
      },
      view,
    ),
    ...(sheet.toCome > 0 ? [palette.warning(timesheet.toCome(sheet.toCome))] : []),
    ...unrecordedLines(sheet, view),
  ].join('\n');
}

/** What is not counted, for it is not on record. */
export function unrecordedLines({ unrecorded }: Timesheet, { messages, palette }: View): readonly string[] {
  if (unrecorded.length === 0) return [];
  const days = unrecorded.map(messages.dates.dayMonth).join(', ');
  return [palette.warning(messages.ledger.timesheet.unrecorded(unrecorded.length, days))];
}

/** For a spreadsheet, with a last row of sums. */
export function timesheetTable(
  sheet: Timesheet,
  view: View,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly DataValue[])[] } {
  const { columns, total } = view.messages.ledger.timesheet;
  const { number, code, name, title, unit, role, turns, minutes, dates, unrecorded } = columns;
  const open = sheet.unrecorded.length > 0;
  return {
    columns: [number, code, name, title, unit, role, turns, minutes, dates, ...(open ? [unrecorded] : [])],
    rows: [
      ...sheet.rows.map((row, i) => [
        i + 1,
        row.person,
        row.name,
        row.title,
        row.unit,
        roleOf(row, sheet, view),
        row.turns,
        row.minutes,
        row.dates.map(view.messages.dates.dayMonth).join(', '),
        ...unrecordedOf(row, sheet, view),
      ]),
      [null, null, total, null, null, null, sheet.turns, sheet.minutes, null, ...(open ? [null] : [])],
    ],
  };
}

/** A column of its own, where any duty is without a record. */
function unrecordedOf(row: TimesheetRow, sheet: Timesheet, { messages }: View): readonly string[] {
  return sheet.unrecorded.length > 0 ? [row.unrecorded.map(messages.dates.dayMonth).join(', ')] : [];
}

function roleOf({ role }: TimesheetRow, { roles }: Timesheet, view: View): string {
  return namesIn(roles, view.language)(role);
}

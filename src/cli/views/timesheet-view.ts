// The timesheet as a table in the terminal and as rows for a spreadsheet.

import { lastDate } from '../../domain/period.ts';
import type { Timesheet, TimesheetRow } from '../../operations/ledger/timesheet.ts';
import { roleName } from '../ask-ward.ts';
import type { ViewInput } from './proof-view.ts';
import { renderTable } from './table.ts';

export function renderTimesheet(sheet: Timesheet, view: ViewInput): string {
  const { messages, palette, width } = view;
  const { timesheet } = messages.ledger;
  const { dates } = messages;
  const total = ['', timesheet.total, '', String(sheet.turns), String(sheet.minutes), ''];
  const rows = sheet.rows.map(row => [
    row.person,
    row.name,
    roleOf(row, sheet, view),
    String(row.turns),
    String(row.minutes),
    row.dates.map(dates.dayMonth).join(', '),
  ]);
  const { columns } = timesheet;
  const head = [columns.code, columns.name, columns.role, columns.turns, columns.minutes, columns.dates];
  return [
    palette.strong(timesheet.title(dates.date(sheet.period.from), dates.date(lastDate(sheet.period)))),
    renderTable({ head, rows: [...rows, total], numeric: [3, 4] }, width),
    ...(sheet.toCome > 0 ? [palette.warning(timesheet.toCome(sheet.toCome))] : []),
  ].join('\n');
}

/** With a head and a last row of sums. */
export function timesheetTable(sheet: Timesheet, view: ViewInput): readonly (readonly string[])[] {
  const { timesheet } = view.messages.ledger;
  const { columns } = timesheet;
  return [
    [
      columns.number,
      columns.code,
      columns.name,
      columns.title,
      columns.unit,
      columns.role,
      columns.turns,
      columns.minutes,
      columns.dates,
    ],
    ...sheet.rows.map((row, i) => [
      String(i + 1),
      row.person,
      row.name,
      row.title,
      row.unit,
      roleOf(row, sheet, view),
      String(row.turns),
      String(row.minutes),
      row.dates.map(view.messages.dates.dayMonth).join(', '),
    ]),
    ['', '', timesheet.total, '', '', '', String(sheet.turns), String(sheet.minutes), ''],
  ];
}

function roleOf({ role }: TimesheetRow, { roles }: Timesheet, view: ViewInput): string {
  const known = roles.find(r => r.code === role);
  return known ? roleName(known, view) : role;
}

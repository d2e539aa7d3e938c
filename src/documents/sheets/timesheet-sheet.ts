// Turns and minutes of each person as a sheet to sign, for the payroll (bảng chấm công).

import { lastDate, type Period } from '../../domain/period.ts';
import type { Language } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { unbroken } from '../official-text.ts';
import { type Column, cell, type DataTable, type Paper } from '../paper.ts';

export interface TimesheetInput {
  readonly period: Period;
  readonly shortName: string;
  /** With a last row of sums. */
  readonly table: Pick<DataTable, 'columns' | 'rows'>;
  readonly language: Language;
}

/** By the place of the column; dates have what is left. */
const WIDTHS: readonly Column['width'][] = ['fit', 'fit', 52, 42, 36, 24, 14, 14, 'rest', 30];

export function timesheetSheet({ period, shortName, table, language }: TimesheetInput): Paper {
  const { ledger, sheets, dates } = messagesIn(language);
  const subject = ledger.timesheet.title(dates.date(period.from), dates.date(lastDate(period)));
  const signing = (office: string) => ({ authority: '', office, name: '' });
  const isFigure = (value: unknown) => typeof value === 'number';
  return {
    language,
    orientation: 'landscape',
    margins: 'narrow',
    name: `${subject} – ${shortName}`,
    author: shortName,
    blocks: [
      {
        kind: 'title',
        above: '',
        title: subject.toLocaleUpperCase('vi'),
        subject: shortName,
        attachedTo: '',
      },
      {
        kind: 'table',
        caption: subject,
        columns: table.columns.map((heading, i) => ({
          heading,
          width: WIDTHS[i] ?? 'rest',
          align: table.rows.some(row => isFigure(row[i])) ? 'right' : 'left',
          ...(i === 2 ? { namesRow: true } : {}),
        })),
        rows: table.rows.map(row =>
          row.map((value, i) => {
            const text = value === null ? '' : String(value);
            return cell(i === 2 ? unbroken(text) : text, isFigure(value) ? { value } : {});
          }),
        ),
        empty: '',
        rowHeight: 0,
      },
      {
        kind: 'closing',
        recipientsTitle: '',
        recipients: [],
        signatures: [signing(sheets.signIn.keeper), signing(sheets.signIn.leader)],
        room: 'name',
      },
    ],
    footer: '',
    draftMark: null,
    createdAt: null,
    onePage: false,
    data: { name: sheets.timesheetData, ...table },
  };
}

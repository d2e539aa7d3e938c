// Turns and minutes of each person as a sheet to sign, for the payroll (bảng chấm công).

import type { CivilDate } from '../../domain/civil-date.ts';
import { lastDate, type Period } from '../../domain/period.ts';
import type { Language } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { unbroken } from '../official-text.ts';
import { type Column, cell, type DataTable, type DataValue, type Paper, paragraph } from '../paper.ts';

export interface TimesheetInput {
  readonly period: Period;
  readonly shortName: string;
  /** With a last row of sums. */
  readonly table: Pick<DataTable, 'columns' | 'rows'>;
  /** Duties counted by the roster, as nobody put on record who came. */
  readonly unrecorded: readonly CivilDate[];
  readonly language: Language;
}

/** By the place of the column; title, unit and dates have what is left. */
const WIDTHS: readonly Column['width'][] = ['fit', 'fit', 'fit', 'rest', 'rest', 22, 12, 12, 'rest', 30];
const NAME = 2;

export function timesheetSheet({ period, shortName, table, unrecorded, language }: TimesheetInput): Paper {
  const { ledger, sheets, dates, documents } = messagesIn(language);
  const subject = ledger.timesheet.title(dates.date(period.from), dates.date(lastDate(period)));
  const signing = (office: string) => ({ authority: '', office, name: '' });
  const days = unrecorded.map(date => unbroken(dates.dayMonth(date))).join(', ');
  // A ward without units has no column of them.
  const shown = table.columns.map((_, i) => i).filter(i => table.rows.some(row => textOf(row[i]) !== ''));
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
        columns: shown.map(i => ({
          heading: table.columns[i] ?? '',
          width: WIDTHS[i] ?? 'rest',
          align: table.rows.some(row => isFigure(row[i])) ? 'right' : 'left',
          ...(i === NAME ? { namesRow: true } : { wideOnly: i < NAME }),
        })),
        // Without anybody there is nothing to add up.
        rows: (table.rows.length > 1 ? table.rows : []).map(row =>
          shown.map(i => {
            const [value, text] = [row[i], textOf(row[i])];
            return cell(i === NAME ? unbroken(text) : text, isFigure(value) ? { value } : {});
          }),
        ),
        empty: documents.noDuties,
        rowHeight: 0,
      },
      ...(unrecorded.length > 0
        ? [paragraph(ledger.timesheet.unrecorded(unrecorded.length, days), 'note')]
        : []),
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

function isFigure(value: DataValue | undefined): value is number {
  return typeof value === 'number';
}

function textOf(value: DataValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

// What importing and exporting lists says.

import type { CellMark, FileRemark } from '../../intake/formats/sheet.ts';
import type { PassedOverRow } from '../../intake/tables/account.ts';
import type { PassedOverColumn } from '../../intake/tables/blocks.ts';

const CELL_MARKS: Readonly<Record<CellMark, string>> = {
  number: 'a number',
  date: 'a date',
  struck: 'struck through',
  'partly-struck': 'what is struck through left out',
  error: 'an error',
  'no-value': 'a formula without a value',
  'month-first': 'day and month may stand in each other’s place',
};

export const lists = {
  added: 'New:',
  changed: 'Changed:',
  missing: 'In the ward but not in the list:',
  retired: 'Not in the list, serving no more after today:',
  missingLeave: 'In the ward but not in the list (kept):',
  retireAdvice: (count: number): string =>
    `These ${count} people go on serving; add --retire-missing to end their service.`,
  passedOver: (sheets: string): string =>
    `Passed over the sheets without the headings of such a list: ${sheets}.`,
  leftOut: 'Not imported, to be mended:',
  wroteLeftOut: (path: string, rows: number): string =>
    `${rows} rows that were not imported are in ${path}, each with a reason; mend and import that file.`,
  reason: 'Reason',
  /** Ends the name of the file with the rows that were left out. */
  toMend: 'to-mend',
  notes: 'Left blank, because it could not be read:',
  account: {
    read: (list: {
      readonly sheet: string | null;
      readonly heading: string;
      readonly columns: string;
      readonly rows: number;
    }): string =>
      `Read ${list.sheet === null ? '' : `sheet ${list.sheet}, `}heading in row ${list.heading}: columns ${list.columns}; ${list.rows} rows.`,
    passedOver: (what: string): string => `Passed over ${what}.`,
    column: (column: string, heading: string, why: string): string =>
      `column ${column}${heading ? ` “${heading}”` : ''}${why}`,
    columnFate: {
      unknown: '',
      'no-heading': ' (no heading)',
      repeated: ' (heading seen before)',
      hidden: ' (hidden)',
    } satisfies Record<PassedOverColumn, string>,
    rows: (rows: string, why: string): string => `row ${rows} (${why})`,
    cell: (cell: string, mark: CellMark): string => `cell ${cell} (${CELL_MARKS[mark]})`,
    hiddenSheets: (sheets: string): string => `Hidden sheets passed over: ${sheets}.`,
    remark: {
      'external-links': 'The file is linked to others: the values it holds are read.',
    } satisfies Record<FileRemark, string>,
    fate: {
      title: 'title',
      'heading-again': 'the heading again',
      'column-numbers': 'numbers of columns',
      section: 'section',
      total: 'total',
      signature: 'signature',
      remark: 'remark',
      'only-numbered': 'only numbered',
      vacant: 'nobody yet',
      hidden: 'hidden',
      filtered: 'filtered away',
      struck: 'struck through',
      unclear: 'unclear',
    } satisfies Record<PassedOverRow, string>,
  },
  row: (row: number, sheet: string | null): string => (sheet ? `${sheet}, row ${row}` : `row ${row}`),
  wrote: (path: string, rows: number): string => `Wrote ${path}: ${rows} rows.`,
  personalData:
    'The file holds telephone numbers, e-mail addresses and dates of birth: keep it in the office.',
  ask: {
    column: (field: string): string => `Which column is “${field}”`,
    write: 'Write this to the ward?',
    retire: (count: number): string =>
      `End the service of the ${count} people who are not in the list, from tomorrow on?`,
    same: (row: string, name: string): string => `${row}: who is “${name}”`,
    newPerson: 'Somebody new',
    doubtful: 'It is not clear who this is:',
    allOf: (count: number): string => `Who are these ${count} rows`,
    allNamed: (count: number): string => `All ${count} are the first person named in their row`,
    allNew: (count: number): string => `All ${count} are new`,
    oneByOne: 'Ask row by row',
    leaveAll: (count: number): string => `Leave all ${count} out and write them to a file to mend`,
    leaveOne: 'Leave this row out and write it to a file to mend',
    leaveOut: 'Import the other rows and write these to a file to mend?',
  },
  unit: 'Unit',
  sheets: { people: 'People', leave: 'Leave', wishes: 'Wishes', pairs: 'Pairs', holidays: 'Days off' },
};

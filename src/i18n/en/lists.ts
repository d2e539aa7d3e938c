// What importing and exporting lists says.

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
  },
  unit: 'Unit',
  sheets: { people: 'People', leave: 'Leave', wishes: 'Wishes', pairs: 'Pairs', holidays: 'Days off' },
};

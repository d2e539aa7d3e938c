// CSV that Excel opens by a double click: a byte order mark, semicolons as a Vietnamese Windows wants them, CR LF,
// and nothing that a spreadsheet would take for a formula.

const MARK = '\uFEFF';
/** What spreadsheets start a formula with; a number with its sign is none. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

export function csvText(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map(row => `${row.map(csvCell).join(';')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A process of its own, with little memory and little time: reads a guarded workbook from standard input and writes
// its cells to standard output as JSON. Nothing imports it; `read-workbook.ts` starts it.

import readWorkbook from 'read-excel-file/node';

type Cell = string | number | boolean | Date | null;

/** A real date by its day, in UTC as the parser makes it; a time of day alone as its clock. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '#####';
  // Serials are fractions of days: 07:00 may come a hair early.
  cell.setUTCMilliseconds(cell.getUTCMilliseconds() + 500);
  const [date = '', clock = ''] = cell.toISOString().split('T');
  return cell.getUTCFullYear() < 1905 ? clock.slice(0, 5) : date;
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const sheets = await readWorkbook(Buffer.concat(chunks));
const plain = sheets.map(({ sheet, data }) => ({
  sheet,
  rows: data.map(row => row.map(cell => cellText(cell as Cell))),
}));
process.stdout.write(JSON.stringify(plain));

// The rows that an import left out, as a workbook in the list's own form with a reason a row: to mend and import again.

import { renderWorkbook } from '../../documents/formats/workbook.ts';
import type { WorkbookCell, WorkbookSheet } from '../../documents/formats/workbook-sheet.ts';
import type { Problem } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Table, TableRow } from '../../intake/tables/table.ts';

export interface LeftOutWords {
  /** Over the last column. */
  readonly reason: string;
  readonly sheet: string;
  explain(problem: Problem): string;
}

/** One sheet for each list that has such rows. */
export async function leftOutWorkbook(
  tables: readonly Table[],
  { lists }: Account,
  problems: readonly Problem[],
  words: LeftOutWords,
): Promise<Uint8Array> {
  const sheets = tables.flatMap((table): readonly WorkbookSheet[] => {
    const own = problems.filter(p => p.place?.row !== undefined && p.place.sheet === table.sheet);
    const list = lists.find(l => l.sheet === (table.sheet ?? null));
    const rows = table.rows.filter(row => own.some(p => p.place?.row === row.number));
    if (rows.length === 0 || !list) return [];
    const headings = table.rows.filter(r => r.number >= list.heading[0] && r.number <= list.heading[1]);
    return [
      asSheet(table.sheet ?? words.sheet, [
        ...headings.map(row => [...row.cells.map(headed), headed(words.reason)]),
        ...rows.map(row => [...row.cells.map(plain), plain(reasonsOf(row, own, words))]),
      ]),
    ];
  });
  return renderWorkbook(sheets, { title: words.sheet, language: 'vi' });
}

function reasonsOf(row: TableRow, problems: readonly Problem[], { explain }: LeftOutWords): string {
  return problems
    .filter(p => p.place?.row === row.number)
    .map(explain)
    .join(' ');
}

function asSheet(name: string, rows: readonly (readonly WorkbookCell[])[]): WorkbookSheet {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.min(50, Math.max(8, ...rows.map(r => String(r[i]?.value ?? '').length + 2))),
  );
  return { name, widths, rows, heights: [], frozen: 1, protected: false, print: null };
}

function headed(text: string): WorkbookCell {
  return { value: cleanText(text), bold: true, bordered: true, shaded: true };
}

function plain(text: string): WorkbookCell {
  return { value: cleanText(text) === '' ? null : cleanText(text), bordered: true };
}

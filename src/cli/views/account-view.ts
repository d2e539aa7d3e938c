// What became of every cell of a file, in a line or two: what was read under which heading, what was passed over and
// why.

import type { Problem } from '../../domain/errors.ts';
import type { Account, AccountedList } from '../../intake/tables/account.ts';
import { explainProblem } from '../boundary.ts';
import type { View } from './view.ts';

export function accountLines({ lists, sheets, remarks }: Account, { messages }: View): readonly string[] {
  const { account } = messages.lists;
  const hidden = sheets.filter(s => s.why === 'hidden').map(s => s.sheet);
  const headless = sheets.filter(s => s.why === 'no-heading').map(s => s.sheet);
  return [
    ...lists.flatMap(list => [readLine(list, account), ...passedOverLine(list, account)]),
    ...(headless.length > 0 ? [messages.lists.passedOver(headless.join(', '))] : []),
    ...(hidden.length > 0 ? [account.hiddenSheets(hidden.join(', '))] : []),
    ...remarks.map(remark => account.remark[remark]),
  ];
}

type Words = View['messages']['lists']['account'];

function readLine({ sheet, heading: [top, bottom], columns, rows }: AccountedList, words: Words): string {
  const read = columns.filter(c => c.fate === 'read').map(c => `${c.column} ${c.heading}`);
  return words.read({
    sheet,
    heading: top === bottom ? String(top) : `${top}–${bottom}`,
    columns: read.join(', '),
    rows,
  });
}

function passedOverLine({ columns, passedOver, cells }: AccountedList, words: Words): readonly string[] {
  const left = [
    ...columns.flatMap(({ column, heading, fate }) =>
      fate === 'read' || fate === 'numbering' ? [] : words.column(column, heading, words.columnFate[fate]),
    ),
    ...passedOver.map(({ fate, rows }) => words.rows(runsOf(rows), words.fate[fate])),
    ...cells.map(({ cell, mark }) => words.cell(cell, mark)),
  ];
  return left.length > 0 ? [words.passedOver(left.join('; '))] : [];
}

/** 1–3, 7. */
function runsOf(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, last]) => (from === last ? String(from) : `${from}–${last}`)).join(', ');
}

/** Problems that stop nothing, under a title, each with its row. */
export function explained(
  title: string,
  problems: readonly Problem[],
  { messages, palette }: View,
): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(problem => {
    const { row, sheet, column } = problem.place ?? {};
    const where =
      row === undefined ? '' : `${messages.lists.row(row, sheet ?? null)}${column ? `, ${column}` : ''}: `;
    return `  ${where}${explainProblem(problem, messages).says}`;
  });
  return [palette.strong(title), ...lines];
}

// A reviewed roster file: cells that could not be read, then findings, each with its cells.

import { addDays } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/errors.ts';
import type { ReviewedFile } from '../../operations/roster/review-file.ts';
import { explainProblem } from '../boundary.ts';
import { accountLines } from './account-view.ts';
import { renderFindings } from './findings-view.ts';
import type { View } from './view.ts';

const MOST_CELLS = 6;

export function renderReviewedFile(
  file: string,
  { facts, period, duties, problems, account, findings }: ReviewedFile,
  input: View,
): string {
  const { messages, palette } = input;
  const { handMade, dates } = messages;
  const head = handMade.reviewed(
    file,
    dates.date(period.from),
    dates.date(addDays(period.until, -1)),
    duties,
  );
  const unread = problems.map(problem => {
    const { says, mend } = explainProblem(problem, messages);
    const place = problem.place ? `${palette.accent(cellsOf([problem.place], input))} ` : '';
    return `${palette.bad(messages.cli.error)} ${place}${says} ${palette.faint(mend)}`;
  });
  const places = new Map(findings.map(f => [f.finding, f.places]));
  const rendered = renderFindings(
    findings.map(f => f.finding),
    facts,
    input,
    finding => cellsOf(places.get(finding) ?? [], input),
  );
  const read = accountLines(account, input);
  return [
    head,
    ...read,
    ...(unread.length > 0 ? [handMade.unread(unread.length), ...unread] : []),
    rendered,
  ].join('\n');
}

/** As a spreadsheet names them: [D7, D9]; with the sheet where the file has several. */
function cellsOf(places: readonly Place[], { messages }: View): string {
  if (places.length === 0) return '';
  const names = places.slice(0, MOST_CELLS).map(({ sheet, column = '', row = '' }) => {
    const cell = `${column}${row}`;
    return sheet === undefined ? cell : `${sheet}!${cell}`;
  });
  const more = places.length > MOST_CELLS ? ', …' : '';
  return messages.handMade.cells(names.join(', ') + more);
}

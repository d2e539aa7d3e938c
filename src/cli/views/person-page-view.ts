// One person's page of the ledger: read down the last column to see how a balance came about.

import { weekdayOf } from '../../domain/civil-date.ts';
import { lastDate } from '../../domain/period.ts';
import type { PageLine, PersonPage } from '../../operations/ledger/person-page.ts';
import { amountsIn } from './amounts.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

export function renderPersonPage(page: PersonPage, view: View): string {
  const { messages, palette, language } = view;
  const { ledger, dates } = messages;
  const { carried, closing, later } = page.ledger;
  const amount = amountsIn(language);
  const rows = [
    [dates.date(page.period.from), '', ledger.carried, '', amount(carried)],
    ...page.lines.map(line => [
      dates.date(line.posting.date),
      dates.weekdayShort(weekdayOf(line.posting.date)),
      explain(line, view),
      amount(line.posting.units),
      amount(line.balance),
    ]),
    [dates.date(lastDate(page.period)), '', ledger.closing, '', amount(closing)],
  ];
  const { columns } = ledger;
  const head = [columns.date, columns.weekday, columns.posting, columns.amount, columns.balance];
  return [
    palette.strong(ledger.pageOf(`${page.person.name} (${page.person.code})`)),
    renderTable({ head, rows, numeric: [3, 4] }, view),
    ...(later === 0 ? [] : [ledger.later(amount(later), amount(closing + later))]),
    ledger.howToRead,
  ].join('\n');
}

function explain({ posting, sharers, eve, recorded }: PageLine, { messages }: View): string {
  const { ledger } = messages;
  if (posting.kind === 'opening') return ledger.opening(posting.reason);
  if (posting.kind === 'closing') return ledger.closed(posting.reason);
  return posting.kind === 'due' ? ledger.due(sharers) : ledger.served(recorded, eve);
}

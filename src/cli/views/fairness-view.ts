// The ledger in the terminal: who has served how much of what was due, with bars.

import type { RoleCode } from '../../domain/person.ts';
import type { FairnessRow } from '../../operations/roster/fairness-rows.ts';
import { bar } from './bars.ts';
import type { ViewInput } from './proof-view.ts';
import { renderTable } from './table.ts';
import { padTo } from './text-width.ts';

/** Below these the bars are shorter and the gaps left out, so that names stay on one line. */
const ROOMY_WIDTH = 96;
const GAPS_WIDTH = 116;

export function renderFairness(
  rows: readonly FairnessRow[],
  roleName: (role: RoleCode) => string,
  view: ViewInput,
): string {
  const roles = [...new Set(rows.map(row => row.role))];
  const tables = roles.map(role => {
    const own = rows.filter(row => row.role === role);
    return `${view.palette.strong(roleName(role))}\n${renderRole(own, view)}`;
  });
  return `${tables.join('\n\n')}\n${view.palette.faint(view.messages.ledger.everNote)}`;
}

function renderRole(rows: readonly FairnessRow[], { messages, palette, width, language }: ViewInput): string {
  const { columns } = messages.cli;
  const most = Math.max(1, ...rows.map(row => row.turns));
  const tenths = tenthsIn(language);
  const withGaps = width >= GAPS_WIDTH;
  const barWidth = width >= ROOMY_WIDTH ? 12 : 4;
  const cells = rows.map(row => [
    row.person,
    row.name,
    `${padTo(palette.accent(bar(row.turns, most, barWidth)), barWidth)} ${row.turns}`,
    tenths(row.entitlementTenths, false),
    tenths(row.balanceAfterTenths, true),
    `${row.ever.mondays}/${row.ever.fridays}`,
    String(row.ever.eves),
    ...(withGaps ? [gapsText(row)] : []),
  ]);
  const head = [
    '',
    columns.person,
    columns.turns,
    columns.due,
    columns.balance,
    columns.mondaysFridays,
    columns.eves,
    ...(withGaps ? [columns.gaps] : []),
  ];
  return renderTable({ head, rows: cells, numeric: [3, 4, 6] }, width);
}

function gapsText({ shortestGap, longestGap }: FairnessRow): string {
  return shortestGap === null ? '' : `${shortestGap}–${longestGap ?? shortestGap}`;
}

/** Tenths as each language writes them: 2,5 and 2.5; a balance with its sign. */
function tenthsIn(language: ViewInput['language']): (value: number, signed: boolean) => string {
  const format = (signed: boolean) =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
  return (value, signed) => format(signed).format(value / 10);
}

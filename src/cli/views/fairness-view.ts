// The ledger in the terminal: who has served how much of what was due, with bars.

import type { FairnessRow } from '../../domain/fairness-row.ts';
import type { RoleCode } from '../../domain/person.ts';
import { bar } from './bars.ts';
import { renderTable } from './table.ts';
import { padTo } from './text-width.ts';
import type { View } from './view.ts';

/** Below these the bars are shorter and the gaps left out, so that names stay on one line. */
const ROOMY_WIDTH = 96;
const GAPS_WIDTH = 116;

export function renderFairness(
  rows: readonly FairnessRow[],
  roleName: (role: RoleCode) => string,
  view: View,
): string {
  const roles = [...new Set(rows.map(row => row.role))];
  const tables = roles.map(role => {
    const own = rows.filter(row => row.role === role);
    return `${view.palette.strong(roleName(role))}\n${renderRole(own, view)}`;
  });
  const { ledger, cli } = view.messages;
  const notes = [ledger.everNote, ...(paceColumns(rows, cli.columns).length > 0 ? [ledger.paceNote] : [])];
  return `${tables.join('\n\n')}\n${view.palette.faint(notes.join('\n'))}`;
}

function renderRole(rows: readonly FairnessRow[], view: View): string {
  const { messages, palette, width, language, plain = false } = view;
  const { columns } = messages.cli;
  const most = Math.max(1, ...rows.map(row => row.turns));
  const tenths = tenthsIn(language);
  const withGaps = width >= GAPS_WIDTH;
  const pace = paceColumns(rows, columns);
  const barWidth = width >= ROOMY_WIDTH ? 12 : 4;
  const cells = rows.map(row => [
    row.person,
    row.name,
    plain
      ? String(row.turns)
      : `${padTo(palette.accent(bar(row.turns, most, barWidth)), barWidth)} ${row.turns}`,
    tenths(row.entitlementTenths, false),
    tenths(row.balanceAfterTenths, true),
    ...pace.map(({ of }) => tenths(of(row), true)),
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
    ...pace.map(({ title }) => title),
    columns.mondaysFridays,
    columns.eves,
    ...(withGaps ? [columns.gaps] : []),
  ];
  const numeric = [3, 4, ...pace.map((_, i) => 5 + i), 6 + pace.length];
  return renderTable({ head, rows: cells, numeric }, view);
}

/** How an old balance is made good, and what forced it: columns in which somebody has something. */
function paceColumns(rows: readonly FairnessRow[], columns: View['messages']['cli']['columns']) {
  const all = [
    { title: columns.catchUp, of: (row: FairnessRow) => row.catchUpTenths },
    { title: columns.later, of: (row: FairnessRow) => row.laterTenths },
    { title: columns.forced, of: (row: FairnessRow) => row.forcedTenths },
  ];
  return all.filter(({ of }) => rows.some(row => of(row) !== 0));
}

function gapsText({ shortestGap, longestGap }: FairnessRow): string {
  return shortestGap === null ? '' : `${shortestGap}–${longestGap ?? shortestGap}`;
}

/** Tenths as each language writes them: 2,5 and 2.5; a balance with its sign. */
function tenthsIn(language: View['language']): (value: number, signed: boolean) => string {
  const format = (signed: boolean) =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
  return (value, signed) => format(signed).format(value / 10);
}

// The reports of several wards or models in one table, for the level above.

import type { CivilDate } from './civil-date.ts';
import type { Share } from './service-figures.ts';

/** What of a ward's report goes into the table. */
export interface WardFigures {
  readonly ward: { readonly id: string; readonly name: string };
  /** Both days in it. */
  readonly period: { readonly from: CivilDate; readonly last: CivilDate };
  readonly published: number;
  readonly held: number;
  readonly missed: number;
  readonly unrecorded: number;
  readonly organisations: number;
  readonly citizens: number;
  readonly received: number;
  readonly answeredSameDay: number;
  readonly satisfied: Share;
}

export interface RankedWard {
  /** From 1 by people served; equal numbers share a rank. */
  readonly rank: number;
  readonly figures: WardFigures;
}

export type CombinedTotals = Omit<WardFigures, 'ward' | 'period'>;

export interface CombinedReport {
  /** From the first day of any to the last. */
  readonly period: WardFigures['period'];
  readonly samePeriod: boolean;
  /** By rank, then by name. */
  readonly wards: readonly RankedWard[];
  readonly totals: CombinedTotals;
}

/** At least one report. */
export function combineReports(all: readonly [WardFigures, ...WardFigures[]]): CombinedReport {
  const [first] = all;
  const days = (end: 'from' | 'last') => all.map(w => w.period[end]).sort();
  return {
    period: { from: days('from')[0] ?? first.period.from, last: days('last').at(-1) ?? first.period.last },
    samePeriod: all.every(w => w.period.from === first.period.from && w.period.last === first.period.last),
    wards: all.map(figures => ({ rank: rankOf(figures, all), figures })).sort(compareRanked),
    totals: totalsOf(all),
  };
}

export function servedIn({
  organisations,
  citizens,
}: Pick<WardFigures, 'organisations' | 'citizens'>): number {
  return organisations + citizens;
}

function rankOf(figures: WardFigures, all: readonly WardFigures[]): number {
  return 1 + all.filter(other => servedIn(other) > servedIn(figures)).length;
}

function compareRanked(a: RankedWard, b: RankedWard): number {
  const name = ({ figures: { ward, period } }: RankedWard) => `${ward.name} ${ward.id} ${period.from}`;
  return a.rank - b.rank || (name(a) < name(b) ? -1 : 1);
}

function totalsOf(all: readonly WardFigures[]): CombinedTotals {
  const sum = (count: (ward: WardFigures) => number) => all.reduce((total, ward) => total + count(ward), 0);
  return {
    published: sum(w => w.published),
    held: sum(w => w.held),
    missed: sum(w => w.missed),
    unrecorded: sum(w => w.unrecorded),
    organisations: sum(w => w.organisations),
    citizens: sum(w => w.citizens),
    received: sum(w => w.received),
    answeredSameDay: sum(w => w.answeredSameDay),
    satisfied: { part: sum(w => w.satisfied.part), of: sum(w => w.satisfied.of) },
  };
}

// Everything that planning a period needs, gathered from one snapshot: its duties, what is fixed around them,
// the world the rules look at, and the history the objective carries in.

import type { CivilDate } from '../../domain/civil-date.ts';
import { type Duty, type DutyId, hasBegun, type Turn } from '../../domain/duty.ts';
import { UserError } from '../../domain/errors.ts';
import { ALL_TIME, inPeriod, lastDate, type Period, spanOf } from '../../domain/period.ts';
import type { Publication, PublishedRoster } from '../../domain/publication.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { fixedTurns, heldDuties, heldOutside } from '../../domain/roster/who-served.ts';
import type { ServiceRecords } from '../../domain/service-record.ts';
import type { Carried } from '../../objective/carried.ts';
import type { World } from '../../rules/world.ts';
import type { Database } from '../../store/database.ts';
import { readDraft } from '../../store/drafts.ts';
import { readPublications, readPublishedRoster } from '../../store/publications.ts';
import { readNewestVersion } from '../../store/regained.ts';
import { readServiceRecords } from '../../store/service-records.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { expandDuties, type SkippedDuty, slotCounter } from '../../workdays/expand-duties.ts';
import { type WorkCalendar, workCalendar } from '../../workdays/work-calendar.ts';
import { nowIn, type Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { carryHistory, dueTenthsOf, type HistorySource, mostTurnsOf } from './carry-history.ts';

export interface Planning {
  readonly facts: WardFacts;
  readonly calendar: WorkCalendar;
  readonly period: Period;
  /** The duties that patterns and calendar ask for. */
  readonly expected: readonly Duty[];
  readonly skipped: readonly SkippedDuty[];
  readonly draft: readonly RosterDuty[];
  /** What is in force in the period. */
  readonly published: PublishedRoster;
  /** What is in force at any time. */
  readonly allPublished: PublishedRoster;
  /** What is on record of any duty: who really served. */
  readonly records: ServiceRecords;
  /** The highest number that was ever given. */
  readonly newestVersion: number;
  /** The newest publication of any kind. */
  readonly last: Publication | null;
  readonly slotOf: (date: CivilDate) => number;
  readonly now: WallTime;
}

export function readPlanning(db: Database, period: Period, now: WallTime): Planning {
  const facts = readWardFacts(db);
  const { patterns, ownDays, settings } = facts;
  const calendar = workCalendar(ownDays);
  const { announcedUntil } = calendar;
  const days = calendar.daysOf(period);
  const expanded = expandDuties({ patterns, period, days, makeUpDays: settings.makeUpDays, announcedUntil });
  return {
    facts,
    calendar,
    period,
    expected: expanded.duties,
    skipped: expanded.skipped,
    draft: readDraft(db, period),
    published: readPublishedRoster(db, period, settings.presentation),
    allPublished: readPublishedRoster(db, ALL_TIME, settings.presentation),
    records: readServiceRecords(db),
    newestVersion: readNewestVersion(db),
    last: readPublications(db).at(-1) ?? null,
    slotOf: slotCounter(patterns),
    now,
  };
}

/** Of the period that somebody typed. */
export function planningOf(db: Database, office: Pick<Office, 'clock'>, periodText: string): Planning {
  const now = nowIn(db, office);
  return readPlanning(db, readPeriod(periodText, now.date), now);
}

export interface WorldInput {
  readonly duties: readonly Duty[];
  readonly pins: readonly Turn[];
  readonly expected: readonly Duty[] | null;
}

/** The world of these duties: everything else that is published stands fixed around them. */
export function worldOf(planning: Planning, { duties, pins, expected }: WorldInput): World {
  const { facts, calendar, period, allPublished, records, slotOf } = planning;
  const outside = heldOutside(allPublished.duties, replacedBy(planning, duties));
  const window = windowOf(duties, period);
  const history = historyOf(planning, duties);
  return {
    window,
    roles: facts.roles,
    people: new Map(facts.people.map(p => [p.code, p])),
    duties: new Map(duties.map(d => [d.id, { ...d, slot: slotOf(d.nominalDate) }])),
    expected,
    patterns: facts.patterns,
    fixed: fixedTurns(outside, records, slotOf),
    pins,
    reviewed: [],
    leave: groupByPerson(facts.leave),
    exclusions: groupByPerson(facts.exclusions),
    wishes: groupByPerson(facts.wishes),
    forbiddenPairs: facts.forbiddenPairs,
    days: calendar.daysOf({ from: period.from, until: period.until }),
    announcedUntil: calendar.announcedUntil,
    settings: facts.settings.rules,
    dueTenths: dueTenthsOf(history, window, duties),
    mostTurns: mostTurnsOf(history, window, duties),
  };
}

export function carriedInto(planning: Planning, duties: readonly Duty[]): Carried {
  return carryHistory(historyOf(planning, duties), windowOf(duties, planning.period), duties);
}

function historyOf(planning: Planning, duties: readonly Duty[]): HistorySource {
  const { facts, allPublished, records } = planning;
  return {
    people: facts.people,
    leave: groupByPerson(facts.leave),
    held: heldDuties(heldOutside(allPublished.duties, replacedBy(planning, duties)), records),
    openings: facts.openings,
    closings: facts.closings,
    fairness: facts.settings.fairness,
    ownDays: facts.ownDays,
    keptApart: {
      forbidden: facts.forbiddenPairs,
      traineeNeedsMentor: facts.settings.rules.traineeNeedsMentor,
    },
  };
}

/** Planned duties, and published ones of the period that have not begun: a new version replaces these. */
function replacedBy({ allPublished, period, now }: Planning, duties: readonly Duty[]): ReadonlySet<DutyId> {
  const open = allPublished.duties.filter(d => inPeriod(d.duty.date, period) && !hasBegun(d.duty, now));
  return new Set([...duties.map(d => d.id), ...open.map(d => d.duty.id)]);
}

/** From the first of the duties to the last; without any, the period. */
export function windowOf(duties: readonly Duty[], period: Period): Period {
  return spanOf(duties.map(d => d.date)) ?? period;
}

export function groupByPerson<Item extends { readonly person: string }>(
  items: readonly Item[],
): ReadonlyMap<Item['person'], readonly Item[]> {
  const groups = new Map<Item['person'], Item[]>();
  for (const item of items) groups.set(item.person, [...(groups.get(item.person) ?? []), item]);
  return groups;
}

/** For messages: a period as people write it, both ends included. */
export function periodFacts(period: Period): { readonly from: CivilDate; readonly last: CivilDate } {
  return { from: period.from, last: lastDate(period) };
}

export function refusePeriod(
  code: 'no-duties' | 'period-over' | 'no-draft' | 'nothing-published',
  period: Period,
): UserError {
  const kind = code === 'nothing-published' ? 'no' : 'wrong';
  return new UserError(kind, { code, facts: periodFacts(period) });
}

// What somebody sees who opens the program: today, the duties to come, the months and what stands in each, and what
// needs attention. Read only, from one snapshot.

import type { Attention } from '../../domain/attention.ts';
import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  monthOf,
} from '../../domain/civil-date.ts';
import { type Duty, type DutyId, hasBegun } from '../../domain/duty.ts';
import { ALL_TIME } from '../../domain/period.ts';
import { diffRosters } from '../../domain/roster/roster-diff.ts';
import { isHeld, type RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readDraft } from '../../store/drafts.ts';
import { readPublications, readPublishedRoster } from '../../store/publications.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import { expandDuties } from '../../workdays/expand-duties.ts';
import { type WorkCalendar, workCalendar } from '../../workdays/work-calendar.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { reviewPublished } from '../roster/review-published.ts';
import { attentionOf } from './attention.ts';
import type { MonthState, OutlookSource } from './outlook-source.ts';

export interface WardOutlook {
  readonly today: CivilDate;
  readonly locality: string;
  readonly facts: WardFacts;
  /** The version last published; null before the first. */
  readonly version: number | null;
  /** Published duties to come that are held, and drafted ones that would change what is published. */
  readonly ahead: readonly RosterDuty[];
  readonly drafted: readonly RosterDuty[];
  /** Published duties to come that were called off, and drafted ones in which somebody is pinned. */
  readonly cancelled: readonly RosterDuty[];
  readonly pinned: readonly RosterDuty[];
  /** This month and the five after it. */
  readonly months: readonly MonthState[];
  readonly attention: readonly Attention[];
  /** Errors in published duties to come. */
  readonly wrong: readonly Finding[];
}

const MONTHS_AHEAD = 6;

export async function readOutlook(office: Office): Promise<WardOutlook> {
  return readFrom(office, db => outlookIn(db, office));
}

/** From a snapshot that is open already. */
export function outlookIn(db: Database, office: Office): WardOutlook {
  const facts = readWardFacts(db);
  const now = wallTimeAt(office.clock.now(), facts.settings.zone);
  const calendar = workCalendar(facts.ownDays);
  const ahead = readPublishedRoster(db, ALL_TIME, facts.settings.presentation).duties.filter(
    d => !hasBegun(d.duty, now) && d.state !== 'withdrawn',
  );
  const draft = readDraft(db, { from: now.date, until: ALL_TIME.until }).filter(d => !hasBegun(d.duty, now));
  const expected = expectedAhead(facts, calendar, now);
  const wanted = new Set(expected.flatMap(({ duties }) => duties.map(d => d.id)));
  const dropped = ahead.filter(d => isHeld(d) && isOf(facts, d) && isDropped(d, draft, wanted));
  const changed = [...changedDrafts(draft, ahead), ...dropped];
  const countIn = (month: CivilMonth, duties: readonly RosterDuty[]) =>
    duties.filter(d => monthOf(d.duty.date) === month).length;
  const months = expected.map(({ month, duties }) => ({
    month,
    expected: duties.length,
    published: countIn(month, ahead),
    drafted: countIn(month, changed),
  }));
  const wrong = reviewPublished(db, now);
  const source: OutlookSource = { db, facts, calendar, now, ahead, months, changed, wrong };
  return {
    today: now.date,
    locality: facts.settings.presentation.shortName,
    facts,
    version: readPublications(db).findLast(p => p.version > 0)?.version ?? null,
    ahead: ahead.filter(d => isHeld(d)),
    drafted: changed,
    cancelled: ahead.filter(d => d.state === 'cancelled'),
    pinned: draft.filter(({ seats }) => seats.some(seat => seat.pinned)),
    months,
    attention: attentionOf(source, office),
    wrong,
  };
}

/** Drafted duties that would change what is published. */
function changedDrafts(draft: readonly RosterDuty[], ahead: readonly RosterDuty[]): readonly RosterDuty[] {
  const published = new Map(ahead.map(d => [d.duty.id, d]));
  return draft.filter(drafted => {
    const before = published.get(drafted.duty.id);
    return diffRosters(before ? [before] : [], [drafted]).changes.length > 0;
  });
}

/** In force, though a draft of its month no longer has it, nor do patterns and calendar: publishing withdraws it. */
function isDropped({ duty }: RosterDuty, draft: readonly RosterDuty[], wanted: ReadonlySet<DutyId>): boolean {
  const ofMonth = draft.filter(d => monthOf(d.duty.date) === monthOf(duty.date));
  return ofMonth.length > 0 && !wanted.has(duty.id) && ofMonth.every(d => d.duty.id !== duty.id);
}

function isOf({ patterns }: WardFacts, { duty }: RosterDuty): boolean {
  return patterns.some(({ code }) => code === duty.pattern);
}

interface ExpectedMonth {
  readonly month: CivilMonth;
  readonly duties: readonly Duty[];
}

/** What patterns and calendar ask for in this month and those after it, as far as it has not begun. */
function expectedAhead(
  { patterns, settings: { makeUpDays } }: WardFacts,
  calendar: WorkCalendar,
  now: WallTime,
): readonly ExpectedMonth[] {
  const { announcedUntil } = calendar;
  return Array.from({ length: MONTHS_AHEAD }, (_, i) => addMonths(monthOf(now.date), i)).map(month => {
    const period = { from: firstOfMonth(month), until: firstOfMonth(addMonths(month, 1)) };
    const days = calendar.daysOf(period);
    const { duties } = expandDuties({ patterns, period, days, makeUpDays, announcedUntil });
    return { month, duties: duties.filter(d => !hasBegun(d, now)) };
  });
}

// A roster as it stands, in force or drafted, with all that is needed to say what a change would cost.

import type { CivilDate } from '../../domain/civil-date.ts';
import { ALL_TIME, dayAlone, inPeriod, lastDate, type Period, spanOf } from '../../domain/period.ts';
import { pinnedTurns, withPins } from '../../domain/roster/pins.ts';
import { isHeld, type RosterDuty, turnsOf } from '../../domain/roster/roster-duty.ts';
import { rulebookOf } from '../../rules/why-not.ts';
import type { Database } from '../../store/database.ts';
import { readDraft } from '../../store/drafts.ts';
import { readDutyHistories, readPublications } from '../../store/publications.ts';
import type { WallTime } from '../../time/clock.ts';
import { nowIn, type Office } from '../office.ts';
import { carriedInto, type Planning, readPlanning, refusePeriod, worldOf } from './planning.ts';
import type { StandingRoster } from './substitutes.ts';

export interface Standing extends StandingRoster {
  readonly planning: Planning;
  readonly draft: boolean;
  /** Held and cancelled, in order. */
  readonly duties: readonly RosterDuty[];
}

/**
 * The roster around a date, over the period in which it was drawn up, so that the levels are those it was made
 * for. The draft where wanted, or where nothing is published on that date.
 */
export function readStanding(
  db: Database,
  date: CivilDate,
  wantDraft: boolean,
  office: Pick<Office, 'clock'>,
): Standing {
  const now = nowIn(db, office);
  const published = publishedPeriod(db, date);
  const draft = wantDraft || published === null;
  const planning = readPlanning(db, (draft ? draftPeriod(db) : published) ?? dayAlone(date), now);
  const duties = draft ? planning.draft : planning.published.duties;
  return { planning, draft, duties, ...standingOf(planning, duties) };
}

/** The levels and rules of duties as they are seated. */
export function standingOf(planning: Planning, duties: readonly RosterDuty[]): StandingRoster {
  const seated = duties.filter(isHeld);
  const held = seated.map(d => d.duty);
  const turns = turnsOf(seated);
  const pins = pinnedTurns(withPins(seated, planning.draft));
  const world = { ...worldOf(planning, { duties: held, pins, expected: null }), reviewed: turns };
  const situation = { world, carried: carriedInto(planning, held), published: null };
  return { situation, turns, rulebook: rulebookOf(world) };
}

/** The period of the version that first had the duties of a date, or else of the first that spoke of it. */
export function publishedPeriod(db: Database, date: CivilDate): Period | null {
  const states = readDutyHistories(db, dayAlone(date)).flatMap(h => h.states);
  const inForce = states.filter(s => s.as.duty.date === date && s.as.state !== 'withdrawn');
  const [first] = inForce.map(s => s.publication).sort((a, b) => a.sequence - b.sequence);
  const spoke = readPublications(db).find(p => p.kind === 'version' && inPeriod(date, p.period));
  return first?.period ?? spoke?.period ?? null;
}

/**
 * What is in force over the periods in which the duties of these dates were drawn up, taken as one. Throws
 * `nothing-published` where no version speaks of any of them.
 */
export function readPublishedAround(db: Database, dates: readonly CivilDate[], now: WallTime): Planning {
  const periods = dates.flatMap(date => publishedPeriod(db, date) ?? []);
  const around = spanOf(periods.flatMap(p => [p.from, lastDate(p)]));
  if (around) return readPlanning(db, around, now);
  throw refusePeriod('nothing-published', spanOf(dates) ?? dayAlone(now.date));
}

function draftPeriod(db: Database): Period | null {
  return spanOf(readDraft(db, ALL_TIME).map(d => d.duty.date));
}

// A roster as it stands, in force or drafted, with all that is needed to say what a change would cost.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { DutyId, Turn } from '../../domain/duty.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import { rulebookOf } from '../../rules/why-not.ts';
import type { Database } from '../../store/database.ts';
import { readDraft } from '../../store/drafts.ts';
import { readDutyHistories, readPublications } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { draftAsPublished } from './draft-view.ts';
import { carriedInto, type Planning, readPlanning, refusePeriod, worldOf } from './planning.ts';
import { ALL_TIME } from './published-history.ts';
import type { StandingRoster } from './substitutes.ts';

export interface Standing extends StandingRoster {
  readonly planning: Planning;
  readonly draft: boolean;
  /** Held and cancelled, in order. */
  readonly duties: readonly PublishedDuty[];
}

/**
 * The roster around a date, over the period in which it was drawn up, so that the levels are those it was made
 * for. The draft where wanted, or where nothing is published on that date.
 */
export function readStanding(
  db: Database,
  date: CivilDate,
  wantDraft: boolean,
  { clock }: Pick<Office, 'clock'>,
): Standing {
  const now = wallTimeAt(clock.now(), readSettings(db).zone);
  const published = publishedPeriod(db, date);
  const draft = wantDraft || published === null;
  const planning = readPlanning(db, (draft ? draftPeriod(db) : published) ?? oneDay(date), now);
  const duties = draft ? draftAsPublished(planning.draft, planning.facts.people) : planning.published.duties;
  return { planning, draft, duties, ...standingOf(planning, duties) };
}

/** The levels and rules of duties as they are seated. */
export function standingOf(planning: Planning, duties: readonly PublishedDuty[]): StandingRoster {
  const held = duties.filter(d => d.state === 'held');
  const heldDuties = held.map(d => d.duty);
  const turns = held.flatMap(({ duty, seats }) =>
    seats.flatMap(({ role, person }): Turn[] =>
      person ? [{ duty: duty.id, role, person: person.person }] : [],
    ),
  );
  const pins = pinsOf(planning, new Set(heldDuties.map(d => d.id)), turns);
  const world = { ...worldOf(planning, { duties: heldDuties, pins, expected: null }), reviewed: turns };
  const situation = { world, carried: carriedInto(planning, heldDuties), published: null };
  return { situation, turns, rulebook: rulebookOf(world) };
}

function pinsOf({ draft }: Planning, held: ReadonlySet<DutyId>, turns: readonly Turn[]): readonly Turn[] {
  const pinned = new Set(
    draft.flatMap(d => d.seats.flatMap(s => (s.pinned && s.person ? [`${d.duty.id} ${s.person}`] : []))),
  );
  return turns.filter(t => held.has(t.duty) && pinned.has(`${t.duty} ${t.person}`));
}

/** The period of the version that first had the duties of a date, or else of the first that spoke of it. */
export function publishedPeriod(db: Database, date: CivilDate): Period | null {
  const states = readDutyHistories(db, oneDay(date)).flatMap(h => h.states);
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
  const [from, until] = [
    periods.map(p => p.from).sort()[0],
    periods
      .map(p => p.until)
      .sort()
      .at(-1),
  ];
  if (from && until) return readPlanning(db, { from, until }, now);
  const [first, last] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  const asked = first && last ? { from: first, until: addDays(last, 1) } : oneDay(now.date);
  throw refusePeriod('nothing-published', asked);
}

function draftPeriod(db: Database): Period | null {
  const dates = readDraft(db, ALL_TIME).map(d => d.duty.date);
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? { from: first, until: addDays(last, 1) } : null;
}

export function oneDay(date: CivilDate): Period {
  return { from: date, until: addDays(date, 1) };
}

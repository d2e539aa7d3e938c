// `absent`: leave is noted, pins on it are lifted, every published seat that it empties is filled again, and the next
// version is published: all of it one operation.

import { type Duty, hasBegun, type Turn } from '../../domain/duty.ts';
import { isAway, type Leave, type LeaveKind, type LeavePart } from '../../domain/leave.ts';
import { lastDate, type Period } from '../../domain/period.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import { type RosterDuty, seatAt, serves } from '../../domain/roster/roster-duty.ts';
import { unpin } from '../../domain/roster/seating.ts';
import { type Gap, gapLeftBy } from '../../domain/roster/vacant-seat.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readDraft, writeDraftDuty } from '../../store/drafts.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { planLeave } from '../ward/leave.ts';
import { type ChangedRoster, changePublished, type RefusedChange } from './change-published.ts';
import { checkOpen, errorsOf, newFindings } from './check-duties.ts';
import { type Filled, fillSeats } from './fill-seats.ts';
import { type Planning, readPlanning } from './planning.ts';
import { seatPerson } from './seat-person.ts';
import { readPublishedAround, standingOf } from './standing-roster.ts';
import { type SubstituteFacts, substituteFacts } from './substitute-facts.ts';
import { type RankedSeat, rankSubstitutes } from './substitutes.ts';

export interface AbsentInput {
  readonly person: string;
  /** One date, or `a..b` with both days in it. */
  readonly dates: string;
  readonly kind: string;
  /** Blank for whole days. */
  readonly part: string;
  readonly note: string;
  /**
   * Who takes each seat, in order of date, `engine` leaving it to the engine and `nobody` leaving it empty; one for
   * all where there is one. Null leaves all to the engine.
   */
  readonly substitutes: readonly string[] | null;
  readonly force: string | null;
}

export const LEFT_TO_ENGINE = 'engine';
export const LEFT_EMPTY = 'nobody';

export interface RankedVacancy extends RankedSeat {
  readonly seat: number;
  readonly substitutes: readonly SubstituteFacts[];
  /** Who takes it; null where it stays empty. */
  readonly taken: PersonCode | null;
}

export interface Absence {
  readonly person: Pick<Person, 'code' | 'name'>;
  readonly period: Period;
  readonly kind: LeaveKind;
  readonly part: LeavePart;
  /** Duties of the absent that have begun already: only a service record corrects them. */
  readonly begun: readonly Duty[];
  readonly unpinned: readonly Duty[];
  /** Drafted duties to come that still have the absent in them. */
  readonly stillDrafted: readonly Duty[];
  readonly seats: readonly RankedVacancy[];
  /** What else breaks once they are gone, as a trainee who loses the mentor: why more than their seats changes. */
  readonly alsoBroken: readonly Finding[];
}

interface Snapshot {
  readonly person: Person;
  readonly period: Period;
  readonly leave: ReturnType<typeof planLeave>;
  readonly planning: Planning;
  readonly draft: readonly RosterDuty[];
}

type AbsenceOutcome = ChangedRoster<Absence> | RefusedChange<Absence>;

export async function absent(office: Office, input: AbsentInput): Promise<AbsenceOutcome> {
  return changePublished(
    office,
    'absent',
    (db, now) => readSnapshot(db, now, input),
    async snapshot => {
      const { person, period, leave, draft } = snapshot;
      const planning = withAbsence(snapshot);
      const gap = gapLeftBy(person.code, planning.published.duties, awayOf(snapshot), planning.now);
      const filled = await fill(planning, gap, input, office);
      const unpinned = draft.filter(d => unpin(d, person.code) !== d);
      const { kind, part } = awayOf(snapshot);
      const result: Absence = {
        person: { code: person.code, name: person.name },
        period,
        kind,
        part,
        begun: gap.begun,
        unpinned: unpinned.map(d => d.duty),
        stillDrafted: stillDrafted(snapshot, gap),
        seats: rankVacancies(planning, gap, filled),
        alsoBroken: brokenBy(planning, gap.emptied),
      };
      return {
        planning,
        duties: gap.vacant.length > 0 ? filled.duties : null,
        reason: '',
        force: input.force,
        said: {
          ...{ person: person.code, from: period.from, last: lastDate(period), kind },
          ...(part === 'day' ? {} : { part }),
        },
        result,
        write(db) {
          leave.write(db);
          for (const drafted of unpinned) writeDraftDuty(db, unpin(drafted, person.code));
        },
      };
    },
  );
}

function readSnapshot(db: Database, now: WallTime, input: AbsentInput): Snapshot {
  const facts = readWardFacts(db);
  const period = readPeriod(input.dates, now.date);
  const person = findPerson(input.person, facts.people);
  const { kind, part, note, dates } = input;
  const of = { people: [person.code], role: null, unit: null };
  const leave = planLeave(facts, now, { ...of, dates, kind, part, note });
  const { duties } = readPublishedRoster(db, period, facts.settings.presentation);
  const published = duties.map(d => d.duty.date);
  const planning =
    published.length > 0 ? readPublishedAround(db, published, now) : readPlanning(db, period, now);
  const read = { person, period, leave, planning };
  const away = awayOf(read);
  return { ...read, draft: readDraft(db, period).filter(d => isAway(away, d.duty)) };
}

/** One run of days; what cannot be read has been refused. */
function awayOf({
  leave,
  period,
}: Pick<Snapshot, 'leave' | 'period'>): Pick<Leave, 'kind' | 'part' | 'from' | 'until'> {
  return leave.result.leave[0] ?? { ...period, kind: 'other', part: 'day' };
}

/** The planning as it is once the leave is noted and the pins on it are lifted. */
function withAbsence(snapshot: Snapshot): Planning {
  const { planning, leave, person } = snapshot;
  const { facts, draft } = planning;
  return {
    ...planning,
    facts: { ...facts, leave: [...facts.leave, ...leave.result.leave.slice(0, 1)] },
    draft: draft.map(d => (isAway(awayOf(snapshot), d.duty) ? unpin(d, person.code) : d)),
  };
}

/**
 * As asked, seat by seat; the engine fills what is left around what was chosen, and moves others where the chosen
 * break a rule with them, as a trainee who loses the mentor. What is forced is done as it was said.
 */
async function fill(
  planning: Planning,
  gap: Gap,
  { substitutes, force }: AbsentInput,
  { watch }: Office,
): Promise<Filled> {
  const asked = gap.vacant.map((vacant, i) => ({
    vacant,
    word: substitutes?.[i] ?? substitutes?.at(-1) ?? LEFT_TO_ENGINE,
  }));
  const seatsOf = (word: string) => asked.filter(a => a.word === word).map(a => a.vacant);
  const [left, empty] = [seatsOf(LEFT_TO_ENGINE), seatsOf(LEFT_EMPTY)];
  const chosen: Turn[] = [];
  let duties = gap.emptied;
  for (const { vacant, word } of asked) {
    if (word === LEFT_TO_ENGINE || word === LEFT_EMPTY) continue;
    const person = findPerson(word, planning.facts.people);
    chosen.push({ duty: vacant.duty.id, role: vacant.role, person: person.code });
    duties = duties.map(d => (d.duty.id === vacant.duty.id ? seatPerson(d, vacant, person) : d));
  }
  const mend =
    chosen.length > 0 && empty.length === 0 && force === null && brokenBy(planning, duties).length > 0;
  if (left.length === 0 && !mend) return { duties, empty };
  const filled = await fillSeats({ planning, duties, vacant: left, chosen, watch });
  return { duties: filled.duties, empty: [...empty, ...filled.empty] };
}

function rankVacancies(
  planning: Planning,
  { vacant, emptied }: Gap,
  filled: Filled,
): readonly RankedVacancy[] {
  if (vacant.length === 0) return [];
  const standing = standingOf(
    planning,
    emptied.filter(d => !hasBegun(d.duty, planning.now)),
  );
  return vacant.map(({ duty, role, seat }) => {
    const ranked = rankSubstitutes({ duty, role, sitting: null }, standing);
    const now = filled.duties.find(d => d.duty.id === duty.id);
    return {
      ...ranked,
      seat,
      substitutes: ranked.candidates.map(c => substituteFacts(c.person, { duty, role }, planning)),
      taken: (now && seatAt(now, { role, seat })?.person?.person) ?? null,
    };
  });
}

function brokenBy(planning: Planning, emptied: readonly RosterDuty[]): readonly Finding[] {
  const [before, after] = [planning.published.duties, emptied].map(d => errorsOf(checkOpen(planning, d)));
  return newFindings(before ?? [], after ?? []);
}

function stillDrafted({ draft, person, planning }: Snapshot, { vacant }: Gap): readonly Duty[] {
  const changed = new Set(vacant.map(v => v.duty.id));
  const open = draft.filter(d => !changed.has(d.duty.id) && !hasBegun(d.duty, planning.now));
  return open.filter(d => serves(d, person.code)).map(d => d.duty);
}

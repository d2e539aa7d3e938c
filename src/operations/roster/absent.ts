// `absent`: leave is noted, pins on it are lifted, every published seat that it empties is filled again, and the next
// version is published: all of it one operation.

import type { Turn } from '../../domain/duty.ts';
import type { LeaveKind } from '../../domain/leave.ts';
import { inPeriod, lastDate, type Period } from '../../domain/period.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { type DraftDuty, readDraft, writeDraftDuty } from '../../store/drafts.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { refuse } from '../refuse.ts';
import { planLeave } from '../ward/leave.ts';
import { type ChangedRoster, changePublished, type RefusedChange } from './change-published.ts';
import { checkDuties, newFindings } from './check-duties.ts';
import { nameCard } from './draft-view.ts';
import { type Filled, fillSeats, type VacantSeat } from './fill-seats.ts';
import { hasBegun, type Planning, readPlanning } from './planning.ts';
import { withPins } from './publication-plan.ts';
import { readPublishedAround, standingOf } from './standing-roster.ts';
import { type SubstituteFacts, substituteFacts } from './substitute-facts.ts';
import { type RankedSeat, rankSubstitutes } from './substitutes.ts';

export interface AbsentInput {
  readonly person: string;
  /** One date, or `a..b` with both days in it. */
  readonly dates: string;
  readonly kind: string;
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
  /** Duties of the absent that have begun already: only a service record corrects them. */
  readonly begun: readonly PublishedDuty['duty'][];
  readonly unpinned: readonly DraftDuty['duty'][];
  /** Drafted duties to come that still have the absent in them. */
  readonly stillDrafted: readonly DraftDuty['duty'][];
  readonly seats: readonly RankedVacancy[];
  /** What else breaks once they are gone, as a trainee who loses the mentor: why more than their seats changes. */
  readonly alsoBroken: readonly Finding[];
}

interface Snapshot {
  readonly facts: WardFacts;
  readonly person: Person;
  readonly period: Period;
  readonly leave: ReturnType<typeof planLeave>;
  readonly planning: Planning;
  readonly draft: readonly DraftDuty[];
}

type AbsenceOutcome = ChangedRoster<Absence> | RefusedChange<Absence>;

export async function absent(office: Office, input: AbsentInput): Promise<AbsenceOutcome> {
  return changePublished(
    office,
    'absent',
    (db, now) => readSnapshot(db, now, input),
    async snapshot => {
      const { person, period, leave, draft } = snapshot;
      const kind = leave.result.leave[0]?.kind ?? 'other';
      const unpinned = draft.filter(d => d.seats.some(s => s.person === person.code && s.pinned));
      const planning = withAbsence(snapshot);
      const mine = turnsOf(person, period, planning.published.duties);
      const begun = mine.filter(d => hasBegun(d.published.duty, planning.now)).map(d => d.published.duty);
      const vacant = mine.filter(d => !hasBegun(d.published.duty, planning.now)).map(d => d.vacant);
      const emptied = planning.published.duties.map(d => vacate(d, vacant));
      const filled = await fill(planning, emptied, vacant, input);
      const result: Absence = {
        person: { code: person.code, name: person.name },
        period,
        kind,
        begun,
        unpinned: unpinned.map(d => d.duty),
        stillDrafted: stillDrafted(snapshot, vacant),
        seats: rankVacancies(planning, emptied, vacant, filled),
        alsoBroken: brokenBy(planning, emptied),
      };
      return {
        planning,
        duties: vacant.length > 0 ? filled.duties : null,
        reason: '',
        force: input.force,
        said: { person: person.code, from: period.from, last: lastDate(period), kind },
        result,
        write(db) {
          leave.write(db);
          for (const drafted of unpinned) writeDraftDuty(db, liftPin(drafted, person.code));
        },
      };
    },
  );
}

function readSnapshot(db: Database, now: WallTime, input: AbsentInput): Snapshot {
  const facts = readWardFacts(db);
  const period = readPeriod(input.dates, now.date);
  const person = findPerson(input.person, facts.people);
  const { kind, note } = input;
  const leave = planLeave(facts, now, {
    people: [person.code],
    role: null,
    unit: null,
    dates: input.dates,
    kind,
    note,
  });
  const { duties } = readPublishedRoster(db, period, facts.settings.presentation);
  const dates = duties.map(d => d.duty.date);
  const planning = dates.length > 0 ? readPublishedAround(db, dates, now) : readPlanning(db, period, now);
  return { facts, person, period, leave, planning, draft: readDraft(db, period) };
}

/** The planning as it is once the leave is noted and the pins on it are lifted. */
function withAbsence({ planning, leave, person, period }: Snapshot): Planning {
  const { facts, draft } = planning;
  const [first] = leave.result.leave;
  return {
    ...planning,
    facts: { ...facts, leave: first ? [...facts.leave, first] : facts.leave },
    draft: draft.map(d => (inPeriod(d.duty.date, period) ? liftPin(d, person.code) : d)),
  };
}

function liftPin(drafted: DraftDuty, person: PersonCode): DraftDuty {
  return {
    ...drafted,
    seats: drafted.seats.map(s => (s.person === person && s.pinned ? { ...s, pinned: false } : s)),
  };
}

function turnsOf(person: Person, period: Period, duties: readonly PublishedDuty[]) {
  return duties
    .filter(d => d.state === 'held' && inPeriod(d.duty.date, period))
    .flatMap(published =>
      published.seats
        .filter(s => s.person?.person === person.code)
        .map(({ role, seat }) => ({
          published,
          vacant: { duty: published.duty, role, seat, left: person.code } satisfies VacantSeat,
        })),
    );
}

function vacate(published: PublishedDuty, vacant: readonly VacantSeat[]): PublishedDuty {
  const mine = vacant.filter(v => v.duty.id === published.duty.id);
  if (mine.length === 0) return published;
  return {
    ...published,
    seats: published.seats.map(s =>
      mine.some(v => v.role === s.role && v.seat === s.seat) ? { ...s, person: null } : s,
    ),
  };
}

/**
 * As asked, seat by seat; the engine fills what is left around what was chosen, and moves others where the chosen
 * break a rule with them, as a trainee who loses the mentor. What is forced is done as it was said.
 */
async function fill(
  planning: Planning,
  emptied: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  { substitutes, force }: AbsentInput,
): Promise<Filled> {
  const { people } = planning.facts;
  const wanted = vacant.map((_, i) => substitutes?.[i] ?? substitutes?.at(-1) ?? LEFT_TO_ENGINE);
  let duties = emptied;
  const chosen: Turn[] = [];
  for (const [i, seat] of vacant.entries()) {
    const word = wanted[i] ?? LEFT_TO_ENGINE;
    if (word === LEFT_TO_ENGINE || word === LEFT_EMPTY) continue;
    const { code, name } = findPerson(word, people);
    chosen.push({ duty: seat.duty.id, role: seat.role, person: code });
    const card = nameCard(code, new Map(people.map(p => [p.code, p])));
    duties = duties.map(d => {
      if (d.duty.id !== seat.duty.id) return d;
      if (d.seats.some(s => s.person?.person === code))
        refuse({ code: 'already-on-duty', facts: { person: code, name, date: d.duty.date } });
      const seats = d.seats.map(s =>
        s.role === seat.role && s.seat === seat.seat ? { ...s, person: card, note: '' } : s,
      );
      return { ...d, seats };
    });
  }
  const left = vacant.filter((_, i) => wanted[i] === LEFT_TO_ENGINE);
  const empty = vacant.filter((_, i) => wanted[i] === LEFT_EMPTY);
  const mend =
    chosen.length > 0 && empty.length === 0 && force === null && brokenBy(planning, duties).length > 0;
  if (left.length === 0 && !mend) return { duties, empty };
  const filled = await fillSeats(planning, duties, left, chosen);
  return { duties: filled.duties, empty: [...empty, ...filled.empty] };
}

function rankVacancies(
  planning: Planning,
  emptied: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  filled: Filled,
): readonly RankedVacancy[] {
  if (vacant.length === 0) return [];
  const open = emptied.filter(d => !hasBegun(d.duty, planning.now));
  const standing = standingOf(planning, open);
  return vacant.map(({ duty, role, seat }) => {
    const ranked = rankSubstitutes({ duty, role, sitting: null }, standing);
    const now = filled.duties.find(d => d.duty.id === duty.id);
    return {
      ...ranked,
      seat,
      substitutes: ranked.candidates.map(c => substituteFacts(c.person, { duty, role }, planning)),
      taken: now?.seats.find(s => s.role === role && s.seat === seat)?.person?.person ?? null,
    };
  });
}

function brokenBy(planning: Planning, emptied: readonly PublishedDuty[]): readonly Finding[] {
  const errors = (duties: readonly PublishedDuty[]) =>
    checkDuties(planning, withPins(planning, duties), { pastToo: false }).filter(f => f.severity === 'error');
  return newFindings(errors(planning.published.duties), errors(emptied));
}

function stillDrafted({ draft, person }: Snapshot, vacant: readonly VacantSeat[]) {
  const changed = new Set(vacant.map(v => v.duty.id));
  return draft
    .filter(d => !changed.has(d.duty.id) && d.seats.some(s => s.person === person.code))
    .map(d => d.duty);
}

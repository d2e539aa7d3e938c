// Seats to be filled with as little moved as there can be. First nobody else moves: the engine finds the best people
// for just these seats, by the levels of the whole period. Only where that leaves one empty may others move too,
// as few as the engine can prove.

import type { Duty, DutyId, Turn } from '../../domain/duty.ts';
import type { PersonCode, RoleCode } from '../../domain/person.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import { solve } from '../../engine/solve.ts';
import type { Solver } from '../../engine/solver.ts';
import { turnKey } from '../../rules/world.ts';
import { draftAsPublished, publishedAsDraft } from './draft-view.ts';
import { carriedInto, hasBegun, type Planning, worldOf } from './planning.ts';
import { seatTurns } from './seat-turns.ts';

/** A seat without its person: `left` is who goes, null where it was empty. */
export interface VacantSeat {
  readonly duty: Duty;
  readonly role: RoleCode;
  readonly seat: number;
  readonly left: PersonCode | null;
}

export interface Filled {
  /** All duties of the planning's period. */
  readonly duties: readonly PublishedDuty[];
  /** Seats that nobody could take. */
  readonly empty: readonly VacantSeat[];
}

/** `duties` is what is in force with the vacant seats already empty; whoever was `chosen` for a seat keeps it. */
export async function fillSeats(
  planning: Planning,
  duties: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  chosen: readonly Turn[] = [],
): Promise<Filled> {
  const { loadSolver } = await import('../../engine/highs.ts');
  const solver = await loadSolver();
  const alone = fillAlone(planning, duties, vacant, solver);
  const whole =
    alone && alone.empty.length === 0 ? null : repairWhole(planning, duties, vacant, { chosen, solver });
  const unfilled = { duties, empty: vacant };
  if (!alone) return whole ?? unfilled;
  return whole && whole.empty.length < alone.empty.length ? whole : alone;
}

/** Null where the turns that stay break rules among themselves, as a forced one may. */
function fillAlone(
  planning: Planning,
  duties: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  solver: Solver,
): Filled | null {
  const open = openHeld(duties, planning);
  const pins = turnsOf(open);
  // Other empty seats are nobody's business here.
  const trimmed = open.map(
    ({ duty, seats }): Duty => ({
      ...duty,
      seats: duty.seats.map(({ role }) => ({
        role,
        count:
          seats.filter(s => s.role === role && s.person).length +
          vacant.filter(v => v.duty.id === duty.id && v.role === role).length,
      })),
    }),
  );
  const world = worldOf(planning, { duties: trimmed, pins, expected: null });
  const solution = solve({ world, carried: carriedInto(planning, trimmed), published: null }, solver);
  if (!solution.feasible) return null;
  const pinned = new Set(pins.map(turnKey));
  const come = solution.turns.filter(t => !pinned.has(turnKey(t)));
  return seatVacant(planning, duties, vacant, come);
}

function seatVacant(
  { facts }: Planning,
  duties: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  come: readonly Turn[],
): Filled {
  const left = [...come];
  const holders = new Map<VacantSeat, PersonCode>();
  for (const seat of vacant) {
    const at = left.findIndex(t => t.duty === seat.duty.id && t.role === seat.role);
    const [turn] = at < 0 ? [] : left.splice(at, 1);
    if (turn) holders.set(seat, turn.person);
  }
  const people = new Map([...holders].map(([v, person]) => [seatKey(v.duty.id, v.role, v.seat), person]));
  const drafted = duties.map(published => {
    const draft = publishedAsDraft(published);
    const seats = draft.seats.map(s => {
      const person = people.get(seatKey(draft.duty.id, s.role, s.seat));
      return person ? { ...s, person, note: '' } : s;
    });
    return { ...draft, seats };
  });
  return {
    duties: withNames(drafted, duties, facts.people),
    empty: vacant.filter(v => !holders.has(v)),
  };
}

/** Everybody may move, the fewest first; null where there is no such roster. */
function repairWhole(
  planning: Planning,
  duties: readonly PublishedDuty[],
  vacant: readonly VacantSeat[],
  { chosen, solver }: { readonly chosen: readonly Turn[]; readonly solver: Solver },
): Filled | null {
  const open = openHeld(duties, planning);
  const pinned = new Set([
    ...planning.draft.flatMap(d =>
      d.seats.flatMap(s => (s.pinned && s.person ? [`${d.duty.id} ${s.person}`] : [])),
    ),
    ...chosen.map(t => `${t.duty} ${t.person}`),
  ]);
  const inForce = turnsOf(open);
  const pins = inForce.filter(t => pinned.has(`${t.duty} ${t.person}`));
  const held = open.map(
    ({ duty, seats }): Duty => ({
      ...duty,
      seats: duty.seats.map(({ role, count }) => ({
        role,
        count: count - seats.filter(s => s.role === role && !s.person && s.note !== '').length,
      })),
    }),
  );
  const world = worldOf(planning, { duties: held, pins, expected: null });
  const solution = solve({ world, carried: carriedInto(planning, held), published: inForce }, solver);
  if (!solution.feasible) return null;
  const moving = new Set(open.map(d => d.duty.id));
  const drafted = duties.map(published => {
    const draft = publishedAsDraft(published);
    if (!moving.has(draft.duty.id)) return draft;
    return { ...draft, seats: seatTurns(draft.duty, solution.turns, draft.seats) };
  });
  const after = withNames(drafted, duties, planning.facts.people);
  const isEmpty = (v: VacantSeat) =>
    after
      .find(d => d.duty.id === v.duty.id)
      ?.seats.some(s => s.role === v.role && !s.person && s.note === '') ?? false;
  return { duties: after, empty: vacant.filter(isEmpty) };
}

function openHeld(duties: readonly PublishedDuty[], { now }: Planning): readonly PublishedDuty[] {
  return duties.filter(d => d.state === 'held' && !hasBegun(d.duty, now));
}

function turnsOf(duties: readonly PublishedDuty[]): readonly Turn[] {
  return duties.flatMap(({ duty, seats }) =>
    seats.flatMap(({ role, person }) => (person ? [{ duty: duty.id, role, person: person.person }] : [])),
  );
}

function seatKey(duty: DutyId, role: RoleCode, seat: number): string {
  return `${duty} ${role} ${seat}`;
}

/** Duties whose people stay keep the names as they were printed. */
function withNames(
  drafted: Parameters<typeof draftAsPublished>[0],
  before: readonly PublishedDuty[],
  people: Planning['facts']['people'],
): readonly PublishedDuty[] {
  return draftAsPublished(drafted, people).map((now, i) => {
    const was = before[i];
    const same = was && JSON.stringify(publishedAsDraft(was)) === JSON.stringify(publishedAsDraft(now));
    return same ? was : now;
  });
}

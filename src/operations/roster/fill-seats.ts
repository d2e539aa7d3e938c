// Seats to be filled with as little moved as there can be. First nobody else moves: the engine finds the best people
// for just these seats, by the levels of the whole period. Only where that leaves one empty may others move too,
// as few as the engine can prove.

import { type Duty, hasBegun, type Turn } from '../../domain/duty.ts';
import { pinnedTurns, withPins } from '../../domain/roster/pins.ts';
import { cardsOf, isHeld, isOpen, type RosterDuty, turnsOf } from '../../domain/roster/roster-duty.ts';
import { sameDuty } from '../../domain/roster/same-duty.ts';
import { seatTurns } from '../../domain/roster/seat-turns.ts';
import { missingIn, rename, seat, unpinned, withOnly } from '../../domain/roster/seating.ts';
import type { VacantSeat } from '../../domain/roster/vacant-seat.ts';
import { solve } from '../../engine/solve.ts';
import type { Solver, Watch } from '../../engine/solver.ts';
import { blocksOf } from '../../rules/hard-rules.ts';
import { turnKey } from '../../rules/world.ts';
import { carriedInto, type Planning, worldOf } from './planning.ts';

export interface Filled {
  /** All duties of the planning's period. */
  readonly duties: readonly RosterDuty[];
  /** Seats that nobody could take. */
  readonly empty: readonly VacantSeat[];
}

interface Filling {
  readonly planning: Planning;
  /** What is in force with the vacant seats already empty. */
  readonly duties: readonly RosterDuty[];
  readonly vacant: readonly VacantSeat[];
  /** Whoever was chosen for a seat keeps it. */
  readonly chosen: readonly Turn[];
  readonly watch: Watch | undefined;
}

export async function fillSeats(filling: Filling): Promise<Filled> {
  const { loadSolver } = await import('../../engine/highs.ts');
  const solver = await loadSolver({ watch: filling.watch });
  const { duties, vacant } = filling;
  const alone = fillAlone(filling, solver);
  const whole = alone?.empty.length === 0 ? null : repairWhole(filling, solver);
  if (!alone) return whole ?? { duties, empty: vacant };
  return whole && whole.empty.length < alone.empty.length ? whole : alone;
}

/** Null where the turns that stay break rules among themselves, as a forced one may. */
function fillAlone(filling: Filling, solver: Solver): Filled | null {
  const { vacant } = filling;
  const open = openDuties(filling);
  const staying = turnsOf(open);
  // Other empty seats are nobody's business here.
  const trimmed = open.map(d =>
    withOnly(d, s => s.person !== null || vacant.some(v => v.duty.id === d.duty.id && isSame(v, s))),
  );
  const turns = solveDuties(filling, { duties: trimmed, pins: staying, published: null }, solver);
  if (!turns) return null;
  const seated = new Set(staying.map(turnKey));
  return seatVacant(
    filling,
    turns.filter(t => !seated.has(turnKey(t))),
  );
}

function isSame(a: VacantSeat, b: Pick<VacantSeat, 'role' | 'seat'>): boolean {
  return a.role === b.role && a.seat === b.seat;
}

function seatVacant(filling: Filling, coming: readonly Turn[]): Filled {
  const cardOf = cardsOf(filling.planning.facts.people);
  const left = [...coming];
  const empty: VacantSeat[] = [];
  let duties = filling.duties;
  for (const vacant of filling.vacant) {
    const at = left.findIndex(t => t.duty === vacant.duty.id && t.role === vacant.role);
    const [turn] = at < 0 ? [] : left.splice(at, 1);
    if (turn)
      duties = duties.map(d =>
        d.duty.id === turn.duty ? seat(d, vacant, unpinned(cardOf(turn.person))) : d,
      );
    else empty.push(vacant);
  }
  return { duties: withNames(duties, filling), empty };
}

/** Everybody may move, the fewest first; null where there is no such roster. */
function repairWhole(filling: Filling, solver: Solver): Filled | null {
  const { planning, vacant, chosen } = filling;
  const open = openDuties(filling);
  const pinned = new Set([...pinnedTurns(withPins(open, planning.draft)), ...chosen].map(turnKey));
  const published = turnsOf(open);
  // Who is there against a rule stays too: what was wrong before is listed, not repaired in passing.
  const wrong = blockedTurns(filling, open);
  const pins = published.filter(t => pinned.has(turnKey(t)) || wrong.has(turnKey(t)));
  const held = open.map(d => withOnly(d, s => !isOpen(s)));
  const turns = solveDuties(filling, { duties: held, pins, published }, solver);
  if (!turns) return null;
  const cardOf = cardsOf(planning.facts.people);
  const moved = new Map(open.map(d => [d.duty.id, seatTurns(d, turns, cardOf)]));
  const duties = withNames(
    filling.duties.map(d => moved.get(d.duty.id) ?? d),
    filling,
  );
  const missing = duties.flatMap(d => missingIn(d).map(({ role }) => `${d.duty.id} ${role}`));
  return { duties, empty: vacant.filter(v => missing.includes(`${v.duty.id} ${v.role}`)) };
}

function openDuties({ duties, planning: { now } }: Filling): readonly RosterDuty[] {
  return duties.filter(d => isHeld(d) && !hasBegun(d.duty, now));
}

function inForce({ published, draft, now }: Planning): readonly RosterDuty[] {
  const before = published.duties.length > 0 ? published.duties : draft;
  return before.filter(d => isHeld(d) && !hasBegun(d.duty, now));
}

function blockedTurns({ planning }: Filling, open: readonly RosterDuty[]): ReadonlySet<string> {
  const duties = open.map(d => d.duty);
  const world = worldOf(planning, { duties, pins: [], expected: null });
  return new Set(
    turnsOf(open)
      .filter(t => blocksOf(t, world).length > 0)
      .map(turnKey),
  );
}

interface ToSolve {
  readonly duties: readonly Duty[];
  readonly pins: readonly Turn[];
  readonly published: readonly Turn[] | null;
}

function solveDuties({ planning }: Filling, { duties, pins, published }: ToSolve, solver: Solver) {
  const standing = turnsOf(inForce(planning));
  const world = { ...worldOf(planning, { duties, pins, expected: null }), standing };
  const solution = solve({ world, carried: carriedInto(planning, duties), published }, solver);
  return solution.feasible ? solution.turns : null;
}

/** Duties whose people stay keep the names as they were printed. */
function withNames(after: readonly RosterDuty[], { planning, duties }: Filling): readonly RosterDuty[] {
  const cardOf = cardsOf(planning.facts.people);
  const before = new Map(duties.map(d => [d.duty.id, d]));
  return after.map(now => {
    const was = before.get(now.duty.id);
    return was && sameDuty(was, now) ? was : rename(now, cardOf);
  });
}

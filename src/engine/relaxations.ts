// What would fill empty seats: each rule that stands in the way is lifted by itself, for one person or one duty,
// and the seats are counted again. Small integer programs about L0 alone; nothing is changed.

import { type CivilDate, daysBetween } from '../domain/civil-date.ts';
import { type DutyId, seatsOf, type Turn } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Relaxation } from '../domain/relaxation.ts';
import type { Case } from '../objective/case.ts';
import { blocksOf } from '../rules/hard-rules.ts';
import type { Limit } from '../rules/rule.ts';
import { dateOf, possibleTurns, sortWorld, turnKey, type World } from '../rules/world.ts';
import { checkedSolver } from './checked-solver.ts';
import { EFFORT } from './effort.ts';
import { type Frame, frameOf, seatsKey } from './frame.ts';
import { emptySeatsForm } from './levels/empty-seats-form.ts';
import { addRow, sumOf } from './program.ts';
import type { Solver } from './solver.ts';
import { rosterProgram, takenTurns } from './turn-columns.ts';

export interface RankedRelaxation {
  readonly relaxation: Relaxation;
  /** Seats filled, less those that are emptied elsewhere where that cannot be helped. */
  readonly fills: number;
  /** Dates that had an empty seat and have fewer. */
  readonly dates: readonly CivilDate[];
  /** For a gap: the fewest days between two turns of the person that do it. */
  readonly days: number | null;
}

/** Some hundred small programs at most; the candidates nearest to the empty seats come first. */
const MOST = 80;

/**
 * Those that fill a seat, the ones that fill most first. `turns` are the roster's, with its empty seats. None where
 * another roster fills more of them and keeps every rule.
 */
export function rankRelaxations(
  given: Case,
  turns: readonly Turn[],
  unchecked: Solver,
): readonly RankedRelaxation[] {
  const solver = checkedSolver(unchecked);
  const situation = { ...given, world: sortWorld(given.world) };
  const missing = missingSeats(turns, situation.world);
  const frame = frameOf(situation);
  const strict = fewestEmpty(frame, solver);
  if (!strict || total(missingSeats(strict, situation.world)) < total(missing)) return [];
  return candidates(frame, turns, missing)
    .slice(0, MOST)
    .flatMap(relaxation => {
      const lifted = lift(relaxation, frame);
      const relaxed = fewestEmpty(lifted, solver, missing) ?? fewestEmpty(lifted, solver);
      const now = relaxed && missingSeats(relaxed, situation.world);
      if (!relaxed || !now) return [];
      const fills = total(missing) - total(now);
      const filled = [...missing].filter(([duty, n]) => (now.get(duty) ?? 0) < n);
      const dates = filled.flatMap(([duty]) => situation.world.duties.get(duty)?.date ?? []).sort();
      const days = relaxation.kind === 'gap' ? closest(relaxation.person, relaxed, situation.world) : null;
      return fills > 0 ? [{ relaxation, fills, dates, days }] : [];
    })
    .toSorted((a, b) => b.fills - a.fills || (b.days ?? 0) - (a.days ?? 0));
}

/** What by itself makes a roster possible, of pins and rules that clash; what leaves fewest seats empty first. */
export function waysOut(
  frame: Frame,
  { pins, limits }: { readonly pins: readonly Turn[]; readonly limits: readonly Limit[] },
  solver: Solver,
): readonly Relaxation[] {
  const { world } = frame.situation;
  const ways = [
    ...pins.map((pin): Relaxation => ({ kind: 'pin', person: pin.person, date: dateOf(pin, world) })),
    ...limits.flatMap(limit => ofLimit(limit, world) ?? []),
  ];
  const each = [...new Map(ways.map(way => [JSON.stringify(way), way])).values()];
  return each
    .flatMap(way => {
      const turns = fewestEmpty(lift(way, frame), solver);
      return turns ? [{ way, empty: total(missingSeats(turns, world)) }] : [];
    })
    .toSorted((a, b) => a.empty - b.empty)
    .map(({ way }) => way);
}

function missingSeats(turns: readonly Turn[], world: World): ReadonlyMap<DutyId, number> {
  const missing = new Map<DutyId, number>();
  for (const duty of world.duties.values())
    for (const { role } of duty.seats) {
      const empty = seatsOf(duty, role) - turns.filter(t => t.duty === duty.id && t.role === role).length;
      if (empty > 0) missing.set(duty.id, (missing.get(duty.id) ?? 0) + empty);
    }
  return missing;
}

function total(missing: ReadonlyMap<DutyId, number>): number {
  return [...missing.values()].reduce((sum, n) => sum + n, 0);
}

/** The rules that keep members out of the duties with empty seats, each once. */
function candidates(
  { limits, situation: { world } }: Frame,
  turns: readonly Turn[],
  missing: ReadonlyMap<DutyId, number>,
): readonly Relaxation[] {
  const found = new Map<string, Relaxation>();
  const add = (relaxation: Relaxation | null) => {
    if (relaxation) found.set(JSON.stringify(relaxation), relaxation);
  };
  const taken = new Set(turns.map(turnKey));
  const isOutside = (t: Turn) => missing.has(t.duty) && !taken.has(turnKey(t));
  const outside = new Set(possibleTurns(world).filter(isOutside));
  for (const { limit } of limits)
    if (limit.terms.some(t => t.times === 1 && outside.has(t.turn))) add(ofLimit(limit, world));
  for (const turn of outside)
    for (const { rule } of blocksOf(turn, world)) {
      const kind = rule === 'on-leave' ? 'leave' : rule === 'excluded-weekday' ? 'weekday' : null;
      add(kind && { kind, person: turn.person, date: dateOf(turn, world) });
    }
  return [...found.values()];
}

function ofLimit({ rule, facts }: Limit, world: World): Relaxation | null {
  switch (rule) {
    case 'min-gap':
      return { kind: 'gap', person: facts.person };
    case 'month-cap':
      return { kind: 'month', person: facts.person };
    case 'trainee-alone':
      return { kind: 'mentor', person: facts.person };
    case 'forbidden-pair':
      return { kind: 'pair', first: facts.first, second: facts.second };
    case 'required-skill':
      return {
        kind: 'skill',
        date: world.duties.get(facts.duty)?.date ?? world.window.from,
        duty: facts.duty,
        skill: facts.skill,
      };
    case 'too-many-in-role':
    case 'twice-on-date':
      // Seats are the pattern's, and nobody is in two places.
      return null;
  }
}

function lift(relaxation: Relaxation, frame: Frame): Frame {
  const { situation } = frame;
  const { world } = situation;
  const { kind } = relaxation;
  if (kind === 'pin')
    return frameOf({ ...situation, world: { ...world, pins: withoutPin(relaxation, world) } });
  const same = JSON.stringify(relaxation);
  if (kind !== 'leave' && kind !== 'weekday')
    return { ...frame, limits: frame.limits.filter(l => JSON.stringify(ofLimit(l.limit, world)) !== same) };
  const { person, date } = relaxation;
  const open = possibleTurns(world).filter(t => t.person === person && dateOf(t, world) === date);
  return frameOf(situation, new Set(open.map(turnKey)));
}

function withoutPin(
  { person, date }: Extract<Relaxation, { date: CivilDate; person: PersonCode }>,
  world: World,
) {
  return world.pins.filter(pin => pin.person !== person || dateOf(pin, world) !== date);
}

/** `atMost`: no duty has more empty seats than that. */
function fewestEmpty(
  frame: Frame,
  solver: Solver,
  atMost: ReadonlyMap<DutyId, number> | null = null,
): readonly Turn[] | null {
  const roles = new Set([...frame.situation.world.duties.values()].flatMap(d => d.seats.map(s => s.role)));
  const roster = rosterProgram(frame, roles);
  if (atMost)
    for (const duty of frame.situation.world.duties.values()) {
      const columns = duty.seats.flatMap(({ role }) => roster.emptyOf.get(seatsKey(duty.id, role)) ?? []);
      addRow(roster.program, sumOf(columns), { atMost: atMost.get(duty.id) ?? 0 });
    }
  const { best } = solver.solveInteger(roster.program, emptySeatsForm(roster), { effort: EFFORT.relaxation });
  return best && takenTurns(roster, best.columns);
}

function closest(person: PersonCode, turns: readonly Turn[], world: World): number | null {
  const mine = turns.filter(t => t.person === person).map(t => dateOf(t, world));
  const fixed = world.fixed.filter(f => f.person === person).map(f => f.date);
  const dates = [...mine, ...fixed].sort();
  const gaps = dates.slice(1).map((date, i) => daysBetween(dates[i] ?? date, date));
  return gaps.length > 0 ? Math.min(...gaps) : null;
}

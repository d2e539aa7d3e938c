// A ward that lives: window after window is drawn up from what was served before, by the engine and the history that
// `generate` hands it, without a file. Mondays and Fridays, one officer and one volunteer each; Mondays may need a skill.

import { addDays, type CivilDate, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import type { Duty, Turn } from '../../src/domain/duty.ts';
import type { Leave } from '../../src/domain/leave.ts';
import type { HeldDuty } from '../../src/domain/ledger.ts';
import { LOOK_BACK_MONTHS } from '../../src/domain/look-back.ts';
import { lastDate, type Period } from '../../src/domain/period.ts';
import { OFFICER, type Person, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import { usualLimits } from '../../src/domain/settings/setting-values.ts';
import type { FairnessSettings } from '../../src/domain/ward.ts';
import { type Solution, solve } from '../../src/engine/solve.ts';
import type { Solver } from '../../src/engine/solver.ts';
import type { Case } from '../../src/objective/case.ts';
import { carryHistory, type HistorySource, mostTurnsOf } from '../../src/operations/roster/carry-history.ts';
import { validate } from '../../src/rules/validate.ts';
import type { FixedTurn, World } from '../../src/rules/world.ts';
import { aDuty, aPerson, aWorld } from '../rules/small-world.ts';

export const MONDAY_SKILL = 'ho-tich';

export const FAIRNESS: FairnessSettings = {
  balancedWeekdays: ['monday', 'friday'],
  mixedRoles: [OFFICER, VOLUNTEER],
  catchUp: 1,
  lookBackMonths: LOOK_BACK_MONTHS.usual,
};

export interface SimulatedWard {
  /** As they are from a date on: skills come, people leave. */
  peopleOn(date: CivilDate): readonly Person[];
  /** All of them, none, or the first of each month. */
  readonly mondaysNeedSkill: boolean | 'first';
  readonly fairness: FairnessSettings;
  /** As far as it is known when a window is drawn up. */
  readonly leave?: ReadonlyMap<PersonCode, readonly Leave[]>;
}

export interface DrawnUp {
  readonly situation: Case;
  readonly solution: Extract<Solution, { readonly feasible: true }>;
  readonly held: readonly HeldDuty[];
}

/** Officers C01, C02 … and volunteers V01, V02 …, all with full shares. */
export function staff(
  officers: number,
  volunteers: number,
  more: (code: string) => Partial<Person> = () => ({}),
): readonly Person[] {
  const codes = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
  return [
    ...codes('C', officers).map(code => aPerson(code, more(code))),
    ...codes('V', volunteers).map(code => aPerson(code, more(code), VOLUNTEER)),
  ];
}

const EPOCH = civil('2026-01-05');

/** A number for each Monday and Friday. */
function slotOf(date: CivilDate): number {
  const days = Math.round((Date.parse(date) - Date.parse(EPOCH)) / 86_400_000);
  return 2 * Math.floor(days / 7) + (days % 7 === 4 ? 1 : 0);
}

export function dutiesOf({ mondaysNeedSkill }: SimulatedWard, window: Period): readonly Duty[] {
  const duties: Duty[] = [];
  for (let date = window.from; date < window.until; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    if (weekday !== 'monday' && weekday !== 'friday') continue;
    const isAsked = mondaysNeedSkill === 'first' ? date.slice(8) <= '07' : mondaysNeedSkill;
    const requires = weekday === 'monday' && isAsked ? { role: OFFICER, skill: MONDAY_SKILL } : null;
    duties.push(aDuty(date, { slot: slotOf(date), requires }));
  }
  return duties;
}

export function drawUp(
  ward: SimulatedWard,
  window: Period,
  past: readonly HeldDuty[],
  solver: Solver,
): DrawnUp {
  const { leave = new Map() } = ward;
  const people = ward.peopleOn(window.from);
  const duties = dutiesOf(ward, window);
  const world = worldOf(people, duties, window, past);
  const source: HistorySource = {
    people,
    leave,
    held: past,
    openings: [],
    closings: [],
    fairness: ward.fairness,
    ownDays: [],
    keptApart: { forbidden: [], traineeNeedsMentor: true },
  };
  const situation: Case = {
    world: { ...world, leave, mostTurns: mostTurnsOf(source, window, duties) },
    carried: carryHistory(source, window, duties),
    published: null,
  };
  const solution = solve(situation, solver);
  if (!solution.feasible) throw new Error(`nothing for ${window.from} to ${lastDate(window)}`);
  return { situation, solution, held: duties.map(duty => asHeld(duty, solution.turns)) };
}

function worldOf(
  people: readonly Person[],
  duties: readonly Duty[],
  window: Period,
  past: readonly HeldDuty[],
): World {
  const fixed = past
    .slice(-40)
    .flatMap(({ duty, date, served }) =>
      served.map((s): FixedTurn => ({ ...s, duty, date, slot: slotOf(date) })),
    );
  return aWorld(people, duties, { window, fixed, settings: usualLimits() });
}

export function asHeld(duty: Duty, turns: readonly Turn[]): HeldDuty {
  const { id, date, countsAs, tally } = duty;
  const served = turns.filter(t => t.duty === id).map(({ person, role }) => ({ person, role }));
  return { duty: id, date, countsAs, tally, served };
}

/** Turns beyond share and catch-up that the rules name. */
export function namedBeyond({ situation, solution }: DrawnUp): number {
  const assignments = solution.turns.map((turn, i) => ({ ...turn, seat: i, pinned: false }));
  const findings = validate({ assignments, openSeats: [] }, situation.world);
  return findings.filter(f => f.rule === 'beyond-catch-up').reduce((sum, f) => sum + f.dates.length, 0);
}

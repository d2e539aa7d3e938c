// `generate`: the best roster of a period, as a draft beside whatever is published.

import { type Duty, type DutyId, hasBegun, type Turn } from '../../domain/duty.ts';
import { UserError } from '../../domain/errors.ts';
import type { FairnessRow } from '../../domain/fairness-row.ts';
import { membershipOn, type PersonCode, type RoleCode } from '../../domain/person.ts';
import { pinnedTurns } from '../../domain/roster/pins.ts';
import { cardsOf, isHeld, openSeatsOf, type RosterDuty, turnsOf } from '../../domain/roster/roster-duty.ts';
import { seatTurns } from '../../domain/roster/seat-turns.ts';
import { missingIn, unseated, withoutSeats } from '../../domain/roster/seating.ts';
import type { Conflict } from '../../engine/conflict.ts';
import type { SolverOptions } from '../../engine/highs.ts';
import { type RankedRelaxation, rankRelaxations } from '../../engine/relaxations.ts';
import { type ProvenLevel, type Solution, solve } from '../../engine/solve.ts';
import { SolverStopped, type StopReason } from '../../engine/solver.ts';
import type { Case } from '../../objective/case.ts';
import { limitsOf } from '../../rules/hard-rules.ts';
import type { Finding } from '../../rules/rule.ts';
import { reasonsAgainst, rulebookOf, type WhyNot, whyNot } from '../../rules/why-not.ts';
import type { World } from '../../rules/world.ts';
import { writeDraftDuty } from '../../store/drafts.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { SkippedDuty } from '../../workdays/expand-duties.ts';
import { readNamedDuty } from '../find-duty.ts';
import type { Office } from '../office.ts';
import { operate } from '../operate.ts';
import { validateHeld } from './check-duties.ts';
import { clearOpenDraft } from './clear-open-draft.ts';
import { fairnessOf } from './fairness-rows.ts';
import { carriedInto, type Planning, periodFacts, planningOf, refusePeriod, worldOf } from './planning.ts';

/** A seat that stays empty, and for each member of the role why not. */
export interface UnfilledSeat {
  readonly duty: Duty;
  readonly role: RoleCode;
  readonly missing: number;
  readonly whyNot: readonly WhyNot[];
  /** The same as findings: all that speaks against each, what bars the turn by itself first. */
  readonly against: readonly { readonly person: PersonCode; readonly reasons: readonly Finding[] }[];
}

export interface GeneratedRoster {
  readonly facts: WardFacts;
  readonly period: Planning['period'];
  readonly duties: readonly RosterDuty[];
  readonly skipped: readonly SkippedDuty[];
  readonly levels: readonly ProvenLevel[];
  /** Why the search ended before all was proven; null where it did not. */
  readonly stopped: StopReason | null;
  readonly fairness: readonly FairnessRow[];
  readonly findings: readonly Finding[];
  readonly unfilled: readonly UnfilledSeat[];
  /** What would fill empty seats, the rule that fills most first. */
  readonly relaxations: readonly RankedRelaxation[];
}

interface GeneratePlan {
  readonly period: Planning['period'];
  readonly draft: readonly RosterDuty[];
  readonly result: Omit<GeneratedRoster, 'facts'>;
}

export interface GenerateOptions {
  /** Opt-in; with it the same input may give different rosters on different machines. */
  readonly timeLimitSeconds?: number;
  /** Starts from what is published and moves as few people as must be, instead of drawing up afresh. */
  readonly repair?: boolean;
}

type Drawing = GenerateOptions & Pick<SolverOptions, 'watch'>;

export async function generate(
  office: Office,
  periodText: string,
  options: GenerateOptions = {},
): Promise<GeneratedRoster> {
  return operate(
    office,
    'generate',
    db => planningOf(db, office, periodText),
    async planning => {
      const { period, draft, result } = await planRoster(planning, { ...options, watch: office.watch });
      return {
        said: periodFacts(planning.period),
        write(db) {
          clearOpenDraft(db, period, draft);
          for (const drafted of draft) writeDraftDuty(db, drafted);
          return { ...result, facts: planning.facts };
        },
      };
    },
  );
}

async function planRoster(planning: Planning, options: Drawing): Promise<GeneratePlan> {
  if (planning.facts.people.length === 0) throw new UserError('wrong', { code: 'no-people', facts: {} });
  if (planning.expected.length === 0) throw refusePeriod('no-duties', planning.period);
  const duties = dutiesToFill(planning);
  if (duties.length === 0) throw refusePeriod('period-over', planning.period);
  const wanted = new Set(duties.map(d => d.id));
  const pins = pinnedTurns(planning.draft).filter(p => wanted.has(p.duty));
  const world = worldOf(planning, { duties, pins, expected: null });
  const carried = carriedInto(planning, duties);
  const published = options.repair ? turnsInForce(planning) : null;
  const { solution, relaxations } = await solveWith(
    { world: withoutOpenSeats(world, planning), carried, published },
    options,
  );
  if (!solution.feasible) throw infeasible(solution.conflict, planning.facts);
  return asPlan(planning, world, solution, relaxations);
}

interface Solved {
  readonly solution: Solution;
  readonly relaxations: readonly RankedRelaxation[];
}

async function solveWith(situation: Case, options: Drawing): Promise<Solved> {
  const { loadSolver } = await import('../../engine/highs.ts');
  try {
    const solver = await loadSolver(options);
    const solution = solve(situation, solver);
    if (!solution.feasible || !solution.levels.some(l => l.level === 'L0' && l.value > 0))
      return { solution, relaxations: [] };
    const goOn = solution.stopped === null || solution.stopped === 'effort';
    return { solution, relaxations: goOn ? rankRelaxations(situation, solution.turns, solver) : [] };
  } catch (cause) {
    if (!(cause instanceof SolverStopped)) throw cause;
    throw new UserError('wrong', { code: 'solver-unavailable', facts: { reason: cause.reason } });
  }
}

/** What patterns ask for and what was added by hand, not begun and not cancelled. The draft has the last word. */
function dutiesToFill({ expected, facts, draft, published, now }: Planning): readonly Duty[] {
  const known = new Map([...published.duties, ...draft].map(d => [d.duty.id, d]));
  const patterns = new Set(facts.patterns.map(p => p.code));
  const extra = [...known.values()].map(d => d.duty).filter(duty => !patterns.has(duty.pattern));
  return [...expected, ...extra].filter(
    duty => !hasBegun(duty, now) && isHeld(known.get(duty.id) ?? { state: 'held' }),
  );
}

function turnsInForce({ published, period }: Planning): readonly Turn[] {
  if (published.duties.length === 0) throw refusePeriod('nothing-published', period);
  return turnsOf(published.duties.filter(isHeld));
}

/** Seats left open on purpose are no seats to the engine. */
function withoutOpenSeats(world: World, { draft }: Planning): World {
  const drafted = new Map(draft.map(d => [d.duty.id, d]));
  const duties = [...world.duties].map(([id, duty]): [DutyId, Duty] => {
    const before = drafted.get(id);
    return [id, before ? withoutSeats(duty, openSeatsOf([before])) : duty];
  });
  return { ...world, duties: new Map(duties) };
}

function asPlan(
  planning: Planning,
  world: World,
  { turns, levels, stopped }: Solution & { readonly feasible: true },
  relaxations: readonly RankedRelaxation[],
): GeneratePlan {
  const { facts, period, skipped } = planning;
  // The reason of a duty added by hand is printed, however often its people are drawn up again.
  const known = [...planning.published.duties, ...planning.draft].filter(isHeld);
  const notes = new Map(known.map(d => [d.duty.id, d.note]));
  const before = new Map(planning.draft.map(d => [d.duty.id, d.seats]));
  const cardOf = cardsOf(facts.people);
  const duties = [...world.duties.values()].map(duty => {
    const blank = unseated(duty, notes.get(duty.id));
    return seatTurns({ ...blank, seats: before.get(duty.id) ?? [] }, turns, cardOf);
  });
  const result: GeneratePlan['result'] = {
    period,
    duties,
    skipped,
    levels,
    stopped,
    fairness: fairnessOf(planning, duties),
    findings: validateHeld(duties, world),
    unfilled: unfilledSeats(duties, turns, world),
    relaxations,
  };
  return { period, draft: duties, result };
}

function unfilledSeats(
  draft: readonly RosterDuty[],
  turns: readonly Turn[],
  world: World,
): readonly UnfilledSeat[] {
  const empty = draft.flatMap(d => missingIn(d).map(({ role, count }) => ({ duty: d.duty, role, count })));
  if (empty.length === 0) return [];
  const limits = limitsOf(world);
  const rulebook = rulebookOf(world);
  const exchange = { before: turns, rest: turns };
  return empty.map(({ duty, role, count }) => {
    const members = [...world.people.values()].filter(p => membershipOn(p, duty.date)?.role === role);
    const asked = members.map(({ code: person }) => ({ duty: duty.id, role, person }));
    return {
      duty,
      role,
      missing: count,
      whyNot: asked.map(turn => whyNot(turn, turns, limits, world)),
      against: asked.map(turn => ({
        person: turn.person,
        reasons: reasonsAgainst(turn, exchange, rulebook).filter(r => r.rule !== 'too-many-in-role'),
      })),
    };
  });
}

function infeasible({ pins, limits, ways }: Conflict, { people }: WardFacts): UserError {
  const facts = {
    pins: pins.map(p => ({ ...p, date: readNamedDuty(p.duty).date })),
    rules: [...new Set(limits.map(l => l.rule))],
    ways,
    people: people.map(({ code, name }) => ({ code, name })),
  };
  return new UserError('no', { code: 'roster-infeasible', facts });
}

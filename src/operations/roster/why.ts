// `why`: for each seat of a duty who could sit there and at what cost, and for all others what rules them out.

import { type Duty, rolesIn, seatsOf } from '../../domain/duty.ts';
import { membershipOn, type PersonCode, type RoleCode } from '../../domain/person.ts';
import { type RankedRelaxation, rankRelaxations } from '../../engine/relaxations.ts';
import { SolverStopped } from '../../engine/solver.ts';
import type { Finding } from '../../rules/rule.ts';
import { reasonsAgainst } from '../../rules/why-not.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { findDuty, readNamedDuty } from '../find-duty.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { readStanding, type Standing } from './standing-roster.ts';
import { type RankedSeat, rankSubstitutes } from './substitutes.ts';

export interface Why {
  readonly facts: WardFacts;
  readonly draft: boolean;
  readonly duty: Duty;
  readonly seats: readonly RankedSeat[];
  /** Asked about; null where everyone is. */
  readonly person: AskedPerson | null;
  /** Where a seat is empty: single rules that, lifted, would fill it; what fills most first. */
  readonly relaxations: readonly RankedRelaxation[];
}

export interface AskedPerson {
  readonly person: PersonCode;
  readonly name: string;
  /** Their role on that date; null where they have none. */
  readonly role: RoleCode | null;
  /** Why they can have no seat at all: they have none of the roles that the duty seats. */
  readonly reasons: readonly Finding[];
}

export interface WhyInput {
  /** DATE or DATE/PATTERN. */
  readonly duty: string;
  readonly person: string | null;
  readonly draft: boolean;
}

export async function why(office: Office, input: WhyInput): Promise<Why> {
  const { standing, answer } = await readFrom(office, db => {
    const { date } = readNamedDuty(input.duty);
    const standing = readStanding(db, date, input.draft, office);
    return { standing, answer: reasonsFor(input, standing) };
  });
  return { ...answer, relaxations: await waysToFill(answer, standing) };
}

function reasonsFor(input: WhyInput, standing: Standing): Omit<Why, 'relaxations'> {
  const { facts } = standing.planning;
  const held = standing.duties.filter(d => d.state === 'held');
  const { duty } = findDuty(input.duty, held);
  const asked = input.person === null ? null : findPerson(input.person, facts.people).code;
  const person = asked && askedPerson(asked, duty, standing);
  const seats = seatsOfDuty(duty, standing).filter(seat => !person || seat.role === person.role);
  return { facts, draft: standing.draft, duty, seats, person };
}

/** Nothing where somebody can sit down as things are, and nothing where the solver cannot tell. */
async function waysToFill(
  { seats: ranked, duty }: Omit<Why, 'relaxations'>,
  { situation, turns }: Standing,
): Promise<readonly RankedRelaxation[]> {
  if (!ranked.some(seat => seat.sitting === null && seat.candidates.length === 0)) return [];
  const { loadSolver } = await import('../../engine/highs.ts');
  try {
    const relaxations = rankRelaxations(situation, turns, await loadSolver());
    return relaxations.filter(r => r.dates.includes(duty.date));
  } catch (cause) {
    if (cause instanceof SolverStopped) return [];
    throw cause;
  }
}

/** Each filled seat, and the empty ones of a role as one. */
function seatsOfDuty(duty: Duty, standing: Standing): readonly RankedSeat[] {
  return rolesIn(duty).flatMap(role => {
    const sitting = standing.turns.filter(t => t.duty === duty.id && t.role === role).map(t => t.person);
    const asked = sitting.length < seatsOf(duty, role) ? [...sitting, null] : sitting;
    return asked.map(person => rankSubstitutes({ duty, role, sitting: person }, standing));
  });
}

function askedPerson(code: PersonCode, duty: Duty, standing: Standing): AskedPerson | null {
  const person = standing.situation.world.people.get(code);
  if (!person) return null;
  const serves = standing.turns.find(t => t.duty === duty.id && t.person === code);
  const role = serves?.role ?? membershipOn(person, duty.date)?.role ?? null;
  const reasons = role && seatsOf(duty, role) > 0 ? [] : notMember(code, duty, standing);
  return { person: code, name: person.name, role, reasons };
}

function notMember(person: PersonCode, duty: Duty, standing: Standing): readonly Finding[] {
  const exchange = { before: standing.turns, rest: standing.turns };
  return rolesIn(duty)
    .flatMap(role => reasonsAgainst({ duty: duty.id, role, person }, exchange, standing.rulebook))
    .filter(finding => finding.rule === 'not-member');
}

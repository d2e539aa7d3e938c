// Who could sit in a seat instead, and what each would cost: every level measured with the person put in, minus
// the level as the roster stands. Nobody else moves; that is what the engine's repair is for.

import type { Duty, Turn } from '../../domain/duty.ts';
import { membershipOn, type Person, type PersonCode, type RoleCode } from '../../domain/person.ts';
import type { Case } from '../../objective/case.ts';
import type { LevelId } from '../../objective/levels.ts';
import { compareMeasured, type Measured, measure } from '../../objective/measure.ts';
import type { Finding } from '../../rules/rule.ts';
import { type Rulebook, reasonsAgainst } from '../../rules/why-not.ts';

/** What one level becomes. Below zero is better than as it stands. */
export interface Cost {
  readonly level: LevelId;
  readonly difference: number;
}

export interface Candidate {
  readonly person: PersonCode;
  readonly name: string;
  /** Serves in the seat as things stand. */
  readonly sitting: boolean;
  /** All levels, in order of rank. */
  readonly costs: readonly Cost[];
  /** The first level that differs: what decides. Null where nothing does. */
  readonly decides: Cost | null;
}

export interface Blocked {
  readonly person: PersonCode;
  readonly name: string;
  /** The rules that the exchange would break. */
  readonly reasons: readonly Finding[];
}

export interface AskedSeat {
  readonly duty: Duty;
  readonly role: RoleCode;
  /** Who sits there now; null where it is empty. */
  readonly sitting: PersonCode | null;
}

export interface RankedSeat extends AskedSeat {
  /** Cheapest first. */
  readonly candidates: readonly Candidate[];
  /** Members of the role who could not, in order of code. */
  readonly blocked: readonly Blocked[];
}

/** The roster as it stands: a case, its turns, and its rules written out once (`rulebookOf`). */
export interface StandingRoster {
  readonly situation: Case;
  readonly turns: readonly Turn[];
  readonly rulebook: Rulebook;
}

/** Every member of the role on the day of the duty, ranked by what it costs to put them into the seat. */
export function rankSubstitutes(seat: AskedSeat, standing: StandingRoster): RankedSeat {
  const { situation, turns, rulebook } = standing;
  const { duty, role, sitting } = seat;
  const asItStands = measure(turns, situation);
  const rest = turns.filter(t => !(t.duty === duty.id && t.role === role && t.person === sitting));
  const exchange = { before: turns, rest };
  const serving = new Set(rest.filter(t => t.duty === duty.id).map(t => t.person));
  const candidates: Ranked[] = [];
  const blocked: Blocked[] = [];
  for (const person of membersFor(seat, standing)) {
    const turn: Turn = { duty: duty.id, role, person: person.code };
    const isSitting = person.code === sitting;
    const reasons = isSitting ? [] : reasonsAgainst(turn, exchange, rulebook);
    const { code, name } = person;
    if (reasons.length > 0 || serving.has(code)) {
      if (reasons.length > 0) blocked.push({ person: code, name, reasons });
      continue;
    }
    const levels = isSitting ? asItStands : measure([...rest, turn], situation);
    candidates.push({ levels, shown: asCandidate(person, isSitting, levels, asItStands) });
  }
  const ranked = candidates.toSorted(
    (a, b) => compareMeasured(a.levels, b.levels) || Number(b.shown.sitting) - Number(a.shown.sitting),
  );
  return { ...seat, candidates: ranked.map(r => r.shown), blocked };
}

interface Ranked {
  readonly levels: readonly Measured[];
  readonly shown: Candidate;
}

/** In order of code. A pinned person need not be a member. */
function membersFor({ duty, role, sitting }: AskedSeat, { situation }: StandingRoster): readonly Person[] {
  return [...situation.world.people.values()]
    .filter(p => p.code === sitting || membershipOn(p, duty.date)?.role === role)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function asCandidate(
  { code, name }: Person,
  sitting: boolean,
  levels: readonly Measured[],
  asItStands: readonly Measured[],
): Candidate {
  const costs = levels.map(({ level, value }, i) => ({
    level,
    difference: value - (asItStands[i]?.value ?? 0),
  }));
  const decides = costs.find(cost => cost.difference !== 0) ?? null;
  return { person: code, name, sitting, costs, decides };
}

// What all programs of a case share; computed once. Turns are known by their places, so that no text is compared.

import { type Duty, type DutyId, seatsOf, type Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { type Case, type Member, membersOf } from '../objective/case.ts';
import { blocksOf, limitsOf } from '../rules/hard-rules.ts';
import type { Limit } from '../rules/rule.ts';
import { possibleTurns, turnKey } from '../rules/world.ts';

/** A limit with the turns it is about by their place in the frame; turns that cannot be are left out. */
export interface FramedLimit {
  readonly limit: Limit;
  readonly terms: readonly { readonly at: number; readonly times: number }[];
  readonly roles: ReadonlySet<RoleCode>;
}

export interface Frame {
  readonly situation: Case;
  /** Turns that no rule blocks, and pins, which override what blocks them. */
  readonly turns: readonly Turn[];
  /** By `turnKey`. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly pinned: ReadonlySet<string>;
  readonly limits: readonly FramedLimit[];
  /** Everyone with their turns' places, and every duty's seats with theirs. */
  readonly members: readonly (Member & { readonly places: readonly number[] })[];
  readonly seats: readonly FramedSeats[];
}

interface FramedSeats {
  readonly duty: Duty;
  readonly role: RoleCode;
  readonly count: number;
  readonly places: readonly number[];
  /** The rule that says so, for explaining a conflict. */
  readonly limit: Limit | undefined;
}

export function seatsKey(duty: DutyId, role: RoleCode): string {
  return `${duty} ${role}`;
}

/** `allowed` are keys of turns that may be though a rule blocks them. */
export function frameOf(situation: Case, allowed: ReadonlySet<string> = new Set()): Frame {
  const { world } = situation;
  const pinned = new Set(world.pins.map(turnKey));
  const turns = possibleTurns(world).filter(turn => {
    const key = turnKey(turn);
    return pinned.has(key) || allowed.has(key) || blocksOf(turn, world).length === 0;
  });
  const placeOf = new Map(turns.map((turn, at) => [turnKey(turn), at]));
  const limits = framedLimits(situation, turns);
  const byMember = groupPlaces(turns, t => `${t.person} ${t.role}`);
  const members = membersOf(situation).map(member => ({
    ...member,
    places: byMember.get(`${member.person} ${member.role}`) ?? [],
  }));
  const seats = framedSeats(situation, turns, limits);
  return { situation, turns, placeOf, pinned, limits, members, seats };
}

function framedLimits({ world }: Case, turns: readonly Turn[]): readonly FramedLimit[] {
  const places = new Map(turns.map((turn, at) => [turn, at]));
  return limitsOf(world).map((limit): FramedLimit => {
    const terms: { readonly at: number; readonly times: number }[] = [];
    const roles = new Set<RoleCode>();
    for (const { turn, times } of limit.terms) {
      roles.add(turn.role);
      const at = places.get(turn);
      if (at !== undefined) terms.push({ at, times });
    }
    return { limit, terms, roles };
  });
}

function framedSeats(
  { world }: Case,
  turns: readonly Turn[],
  limits: readonly FramedLimit[],
): readonly FramedSeats[] {
  const bySeats = groupPlaces(turns, t => seatsKey(t.duty, t.role));
  const limitOf = new Map(
    limits.flatMap(({ limit }) =>
      limit.rule === 'too-many-in-role' ? [[seatsKey(limit.facts.duty, limit.facts.role), limit]] : [],
    ),
  );
  return [...world.duties.values()].flatMap(duty =>
    duty.seats.flatMap(({ role }): FramedSeats[] => {
      const key = seatsKey(duty.id, role);
      const count = seatsOf(duty, role);
      return count === 0
        ? []
        : [{ duty, role, count, places: bySeats.get(key) ?? [], limit: limitOf.get(key) }];
    }),
  );
}

function groupPlaces(
  turns: readonly Turn[],
  keyOf: (turn: Turn) => string,
): ReadonlyMap<string, readonly number[]> {
  const keys = turns.map(keyOf);
  return Map.groupBy(keys.keys(), at => keys[at] ?? '');
}

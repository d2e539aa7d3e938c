// Everything a rule may look at, gathered once, in memory, for one window of dates.

import type { MostTurns } from '../domain/catch-up.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { SpecialDay } from '../domain/day.ts';
import { compareDuties, type Duty, type DutyId, type Turn } from '../domain/duty.ts';
import type { Exclusion, ForbiddenPair, Leave, Wish } from '../domain/leave.ts';
import type { Pattern } from '../domain/pattern.ts';
import type { Period } from '../domain/period.ts';
import { membershipOn, type Person, type PersonCode, type Role } from '../domain/person.ts';
import { compareText } from '../domain/text.ts';
import type { RuleSettings } from '../domain/ward.ts';

/** A turn outside the window, before or after it, that no longer moves but still counts for gaps and months. */
export interface FixedTurn extends Turn {
  readonly date: CivilDate;
  readonly slot: number;
}

export interface World {
  readonly window: Period;
  readonly roles: readonly Role[];
  /** By code, in order of code. */
  readonly people: ReadonlyMap<PersonCode, Person>;
  /** The duties of the window, in order of date, time and id. */
  readonly duties: ReadonlyMap<DutyId, Duty>;
  /** What the patterns and the calendar ask for in the window; null where nobody asked. */
  readonly expected: readonly Duty[] | null;
  /** Of all times. */
  readonly patterns: readonly Pattern[];
  /** In order of date. */
  readonly fixed: readonly FixedTurn[];
  readonly pins: readonly Turn[];
  /** Turns of a roster under review, to be looked at though their people may not be members. */
  readonly reviewed: readonly Turn[];
  /** Turns in force before a change: the rules that they break among themselves are not for this change to mend. */
  readonly standing?: readonly Turn[];
  readonly leave: ReadonlyMap<PersonCode, readonly Leave[]>;
  readonly exclusions: ReadonlyMap<PersonCode, readonly Exclusion[]>;
  readonly wishes: ReadonlyMap<PersonCode, readonly Wish[]>;
  readonly forbiddenPairs: readonly ForbiddenPair[];
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
  /** The last year whose days off were announced. */
  readonly announcedUntil: number;
  readonly settings: RuleSettings;
  /** Tenths of a duty due in the window, by ledger account key; null where nobody reckoned them. */
  readonly dueTenths: ReadonlyMap<string, number> | null;
  /** How many turns in a month are share and catch-up; null where nothing is capped. */
  readonly mostTurns: MostTurns | null;
}

/** One text per turn, for maps and sets. */
export function turnKey({ duty, role, person }: Turn): string {
  return `${duty} ${role} ${person}`;
}

/**
 * The turns there could be, in order of duty, role and person: every member of a role on the date of a duty
 * that has seats for it, and every pin and reviewed turn, which need not be a member's.
 */
export function possibleTurns(world: World): readonly Turn[] {
  const known = turnsOfWorld.get(world) ?? findTurns(world);
  turnsOfWorld.set(world, known);
  return known;
}

/** Every rule asks for them, and a world never changes. */
const turnsOfWorld = new WeakMap<World, readonly Turn[]>();

function findTurns(world: World): readonly Turn[] {
  const turns = new Map<string, Turn>();
  const add = ({ duty, role, person }: Turn) =>
    turns.set(turnKey({ duty, role, person }), { duty, role, person });
  for (const duty of world.duties.values())
    for (const { role, count } of duty.seats) {
      if (count === 0) continue;
      for (const person of world.people.values()) {
        const turn = { duty: duty.id, role, person: person.code };
        if (membershipOn(person, duty.date)?.role === role) add(turn);
      }
    }
  for (const turn of [...world.pins, ...world.reviewed]) add(turn);
  return [...turns].sort(([a], [b]) => compareText(a, b)).map(([, turn]) => turn);
}

/** A turn's duty in the window. */
export function dutyOf(turn: Turn, world: World): Duty {
  const duty = world.duties.get(turn.duty);
  if (!duty) throw new RangeError(`no such duty in the window: ${turn.duty}`);
  return duty;
}

export function dateOf(turn: Turn, world: World): CivilDate {
  return dutyOf(turn, world).date;
}

/** The same world with everything in the one order, so that no result depends on how things were listed. */
export function sortWorld(world: World): World {
  const pairs = world.forbiddenPairs.map(({ first, second }) =>
    first < second ? { first, second } : { first: second, second: first },
  );
  return {
    ...world,
    people: new Map([...world.people].sort(([a], [b]) => compareText(a, b))),
    duties: new Map([...world.duties].sort(([, a], [, b]) => compareDuties(a, b))),
    fixed: world.fixed.toSorted((a, b) => compareText(a.date + turnKey(a), b.date + turnKey(b))),
    pins: world.pins.toSorted((a, b) => compareText(turnKey(a), turnKey(b))),
    forbiddenPairs: pairs.sort((a, b) => compareText(a.first + a.second, b.first + b.second)),
  };
}

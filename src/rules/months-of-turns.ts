import { type CivilMonth, monthOf } from '../domain/civil-date.ts';
import type { Turn } from '../domain/duty.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import { dateOf, type World } from './world.ts';

/** Turns of a person in a role and a month, in order of date. */
export interface MonthOfTurns<Item> {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly month: CivilMonth;
  readonly turns: readonly Item[];
  /** So many of them are share and catch-up; what goes beyond is none too fair. */
  readonly most: number;
}

/** Each person's months, where catching up is capped. */
export function monthsOfTurns<Item extends Turn>(
  turns: readonly Item[],
  world: World,
): readonly MonthOfTurns<Item>[] {
  const { mostTurns } = world;
  if (!mostTurns) return [];
  const inOrder = turns.toSorted((a, b) => (dateOf(a, world) < dateOf(b, world) ? -1 : 1));
  const groups = Map.groupBy(inOrder, t => `${t.person} ${t.role} ${monthOf(dateOf(t, world))}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const { person, role } = first;
    const month = monthOf(dateOf(first, world));
    return [{ person, role, month, turns: group, most: mostTurns(person, role, month) }];
  });
}

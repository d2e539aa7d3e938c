// What the levels measure: a world, what is carried into it, and the turns of a roster.

import type { Turn } from '../domain/duty.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { World } from '../rules/world.ts';
import type { Carried } from './carried.ts';

export interface Case {
  readonly world: World;
  readonly carried: Carried;
  /** The turns in force, where something published is repaired; null for a fresh roster. */
  readonly published: readonly Turn[] | null;
}

export interface Member {
  readonly person: PersonCode;
  readonly role: RoleCode;
}

/** Everyone who ever belongs to a role that the window's duties seat, by role and code. */
export function membersOf({ world }: Case): readonly Member[] {
  const roles = new Set(
    [...world.duties.values()].flatMap(d => d.seats.filter(s => s.count > 0).map(s => s.role)),
  );
  const pinned = new Set(world.pins.map(p => `${p.role} ${p.person}`));
  return [...roles]
    .sort()
    .flatMap(role =>
      [...world.people.values()]
        .filter(p => p.memberships.some(m => m.role === role) || pinned.has(`${role} ${p.code}`))
        .map(p => ({ person: p.code, role })),
    );
}

/** The tallies in which a role has seats in the window, sorted. */
export function talliesOf(role: RoleCode, { world }: Case): readonly string[] {
  const duties = [...world.duties.values()].filter(d => d.seats.some(s => s.role === role && s.count > 0));
  return [...new Set(duties.map(d => d.tally))].sort();
}

export function square(x: number): number {
  return x * x;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}

// The role or skill meant by what was typed: by code or by name, with or without marks.

import type { Role, Skill } from '../domain/person.ts';
import { nearest, searchKey } from '../domain/text.ts';
import { refuse } from './refuse.ts';

/** Throws `role-unknown` with the roles there are. */
export function findRole(typed: string, roles: readonly Role[], option: string): Role {
  const known = roles.map(r => r.nameVi);
  return (
    named(typed, roles) ?? refuse({ code: 'role-unknown', facts: { value: typed, known }, place: { option } })
  );
}

/** Throws `skill-unknown` with the nearest one. */
export function findSkill(typed: string, skills: readonly Skill[], option?: string): Skill {
  const near = nearest(
    typed,
    skills.map(s => s.nameVi),
  );
  const place = option ? { place: { option } } : {};
  return (
    named(typed, skills) ??
    refuse({ code: 'skill-unknown', facts: { value: typed, nearest: near }, ...place })
  );
}

function named<Item extends Role | Skill>(typed: string, items: readonly Item[]): Item | undefined {
  const key = searchKey(typed);
  return items.find(item => [item.code, item.nameVi, item.nameEn].some(name => searchKey(name) === key));
}

// The role or skill meant by what was typed: by code or by name, with or without marks.

import { findNamed } from '../domain/catalogue.ts';
import type { Role, Skill } from '../domain/person.ts';
import { nearest } from '../domain/text.ts';
import { refuse } from './refuse.ts';

/** Throws `role-unknown` with the roles there are. */
export function findRole(typed: string, roles: readonly Role[], option: string): Role {
  const known = roles.map(r => r.nameVi);
  return (
    findNamed(typed, roles) ??
    refuse({ code: 'role-unknown', facts: { value: typed, known }, place: { option } })
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
    findNamed(typed, skills) ??
    refuse({ code: 'skill-unknown', facts: { value: typed, nearest: near }, ...place })
  );
}

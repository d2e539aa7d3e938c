// The ward's own lists: skills and roles. What people or patterns still use is not taken away.

import { codeFromName } from '../../domain/catalogue.ts';
import { parseRoleCode, type Role, type Skill } from '../../domain/person.ts';
import { cleanText } from '../../domain/text.ts';
import { deleteSkill, writeRole, writeSkill } from '../../store/people.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import { findSkill } from '../find-in-catalogue.ts';
import type { Office } from '../office.ts';
import { refuse } from '../refuse.ts';
import { refuseName } from '../refuse-name.ts';

export interface SkillInput {
  readonly nameVi: string;
  readonly nameEn: string | null;
  /** Made from the name where it is null. */
  readonly code: string | null;
}

/** A new skill, or new names for the one with this code. */
export async function setSkill(office: Office, input: SkillInput): Promise<Changed<Skill>> {
  return changeWard(office, 'skills set', () => {
    const nameVi = cleanText(input.nameVi);
    refuseName(nameVi);
    const code = input.code ?? codeFromName(nameVi);
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code))
      refuse({ code: 'catalogue-code-wrong', facts: { value: code } });
    const skill = { code, nameVi, nameEn: cleanText(input.nameEn ?? '') || nameVi };
    return { said: { skill: code }, result: skill, write: db => writeSkill(db, skill) };
  });
}

export async function removeSkill(office: Office, typed: string): Promise<Changed<Skill>> {
  return changeWard(office, 'skills remove', facts => {
    const skill = findSkill(typed, facts.skills);
    const people = facts.people.filter(p => p.skills.includes(skill.code)).map(p => p.code);
    const patterns = facts.patterns.filter(p => p.requires?.skill === skill.code).map(p => p.code);
    if (people.length + patterns.length > 0)
      refuse({
        code: 'skill-in-use',
        facts: { skill: skill.nameVi, people: [...people, ...new Set(patterns)] },
      });
    return { said: { skill: skill.code }, result: skill, write: db => deleteSkill(db, skill.code) };
  });
}

export interface RoleInput {
  readonly code: string;
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly codePrefix: string | null;
  readonly position: number | null;
}

/** A new role (Lãnh đạo trực), or new words for one there is. */
export async function setRole(office: Office, input: RoleInput): Promise<Changed<Role>> {
  return changeWard(office, 'roles set', facts => {
    const code = parseRoleCode(input.code);
    if (!code) return refuse({ code: 'catalogue-code-wrong', facts: { value: input.code } });
    const before = facts.roles.find(r => r.code === code);
    const nameVi = cleanText(input.nameVi ?? before?.nameVi ?? '');
    refuseName(nameVi, { option: '--name' });
    const role = {
      code,
      nameVi,
      nameEn: cleanText(input.nameEn ?? before?.nameEn ?? nameVi),
      codePrefix: cleanText(input.codePrefix ?? before?.codePrefix ?? '').toLocaleUpperCase('vi'),
      position: input.position ?? before?.position ?? facts.roles.length + 1,
    };
    return { said: { role: code }, result: role, write: db => writeRole(db, role) };
  });
}

// The lists of skills and roles.

import { readWard } from '../../operations/read-ward.ts';
import { removeSkill, setRole, setSkill } from '../../operations/ward/catalogue.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/catalogue.ts';
import { officeOf } from '../office.ts';
import { renderListing } from '../views/listing.ts';
import { changeWard } from './changed.ts';

export async function listSkills(input: CommandInput): Promise<Outcome> {
  const { skills } = await readWard(officeOf(input));
  const { columns } = input.messages.commands;
  const head = [columns.code, columns.skills, input.messages.ward.columns.nameEn];
  const rows = skills.map(s => [s.code, s.nameVi, s.nameEn]);
  return { data: skills, text: renderListing({ head, rows }, input) };
}

export const changeSkill: Action<typeof declared.skillsSet> = async (input, given) => {
  const { name: nameVi, nameEn, code } = given;
  return changeWard(input, {
    change: office => setSkill(office, { nameVi, nameEn, code }),
    say: skill => [input.messages.ward.added(`${skill.nameVi} (${skill.code})`)],
  });
};

export const dropSkill: Action<typeof declared.skillsRemove> = async (input, given) => {
  return changeWard(input, {
    change: office => removeSkill(office, given.skill),
    say: skill => [input.messages.ward.removed(skill.nameVi)],
  });
};

export async function listRoles(input: CommandInput): Promise<Outcome> {
  const { roles } = await readWard(officeOf(input));
  const { columns } = input.messages.commands;
  const head = [
    columns.code,
    columns.role,
    input.messages.ward.columns.nameEn,
    input.messages.ward.columns.prefix,
  ];
  const rows = roles.map(r => [r.code, r.nameVi, r.nameEn, r.codePrefix]);
  return { data: roles, text: renderListing({ head, rows }, input) };
}

export const changeRole: Action<typeof declared.rolesSet> = async (input, given) => {
  const { code, name: nameVi, nameEn, prefix: codePrefix, position } = given;
  return changeWard(input, {
    change: office => setRole(office, { code, nameVi, nameEn, codePrefix, position }),
    say: role => [input.messages.ward.changed(`${role.nameVi} (${role.code})`)],
  });
};

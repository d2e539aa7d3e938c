// The lists of skills and roles.

import { readWard } from '../../operations/read-ward.ts';
import { removeSkill, setRole, setSkill } from '../../operations/ward/catalogue.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/catalogue.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { renderListing } from '../views/listing.ts';
import { changedOutcome, confirmedChange } from './changed.ts';

export async function listSkills(input: CommandInput): Promise<Outcome> {
  const { skills } = await readWard(officeOf(input));
  const { columns } = input.messages.commands;
  const head = [columns.code, columns.skills, input.messages.ward.columns.nameEn];
  const rows = skills.map(s => [s.code, s.nameVi, s.nameEn]);
  return { data: skills, text: renderListing({ head, rows }, input) };
}

export async function changeSkill(
  input: CommandInput,
  given: Given<typeof declared.skillsSet>,
): Promise<Outcome> {
  const { name: nameVi, nameEn, code } = given;
  const changed = await setSkill(officeOf(input), { nameVi, nameEn, code });
  return changedOutcome(input, changed, [
    input.messages.ward.added(`${changed.result.nameVi} (${changed.result.code})`),
  ]);
}

export async function dropSkill(
  input: CommandInput,
  given: Given<typeof declared.skillsRemove>,
): Promise<Outcome> {
  return confirmedChange(
    input,
    office => removeSkill(office, given.skill),
    skill => [input.messages.ward.removed(skill.nameVi)],
  );
}

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

export async function changeRole(
  input: CommandInput,
  given: Given<typeof declared.rolesSet>,
): Promise<Outcome> {
  const changed = await setRole(officeOf(input), {
    code: given.code,
    nameVi: given.name,
    nameEn: given.nameEn,
    codePrefix: given.prefix,
    position: given.position,
  });
  return changedOutcome(input, changed, [
    input.messages.ward.changed(`${changed.result.nameVi} (${changed.result.code})`),
  ]);
}

// The lists of skills and roles.

import { readWard } from '../../operations/read-ward.ts';
import { removeSkill, setRole, setSkill } from '../../operations/ward/catalogue.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument, numberOption, textOption } from '../options.ts';
import { renderListing } from '../views/listing.ts';
import { changedOutcome, confirmedChange } from './changed.ts';

export async function listSkills(input: CommandInput): Promise<Outcome> {
  const { skills } = await readWard(officeOf(input));
  const { columns } = input.messages.commands;
  const head = [columns.code, columns.skills, input.messages.ward.columns.nameEn];
  const rows = skills.map(s => [s.code, s.nameVi, s.nameEn]);
  return { data: skills, text: renderListing({ head, rows }, input) };
}

export async function changeSkill(input: CommandInput): Promise<Outcome> {
  const [nameEn, code] = [textOption(input, 'nameEn'), textOption(input, 'code')];
  const changed = await setSkill(officeOf(input), { nameVi: argument(input, 0), nameEn, code });
  return changedOutcome(input, changed, [
    input.messages.ward.added(`${changed.result.nameVi} (${changed.result.code})`),
  ]);
}

export async function dropSkill(input: CommandInput): Promise<Outcome> {
  return confirmedChange(
    input,
    office => removeSkill(office, argument(input, 0)),
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

export async function changeRole(input: CommandInput): Promise<Outcome> {
  const changed = await setRole(officeOf(input), {
    code: argument(input, 0),
    nameVi: textOption(input, 'name'),
    nameEn: textOption(input, 'nameEn'),
    codePrefix: textOption(input, 'prefix'),
    position: numberOption(input, 'position', '--position'),
  });
  return changedOutcome(input, changed, [
    input.messages.ward.changed(`${changed.result.nameVi} (${changed.result.code})`),
  ]);
}

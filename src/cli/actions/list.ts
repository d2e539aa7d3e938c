// The lists: people, leave, days off.

import { lastDate } from '../../domain/period.ts';
import { comparePeople, membershipOn, type Person } from '../../domain/person.ts';
import { listDays, readWard } from '../../operations/look-up.ts';
import { todayIn } from '../../time/clock.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument } from '../options.ts';
import { renderTable } from '../views/table.ts';

/** Phone numbers, e-mail addresses and birth dates stay in the file. */
export async function listPeople(input: CommandInput): Promise<Outcome> {
  const office = officeOf(input);
  const { people, roles, skills, settings } = await readWard(office);
  const today = todayIn(settings.zone, office.clock);
  const { columns } = input.messages.commands;
  const nameOf = (item: { readonly nameVi: string; readonly nameEn: string } | undefined) =>
    item ? (input.language === 'vi' ? item.nameVi : item.nameEn) : '';
  const roleOf = (person: Person) => membershipOn(person, today) ?? person.memberships[0];
  const rows = people
    .toSorted(comparePeople)
    .map(person => [
      person.code,
      person.name,
      nameOf(roles.find(r => r.code === roleOf(person)?.role)),
      person.title,
      person.unit,
      person.skills.map(code => nameOf(skills.find(s => s.code === code))).join(', '),
      String(roleOf(person)?.sharePercent ?? ''),
    ]);
  const head = [
    columns.code,
    columns.name,
    columns.role,
    columns.title,
    columns.unit,
    columns.skills,
    columns.share,
  ];
  const data = people.map(({ phone: _phone, email: _email, birthDate: _birthDate, ...shown }) => shown);
  return { data, text: renderTable({ head, rows, numeric: [6] }, input.width) };
}

export async function listLeave(input: CommandInput): Promise<Outcome> {
  const { leave, people } = await readWard(officeOf(input));
  const { dates, rules, commands } = input.messages;
  const { columns } = commands;
  const rows = leave.map(l => [
    l.person,
    people.find(p => p.code === l.person)?.name ?? '',
    rules.leave(l.kind),
    dates.date(l.from),
    dates.date(lastDate(l)),
    l.note,
  ]);
  const head = [columns.code, columns.name, columns.kind, columns.from, columns.to, columns.note];
  return { data: leave, text: renderTable({ head, rows }, input.width) };
}

export async function listHolidays(input: CommandInput): Promise<Outcome> {
  const { days, announcedUntil } = await listDays(officeOf(input), argument(input, 0));
  const { dates, commands } = input.messages;
  const { columns } = commands;
  const rows = days.map(day => [
    dates.date(day.date),
    commands.dayKinds[day.kind],
    input.language === 'vi' ? day.nameVi : day.nameEn,
    `${day.provisional ? `${commands.provisional}: ` : ''}${dates.source(day.source)}`,
  ]);
  const table = renderTable(
    { head: [columns.date, columns.kind, columns.day, columns.source], rows },
    input.width,
  );
  return { data: { days, announcedUntil }, text: `${table}\n${commands.announcedUntil(announcedUntil)}` };
}

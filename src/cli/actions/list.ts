// The lists: people, leave, days off.

import { lastDate, overlap } from '../../domain/period.ts';
import { comparePeople, shownToAll } from '../../domain/person.ts';
import { nameIn, namesOf } from '../../i18n/names.ts';
import { findPerson } from '../../operations/find-person.ts';
import { readPeriod } from '../../operations/read-period.ts';
import { readWard } from '../../operations/read-ward.ts';
import { listDays } from '../../operations/ward/list-days.ts';
import { latestMembership, selectPeople } from '../../operations/ward/select-people.ts';
import { todayIn } from '../../time/clock.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { holidaysList } from '../commands/holidays.ts';
import type { leaveList } from '../commands/leave.ts';
import type { peopleList } from '../commands/people.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { renderListing } from '../views/listing.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderTable } from '../views/table.ts';

export async function listPeople(input: CommandInput, filter: Given<typeof peopleList>): Promise<Outcome> {
  const office = officeOf(input);
  const ward = await readWard(office);
  const today = todayIn(ward.settings.zone, office.clock);
  const people = selectPeople(ward, filter, today);
  const names = namesOf(ward, input.language);
  const { columns } = input.messages.commands;
  const rows = people.toSorted(comparePeople).map(person => {
    const membership = latestMembership(person, today);
    return [
      person.code,
      person.name,
      membership ? names.role(membership.role) : '',
      person.title,
      person.unit,
      person.skills.map(names.skill).join(', '),
      String(membership?.sharePercent ?? ''),
    ];
  });
  const { code, name, role, title, unit, skills, share } = columns;
  const head = [code, name, role, title, unit, skills, share];
  const data = people.map(shownToAll);
  const table = renderListing({ head, rows, numeric: [6] }, input);
  if (people.length === 0) return { data, text: table, advice: renderNextSteps([importStep(input)], input) };
  return { data, text: `${table}\n${input.messages.ward.peopleCount(people.length)}` };
}

function importStep({ messages }: CommandInput): string {
  return `lichtruc people import ${messages.cli.file}.csv`;
}

/** Of everybody and all dates, unless a period or a person is named. */
export const listLeave: Action<typeof leaveList> = async (input, given) => {
  const office = officeOf(input);
  const { leave: all, people, settings } = await readWard(office);
  const { period: typed, person: who } = given;
  const period = typed ? readPeriod(typed, todayIn(settings.zone, office.clock)) : null;
  const person = who === null ? null : findPerson(who, people).code;
  const leave = all.filter(
    l => (period === null || overlap(l, period)) && (person === null || l.person === person),
  );
  const { dates, rules, commands } = input.messages;
  const { columns } = commands;
  const rows = leave.map(l => [
    l.person,
    people.find(p => p.code === l.person)?.name ?? '',
    rules.leave(l.kind, l.part),
    dates.date(l.from),
    dates.date(lastDate(l)),
    l.note,
  ]);
  const head = [columns.code, columns.name, columns.kind, columns.from, columns.to, columns.note];
  return { data: leave, text: renderListing({ head, rows }, input) };
};

export const listHolidays: Action<typeof holidaysList> = async (input, given) => {
  const { days, announcedUntil } = await listDays(officeOf(input), given.period);
  const { dates, commands } = input.messages;
  const { columns } = commands;
  const rows = days.map(day => [
    dates.date(day.date),
    commands.dayKinds[day.kind],
    nameIn(day, input.language),
    `${day.provisional ? `${commands.provisional}: ` : ''}${dates.source(day.source)}`,
  ]);
  const table = renderTable({ head: [columns.date, columns.kind, columns.day, columns.source], rows }, input);
  return { data: { days, announcedUntil }, text: `${table}\n${commands.announcedUntil(announcedUntil)}` };
};

// Two people of one name are told apart by their codes wherever names alone would be read.

import type { NameCard, RosterDuty, Seat } from './roster-duty.ts';

interface Called {
  readonly code: string;
  readonly name: string;
}

/** What people are called: by name, with the code behind it where somebody else among them bears it too. */
export function calledApart(people: readonly Called[]): (code: string) => string | null {
  const bearers = new Map<string, Set<string>>();
  for (const { code, name } of people) bearers.set(name, (bearers.get(name) ?? new Set()).add(code));
  const called = new Map(
    people.map(({ code, name }) => [code, (bearers.get(name)?.size ?? 0) > 1 ? `${name} (${code})` : name]),
  );
  return code => called.get(code) ?? null;
}

/** Without the code that tells namesakes apart: for data, which has a column of codes. */
export function plainName({ name, person }: NameCard): string {
  return name?.replace(` (${person})`, '') ?? person;
}

/** The duties as they are read: namesakes among them with their codes. */
export function namesakesApart(duties: readonly RosterDuty[]): readonly RosterDuty[] {
  const people = duties.flatMap(({ seats }) =>
    seats.flatMap(({ person }) => (person?.name ? [{ code: person.person, name: person.name }] : [])),
  );
  const called = calledApart(people);
  const apart = (seat: Seat): Seat =>
    seat.person ? { ...seat, person: { ...seat.person, name: called(seat.person.person) } } : seat;
  return duties.map(duty => ({ ...duty, seats: duty.seats.map(apart) }));
}

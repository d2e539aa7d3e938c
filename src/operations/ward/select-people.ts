// Part of the people of a ward, as a list asks for it.

import type { CivilDate } from '../../domain/civil-date.ts';
import { membershipOn, type Person } from '../../domain/person.ts';
import { searchKey } from '../../domain/text.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { findRole, findSkill } from '../find-in-catalogue.ts';

/** As typed; null where nothing is asked. */
export interface PeopleFilter {
  readonly role: string | null;
  readonly unit: string | null;
  readonly skill: string | null;
  /** Those who have left too. */
  readonly all: boolean;
}

/** Throws `role-unknown` or `skill-unknown`. */
export function selectPeople(
  { people, roles, skills }: WardFacts,
  filter: PeopleFilter,
  today: CivilDate,
): readonly Person[] {
  const role = filter.role === null ? null : findRole(filter.role, roles, '--role').code;
  const skill = filter.skill === null ? null : findSkill(filter.skill, skills, '--skill').code;
  const unit = filter.unit === null ? null : searchKey(filter.unit);
  return people.filter(
    person =>
      (filter.all || !hasLeft(person, today)) &&
      (role === null || latestMembership(person, today)?.role === role) &&
      (skill === null || person.skills.includes(skill)) &&
      (unit === null || searchKey(person.unit).includes(unit)),
  );
}

/** The membership of today; before the first and after the last the nearest one. */
export function latestMembership(person: Person, today: CivilDate) {
  const begun = person.memberships.filter(m => m.from <= today);
  return membershipOn(person, today) ?? begun.at(-1) ?? person.memberships[0];
}

function hasLeft({ memberships }: Person, today: CivilDate): boolean {
  return memberships.every(m => m.until !== null && m.until <= today);
}

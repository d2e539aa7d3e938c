// Whose calendars a command is about: people by code or name, everyone, a role, the ward.

import { findNamed } from '../../domain/catalogue.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { type FeedSubject, type FeedToken, subjectCode } from '../../domain/feed-token.ts';
import type { Person, Role } from '../../domain/person.ts';
import { findEveryone } from '../find-person.ts';

export interface SubjectChoice {
  readonly people: readonly string[];
  /** Everyone who serves. */
  readonly all: boolean;
  readonly role: string | null;
  readonly ward: boolean;
}

export interface Subjects {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly today: CivilDate;
}

/** Throws `nobody-chosen` where nothing is, and what people and roles are refused for. */
export function chooseSubjects(choice: SubjectChoice, facts: Subjects): readonly FeedSubject[] {
  const everyone = choice.all ? facts.people.filter(p => mayHaveFeed(p, facts.today)) : [];
  const named = findEveryone(choice.people, facts.people);
  const people = [...new Set([...everyone, ...named].map(p => p.code))];
  const chosen: readonly FeedSubject[] = [
    ...people.map(person => ({ kind: 'person' as const, person })),
    ...(choice.role === null
      ? []
      : [{ kind: 'role' as const, role: findRole(choice.role, facts.roles).code }]),
    ...(choice.ward ? [{ kind: 'ward' as const }] : []),
  ];
  if (chosen.length === 0) throw new UserError('wrong', { code: 'nobody-chosen', facts: {} });
  return chosen;
}

/** Until the last day of service; those still to begin have theirs already. */
export function mayHaveFeed({ memberships }: Person, today: CivilDate): boolean {
  const until = memberships.at(-1)?.until;
  return memberships.length > 0 && (until === null || until === undefined || until > today);
}

/** A token whose person has left, or whose role or person is no more. */
export function hasLost({ subject }: FeedToken, { people, roles, today }: Subjects): boolean {
  if (subject.kind === 'ward') return false;
  if (subject.kind === 'role') return !roles.some(r => r.code === subject.role);
  const person = people.find(p => p.code === subject.person);
  return !person || !mayHaveFeed(person, today);
}

export function ownerName(subject: FeedSubject, { people }: Pick<Subjects, 'people'>): string {
  const code = subjectCode(subject);
  return subject.kind === 'person' ? (people.find(p => p.code === subject.person)?.name ?? code) : code;
}

function findRole(typed: string, roles: readonly Role[]): Role {
  const found = findNamed(typed, roles);
  if (found) return found;
  const known = roles.map(r => r.code);
  throw new UserError('wrong', { code: 'role-unknown', facts: { value: typed, known } });
}

// A list of people against the people of the ward: new, changed, the same, missing.

import { type CivilDate, firstOfMonth, monthOf } from '../../domain/civil-date.ts';
import { type Place, type Problem, UserError } from '../../domain/errors.ts';
import { membershipOn, type Person, type PersonCode, type Role } from '../../domain/person.ts';
import type { PersonField } from '../../domain/person-fields.ts';
import type { DoubtReason } from '../../domain/problems/lists.ts';
import { searchKey } from '../../domain/text.ts';
import { doubt } from '../../intake/identity/find-described.ts';
import { markedKey } from '../../intake/identity/name-keys.ts';
import { type ListedPerson, readPeopleList } from '../../intake/people-list.ts';
import { roleMeant } from '../../intake/role-meant.ts';
import type { Headings } from '../../intake/tables/headings.ts';
import { writePeople } from '../../store/people.ts';
import { nextCode, servingUntil } from '../ward/people.ts';
import { type PreviewRow, type Reading, type ReadingContext, sameValue } from './list-reading.ts';
import { type MatchedRow, matchPeople } from './match-people.ts';
import { personAfter } from './person-after.ts';

interface Planned {
  readonly place: Place;
  readonly before: Person | null;
  readonly after: Person;
}

export function readPeople(context: ReadingContext): Reading {
  const { facts, today, blankClears } = context;
  const role = context.role === null ? null : roleMeant(context.role, facts.roles);
  const known = facts.roles.map(r => r.nameVi);
  if (context.role !== null && !role)
    throw new UserError('wrong', {
      code: 'role-unknown',
      facts: { value: context.role, known },
      place: { option: '--role' },
    });
  const list = readPeopleList(context.tables, context.headings as Headings<PersonField>, {
    roles: facts.roles,
    skills: facts.skills,
    from: firstOfMonth(monthOf(today)),
    role,
    today,
    blankClears,
  });
  const problems = [...list.problems];
  const matched = matchPeople(list.people, facts.people, context.matches, problems);
  const planned = planPeople(matched, context, problems);
  const { notes, account } = list;
  // Who may stand in a row that is left out is not missing.
  return { ...asReading(planned, list.people, context, problems.length === 0), problems, notes, account };
}

function planPeople(
  matched: readonly MatchedRow[],
  { facts, today }: ReadingContext,
  problems: Problem[],
): readonly Planned[] {
  const taken = new Set([
    ...facts.people.map(p => searchKey(p.code)),
    ...matched.flatMap(({ row }) => (row.code ? [searchKey(row.code)] : [])),
  ]);
  const planned: Planned[] = [];
  for (const group of byPerson(matched, problems)) {
    const { row, known } = group[0];
    if (!known && !row.role) {
      problems.push({ code: 'role-not-said', facts: { value: row.fields.name }, place: row.place });
      continue;
    }
    const code = known?.code ?? row.code ?? (row.role && nextCode(row.role, taken));
    if (!code) continue;
    taken.add(searchKey(code));
    const [first, ...others] = group;
    const after = personAfter(code, known, [first.row, ...others.map(m => m.row)], today);
    const why = known && !first.answered && doubtOf({ known, row, after, today });
    if (known && why)
      problems.push(doubt(row.fields.name, { kind: 'doubtful', candidates: [known], why }, row.place));
    else planned.push({ place: row.place, before: known, after });
  }
  return planned;
}

/** Whether the list ends a retirement in passing: it serves again, and no row begins after it had ended. */
function isBack(before: Person, after: Person, today: string): boolean {
  const ended = before.memberships.at(-1)?.until ?? null;
  if (ended === null || serves(before, today) || !serves(after, today)) return false;
  return !after.memberships.some(m => m.from >= ended && m.from > today);
}

interface Change {
  readonly known: Person;
  readonly row: ListedPerson;
  readonly after: Person;
  readonly today: CivilDate;
}

/** What a list changes only if somebody says so. */
function doubtOf({ known, row, after, today }: Change): DoubtReason | null {
  if (isBack(known, after, today)) return 'retired';
  const [before, then] = [known, after].map(p => membershipOn(p, today)?.role);
  return before && then && before !== then && !row.given.has('role') ? 'role-differs' : null;
}

type Group = readonly [MatchedRow, ...MatchedRow[]];

/** Rows of one person belong together where each tells a membership of its own; else one too many is named. */
function byPerson(matched: readonly MatchedRow[], problems: Problem[]): readonly Group[] {
  const groups = new Map<string, [MatchedRow, ...MatchedRow[]]>();
  for (const match of matched) {
    const { row, known } = match;
    const key = known?.code ?? row.code ?? newPersonKey(row);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()].filter(group => {
    const wrong = group.flatMap(({ row }) => {
      const others = group.map(other => other.row).filter(other => other !== row);
      return clash(row, others) ?? [];
    });
    problems.push(...wrong);
    return wrong.length === 0;
  });
}

/** Of each of the rows: none is more certain than the others. */
function clash(row: ListedPerson, others: readonly ListedPerson[]): Problem | null {
  const { name: value } = row.fields;
  if (others.some(other => runsInto(other, row)))
    return { code: 'memberships-overlap', facts: { value }, place: row.place };
  const other = others.find(another => !isOtherMembership(another, row));
  return other ? twice(row, other) : null;
}

function newPersonKey({ fields }: ListedPerson): string {
  return `${markedKey(fields.name)}|${fields.birthDate ?? fields.birthYear ?? ''}|${searchKey(fields.unit)}`;
}

function isOtherMembership(a: ListedPerson, b: ListedPerson): boolean {
  return a.code !== null && a.dated && b.dated && a.from !== b.from && sameValue(a.fields, b.fields);
}

/** Whether the list itself ends one of two memberships after the other has begun. */
function runsInto(a: ListedPerson, b: ListedPerson): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return isOtherMembership(a, b) && first.until !== null && first.until > second.from;
}

function twice(row: ListedPerson, first: ListedPerson): Problem {
  if (row.code && row.code === first.code)
    return { code: 'code-twice', facts: { value: row.code }, place: row.place };
  const facts = { value: row.fields.name, row: first.place.row ?? 0 };
  return { code: 'person-listed-twice', facts, place: row.place };
}

function asReading(
  planned: readonly Planned[],
  rows: readonly ListedPerson[],
  { facts, today, retireMissing }: ReadingContext,
  isWhole: boolean,
): Pick<Reading, 'counts' | 'rows' | 'write'> {
  const added = planned.filter(p => p.before === null);
  const changed = planned.filter(p => p.before !== null && !sameValue(p.before, p.after));
  const missing = isWhole ? missingFrom(planned, rows, facts.people) : [];
  const stillServing = missing.filter(p => serves(p, today));
  return {
    counts: {
      added: added.length,
      changed: changed.length,
      unchanged: planned.length - added.length - changed.length,
      missing: stillServing.map(p => p.code),
    },
    rows: [
      ...added.map(({ place, after }): PreviewRow => ({ kind: 'person-added', place, after })),
      ...changed.flatMap(({ place, before, after }): PreviewRow[] =>
        before ? [{ kind: 'person-changed', place, before, after }] : [],
      ),
      ...stillServing.map(
        (before): PreviewRow => ({ kind: 'person-missing', before, retired: retireMissing }),
      ),
    ],
    write(db) {
      const retired = retireMissing ? stillServing.map(person => servingUntil(person, today)) : [];
      writePeople(db, [...[...added, ...changed].map(p => p.after), ...retired]);
    },
  };
}

function serves({ memberships }: Person, today: string): boolean {
  return memberships.some(m => m.until === null || m.until > today);
}

/** Those of the roles that the list has, who are not in it. */
function missingFrom(
  planned: readonly Planned[],
  rows: readonly ListedPerson[],
  people: readonly Person[],
): readonly Person[] {
  const listed = new Set<PersonCode>(planned.map(p => p.after.code));
  const roles = new Set<Role['code'] | undefined>([
    ...rows.flatMap(row => row.role?.code ?? []),
    ...planned.map(p => p.after.memberships.at(-1)?.role),
  ]);
  return people.filter(p => !listed.has(p.code) && roles.has(p.memberships.at(-1)?.role));
}

// People one by one: added, edited, retired. What they were is kept by date, so that no edit rewrites the past.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Doubt } from '../../domain/doubt.ts';
import type { Problem } from '../../domain/errors.ts';
import { type Membership, oneBirth, type Person, type PersonCode, type Role } from '../../domain/person.ts';
import { personCells } from '../../domain/person-cells.ts';
import {
  byField,
  type FieldCell,
  flagOf,
  OWN_FIELDS,
  type OwnFields,
  type PersonField,
} from '../../domain/person-fields.ts';
import { searchKey } from '../../domain/text.ts';
import { namesOf } from '../../i18n/names.ts';
import { readPerson } from '../../intake/people-list.ts';
import { roleMeant } from '../../intake/role-meant.ts';
import { typedRecord } from '../../intake/typed-record.ts';
import { writePerson } from '../../store/people.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { refuse, refuseAny } from '../refuse.ts';

/** As typed; what is missing stays as it is, or empty for a new person. */
export type PersonFields = Readonly<Partial<Record<PersonField, string | null>>>;

export interface PersonChange {
  readonly before: Person | null;
  readonly after: Person;
  readonly doubts: readonly Doubt[];
}

/** Without a code the next free one of the role is taken: CB01, CB02 … */
export async function addPerson(office: Office, fields: PersonFields): Promise<Changed<PersonChange>> {
  return changeWard(office, 'people add', (facts, now) => {
    const code = fields.code ?? freeCode(fields.role ?? '', facts);
    const person = checked({ ...fields, code }, facts, now.date);
    const taken = facts.people.find(p => p.code === person.code);
    if (taken) refuse({ code: 'person-code-taken', facts: { value: person.code, name: taken.name } });
    return {
      said: { person: person.code },
      result: {
        before: null,
        after: person,
        doubts: doubtsOf({ before: null, after: person, typed: fields.name }, facts),
      },
      write: db => writePerson(db, person),
    };
  });
}

/** A change of role or share begins at `from` (today where it is not said); everything else holds at once. */
export async function editPerson(
  office: Office,
  typed: string,
  fields: PersonFields,
): Promise<Changed<PersonChange>> {
  return changeWard(office, 'people edit', (facts, now) => {
    const before = findPerson(typed, facts.people);
    const typedNow = given(fields);
    const read = checked({ ...asFields(before, facts), ...typedNow }, facts, now.date, typedNow);
    const memberships = membershipsAfter(before, fields, read, now.date);
    const after = oneBirth({ ...before, ...own(read, typedNow), memberships }, before);
    return {
      said: { person: after.code },
      result: { before, after, doubts: doubtsOf({ before, after, typed: typedNow.name }, facts) },
      write: db => writePerson(db, after),
    };
  });
}

/** `last` is the last day of service. The person stays in the ward's memory, in old versions and in the ledger. */
export async function retirePerson(
  office: Office,
  typed: string,
  last: CivilDate | null,
): Promise<Changed<PersonChange>> {
  return changeWard(office, 'people retire', (facts, now) => {
    const before = findPerson(typed, facts.people);
    const until = addDays(last ?? now.date, 1);
    const ended = before.memberships.every(m => m.until !== null && m.until <= until);
    const lastDay = before.memberships.at(-1)?.until;
    if (ended && lastDay)
      refuse({ code: 'person-retired', facts: { person: before.code, last: addDays(lastDay, -1) } });
    const after = servingUntil(before, addDays(until, -1));
    return {
      said: { person: before.code, last: addDays(until, -1) },
      result: { before, after, doubts: [] },
      write: db => writePerson(db, after),
    };
  });
}

/** What was kept by an earlier release, or by a list, is not held against who edits something else. */
function checked(
  fields: PersonFields,
  { roles, skills }: WardFacts,
  from: CivilDate,
  typed: PersonFields = fields,
): Person {
  const problems: Problem[] = [];
  const person = readPerson(typedRecord(fields, flagOf), { roles, skills, from }, problems);
  const flags = new Set(Object.keys(typed).map(field => flagOf(field as PersonField)));
  refuseAny(problems.filter(p => !person || !p.place?.option || flags.has(p.place.option)));
  return person ?? refuse({ code: 'name-missing', facts: {} });
}

function given(fields: PersonFields): PersonFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The fields that were typed; all others stay as they are kept. */
function own(read: Person, typed: PersonFields): Partial<OwnFields> {
  return Object.fromEntries(OWN_FIELDS.filter(field => field in typed).map(field => [field, read[field]]));
}

interface Edit {
  readonly before: Person | null;
  readonly after: Person;
  /** The name as it was typed. */
  readonly typed: string | null | undefined;
}

function doubtsOf({ before, after, typed }: Edit, { people }: WardFacts): readonly Doubt[] {
  const { name } = after;
  const same = people.filter(p => p.name === name && p.code !== after.code).map(p => p.code);
  const percent = after.memberships.at(-1)?.sharePercent ?? 100;
  const renamed = before?.name !== name;
  return [
    ...(renamed && same.length > 0 ? [{ kind: 'same-name', name, people: same } as const] : []),
    ...(renamed && /(^|\s)\p{Ll}/u.test(typed ?? name) ? [{ kind: 'lower-case', name } as const] : []),
    ...(percent > 100 && before?.memberships.at(-1)?.sharePercent !== percent
      ? [{ kind: 'large-share', percent } as const]
      : []),
  ];
}

/** As they would be typed; since when is said anew with every change. */
function asFields(person: Person, facts: WardFacts): PersonFields {
  const skill = namesOf(facts, 'vi').skill;
  const cells = personCells(person, person.memberships.at(-1), { role: code => code, skill });
  return { ...byField(field => asTyped(cells[field])), from: null, until: null };
}

function asTyped(cell: FieldCell): string | null {
  return typeof cell === 'string' ? cell : (cell?.date ?? null);
}

/**
 * The old memberships up to the day of the change, then the new one: what was served is never shortened, and who comes
 * back after leaving has a membership of that time. One that has not begun may begin on another day.
 */
function membershipsAfter(
  before: Person,
  fields: PersonFields,
  read: Person,
  today: CivilDate,
): readonly Membership[] {
  const [changed] = read.memberships;
  const last = before.memberships.at(-1);
  const says = (...asked: readonly PersonField[]) =>
    asked.some(field => fields[field] !== null && fields[field] !== undefined);
  if (!changed || !says('role', 'share', 'from', 'until')) return before.memberships;
  if (!last) return [changed];
  const gone = last.until !== null && last.until <= (says('from') ? changed.from : today);
  const until = says('until') || gone ? changed.until : last.until;
  if (!says('role', 'share', 'from'))
    return inOrder([...before.memberships.slice(0, -1), { ...last, until }]);
  const waits = last.from > today && !gone;
  const from = says('from') ? changed.from : waits ? last.from : today;
  const served = waits ? before.memberships.slice(0, -1) : before.memberships;
  const kept = served.filter(m => m.from < from);
  const ended = kept.map(m => (m.until === null || m.until > from ? { ...m, until: from } : m));
  return inOrder([...ended, { role: changed.role, sharePercent: changed.sharePercent, from, until }]);
}

/** Two that follow each other and say the same are one. */
function inOrder(memberships: readonly Membership[]): readonly Membership[] {
  const wrong = memberships.find(m => m.until !== null && m.until <= m.from);
  if (wrong?.until)
    refuse({ code: 'dates-reversed', facts: { from: wrong.from, last: addDays(wrong.until, -1) } });
  const all: Membership[] = [];
  for (const m of memberships) {
    const before = all.at(-1);
    const goesOn =
      before?.until === m.from && before.role === m.role && before.sharePercent === m.sharePercent;
    if (goesOn) all[all.length - 1] = { ...before, until: m.until };
    else all.push(m);
  }
  return all;
}

function freeCode(roleText: string, { roles, people }: WardFacts): PersonCode | '' {
  const role = roleMeant(roleText, roles);
  return role ? nextCode(role, new Set(people.map(p => searchKey(p.code)))) : '';
}

/** The first code of the role's prefix that nobody has; `taken` holds search keys. */
export function nextCode({ codePrefix }: Role, taken: ReadonlySet<string>): PersonCode {
  for (let n = 1; n < 1000; n++) {
    const code = `${codePrefix}${String(n).padStart(2, '0')}`;
    if (!taken.has(searchKey(code))) return code as PersonCode;
  }
  return refuse({ code: 'codes-exhausted', facts: { prefix: codePrefix } });
}

/** The person with `last` as the last day of service; memberships that would begin later fall away. */
export function servingUntil(person: Person, last: CivilDate): Person {
  const until = addDays(last, 1);
  const memberships = person.memberships
    .filter(m => m.from < until)
    .map(m => ({ ...m, until: m.until !== null && m.until < until ? m.until : until }));
  return { ...person, memberships };
}

// A person as the rows of a list leave them: the columns the list has replace what was, the others stay; memberships
// are changed by date, so that no list rewrites the past.

import type { CivilDate } from '../../domain/civil-date.ts';
import {
  type Membership,
  membershipOn,
  oneBirth,
  type Person,
  type PersonCode,
} from '../../domain/person.ts';
import { OWN_FIELDS } from '../../domain/person-fields.ts';
import { markedKey } from '../../intake/identity/name-keys.ts';
import type { ListedPerson } from '../../intake/people-list.ts';

/** `rows` are those of one person, at least one; several are several memberships. */
export function personAfter(
  code: PersonCode,
  known: Person | null,
  rows: readonly [ListedPerson, ...ListedPerson[]],
  today: CivilDate,
): Person {
  const [first] = rows;
  if (!known)
    return oneBirth({ code, ...first.fields, memberships: chained(rows.flatMap(asMembership)) }, null);
  const kept = Object.fromEntries(
    OWN_FIELDS.filter(field => !first.given.has(field)).map(field => [field, known[field]]),
  );
  const after = {
    ...known,
    ...first.fields,
    ...kept,
    // Hoà for Hòa, or capitals, are no other name.
    ...(markedKey(first.fields.name) === markedKey(known.name) ? { name: known.name } : {}),
    code: known.code,
    memberships: memberships(known, rows, today),
  };
  return oneBirth(after, known);
}

function asMembership({ role, sharePercent, from, until }: ListedPerson): readonly Membership[] {
  return role ? [{ role: role.code, sharePercent, from, until }] : [];
}

function memberships(
  known: Person,
  rows: readonly [ListedPerson, ...ListedPerson[]],
  today: CivilDate,
): readonly Membership[] {
  const listed = rows.flatMap(row => (row.dated ? withRoleOf(known, row) : undated(known, row, today)));
  const starts = new Set(listed.map(m => m.from));
  return chained([...known.memberships.filter(m => !starts.has(m.from)), ...listed]);
}

/** A dated row that says no role keeps the one of that date. */
function withRoleOf(known: Person, row: ListedPerson): readonly Membership[] {
  const then = membershipOn(known, row.from) ?? known.memberships.at(-1);
  const role = row.role?.code ?? then?.role;
  const sharePercent = row.given.has('share') ? row.sharePercent : (then?.sharePercent ?? 100);
  return role ? [{ role, sharePercent, from: row.from, until: row.until }] : [];
}

/** What a row without a date changes: nothing, the end, or from today on the role, the share, a return. */
function undated(known: Person, row: ListedPerson, today: CivilDate): readonly Membership[] {
  const last = known.memberships.at(-1);
  if (!last) return asMembership({ ...row, from: today });
  const role = row.role?.code ?? last.role;
  const sharePercent = row.given.has('share') ? row.sharePercent : last.sharePercent;
  const ended = last.until !== null && last.until <= today;
  if (ended && row.until !== null && row.until <= today) return [{ ...last, until: row.until }];
  if (!ended && role === last.role && sharePercent === last.sharePercent)
    return [row.until ? { ...last, until: row.until } : last];
  const from = last.from > today ? last.from : today;
  return [{ role, sharePercent, from, until: row.until ?? (ended ? null : last.until) }];
}

/** In order of date; one that would run into the next ends there. */
function chained(all: readonly Membership[]): readonly Membership[] {
  const sorted = all.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.map((membership, i) => {
    const next = sorted[i + 1];
    if (!next || (membership.until !== null && membership.until <= next.from)) return membership;
    return { ...membership, until: next.from };
  });
}

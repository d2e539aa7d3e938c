// Who was at a duty, from who was meant to be and what is said of them. Everyone rostered came unless somebody says
// otherwise; whoever stood in for another makes the other absent.

import type { Place, Problem } from './errors.ts';
import type { PersonCode, RoleCode } from './person.ts';
import type { Attendance, Attended } from './service-record.ts';

/** One thing said of one person. */
export interface SaidAttendance {
  readonly person: PersonCode;
  readonly attendance: Attendance;
  /** For `stood-in`. */
  readonly insteadOf: PersonCode | null;
  readonly reason: string;
  readonly place?: Place;
}

export interface AttendanceBasis {
  /** On record already, or everyone rostered as `came`. */
  readonly attended: readonly Attended[];
  /** The role of somebody who is not in `attended`; null where they had none on that date. */
  roleOf(person: PersonCode): RoleCode | null;
}

type ByPerson = ReadonlyMap<PersonCode, Attended>;

/** `attended` with what is said; everything that cannot be is added to `problems`. */
export function attendAs(
  basis: AttendanceBasis,
  said: readonly SaidAttendance[],
  problems: Problem[],
): readonly Attended[] {
  const known: ByPerson = new Map(basis.attended.map(a => [a.person, a]));
  const after = new Map(known);
  for (const item of said) {
    const problem = whatIsWrong(item, said, known, basis);
    if (problem) problems.push({ ...problem, ...(item.place ? { place: item.place } : {}) });
  }
  for (const { person, attendance, insteadOf, reason } of said) {
    if (insteadOf !== null) continue;
    const role = known.get(person)?.role ?? basis.roleOf(person);
    if (role) after.set(person, { person, role, attendance, insteadOf, reason });
  }
  for (const { person, attendance, insteadOf, reason } of said) {
    const replaced = insteadOf && after.get(insteadOf);
    if (!replaced) continue;
    for (const other of known.values()) if (other.insteadOf === insteadOf) after.delete(other.person);
    after.set(person, { person, role: replaced.role, attendance, insteadOf, reason });
    after.set(insteadOf, { ...replaced, attendance: 'absent', insteadOf: null });
  }
  return [...after.values()].filter(a => standsInForSomebody(a, after)).sort(compareAttended);
}

function whatIsWrong(
  { person, attendance, insteadOf }: SaidAttendance,
  said: readonly SaidAttendance[],
  known: ByPerson,
  { roleOf }: AttendanceBasis,
): Problem | null {
  const people = [...known.keys()];
  const others = said.filter(
    s => s.person === person && (s.attendance !== attendance || s.insteadOf !== insteadOf),
  );
  const cameAndWasReplaced = attendance !== 'absent' && said.some(s => s.insteadOf === person);
  if (others.length > 0 || cameAndWasReplaced) return { code: 'attendance-twice', facts: { person } };
  if (attendance === 'absent')
    return known.has(person) ? null : { code: 'not-on-roster', facts: { person, people } };
  if (insteadOf === null)
    return known.has(person) || roleOf(person) ? null : { code: 'no-role-then', facts: { person } };
  if (!known.has(insteadOf)) return { code: 'not-on-roster', facts: { person: insteadOf, people } };
  const here = known.get(person);
  return here && here.insteadOf === null ? { code: 'stand-in-on-duty', facts: { person } } : null;
}

/** Whoever came after all needs no stand-in. */
function standsInForSomebody({ insteadOf }: Attended, all: ByPerson): boolean {
  return insteadOf === null || all.get(insteadOf)?.attendance === 'absent';
}

function compareAttended(a: Attended, b: Attended): number {
  return a.role < b.role ? -1 : a.role > b.role ? 1 : a.person < b.person ? -1 : 1;
}

// What a secretary looks at before ringing somebody: turns so far, the turn before and the one after, who they have
// served with, what they wished.

import { type CivilDate, daysBetween, weekdayOf } from '../../domain/civil-date.ts';
import type { Duty } from '../../domain/duty.ts';
import type { PersonCode, RoleCode } from '../../domain/person.ts';
import { isHeld, type RosterDuty, serves, turnsOf } from '../../domain/roster/roster-duty.ts';
import type { Planning } from './planning.ts';

export interface SubstituteFacts {
  readonly person: PersonCode;
  /** In the period in which the roster was drawn up, without the seat in question. */
  readonly turns: number;
  /** The turns around the duty, whenever they are. */
  readonly last: CivilDate | null;
  readonly next: CivilDate | null;
  /** Days to the nearer of them. */
  readonly nearestDays: number | null;
  /** How often with those in the duty's other seats, over all published time. */
  readonly timesTogether: number;
  /** What the person wished of that date. */
  readonly wish: 'avoids' | 'prefers' | null;
}

export function substituteFacts(
  person: PersonCode,
  { duty, role }: { readonly duty: Duty; readonly role: RoleCode },
  { allPublished, published, facts }: Planning,
): SubstituteFacts {
  const others = (d: RosterDuty) => d.duty.id !== duty.id && isHeld(d) && serves(d, person);
  const dates = allPublished.duties
    .filter(others)
    .map(d => d.duty.date)
    .sort();
  const last = dates.filter(date => date <= duty.date).at(-1) ?? null;
  const next = dates.find(date => date > duty.date) ?? null;
  const gaps = [last && daysBetween(last, duty.date), next && daysBetween(duty.date, next)];
  const known = gaps.filter(gap => gap !== null);
  const partners = turnsOf(allPublished.duties.filter(d => d.duty.id === duty.id)).filter(
    t => t.role !== role,
  );
  return {
    person,
    turns: published.duties.filter(others).length,
    last,
    next,
    nearestDays: known.length > 0 ? Math.min(...known) : null,
    timesTogether: allPublished.duties.filter(
      d => others(d) && partners.some(partner => serves(d, partner.person)),
    ).length,
    wish: wishOf(person, duty, facts),
  };
}

function wishOf(person: PersonCode, duty: Duty, { wishes }: Planning['facts']): SubstituteFacts['wish'] {
  const own = wishes.filter(w => w.person === person);
  if (own.some(w => w.kind === 'avoid-date' && w.date === duty.date)) return 'avoids';
  return own.some(w => w.kind === 'prefer-weekday' && w.weekday === weekdayOf(duty.date)) ? 'prefers' : null;
}

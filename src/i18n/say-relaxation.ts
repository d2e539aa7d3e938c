// One way to make room, as words in a language.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Relaxation } from '../domain/relaxation.ts';
import type { Messages } from './messages.ts';

/** `days` is the shorter gap between two turns that does it; null where it is not known. */
export function sayRelaxation(
  r: Relaxation,
  days: number | null,
  { relaxations, dates }: Pick<Messages, 'relaxations' | 'dates'>,
): string {
  const day = (date: CivilDate) => dates.date(date);
  switch (r.kind) {
    case 'gap':
      return days === null ? relaxations.closer(r.person) : relaxations.gap(r.person, days);
    case 'month':
    case 'mentor':
      return relaxations[r.kind](r.person);
    case 'leave':
    case 'weekday':
    case 'pin':
      return relaxations[r.kind](r.person, day(r.date));
    case 'pair':
      return relaxations.pair(r.first, r.second);
    case 'skill':
      return relaxations.skill(r.skill, day(r.date));
  }
}

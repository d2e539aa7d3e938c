// One way to make room, as words in a language.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Relaxation } from '../domain/relaxation.ts';
import { BY_CODE, type Names } from './names.ts';
import type { dates } from './vi/dates.ts';
import type { relaxations } from './vi/relaxations.ts';

interface Words {
  readonly relaxations: typeof relaxations;
  readonly dates: Pick<typeof dates, 'date'>;
}

/** `days` is the shorter gap between two turns that does it; null where it is not known. */
export function sayRelaxation(
  r: Relaxation,
  days: number | null,
  { relaxations, dates }: Words,
  { person, skill }: Names = BY_CODE,
): string {
  const day = (date: CivilDate) => dates.date(date);
  switch (r.kind) {
    case 'gap':
      return days === null ? relaxations.closer(person(r.person)) : relaxations.gap(person(r.person), days);
    case 'month':
    case 'mentor':
      return relaxations[r.kind](person(r.person));
    case 'leave':
    case 'weekday':
    case 'pin':
      return relaxations[r.kind](person(r.person), day(r.date));
    case 'pair':
      return relaxations.pair(person(r.first), person(r.second));
    case 'skill':
      return relaxations.skill(skill(r.skill), day(r.date));
  }
}

// The days of made lists, and the ways to write one.

import { addDays, type CivilDate, civil, weekdayOf } from '../../../src/domain/civil-date.ts';
import type { Cell } from './sheet.ts';

export const MONDAYS_AND_FRIDAYS = Array.from({ length: 30 }, (_, i) =>
  addDays(civil('2026-11-01'), i),
).filter(d => ['monday', 'friday'].includes(weekdayOf(d)));
export const THU: Readonly<Record<string, string>> = { monday: 'Hai', friday: 'Sáu' };
export const [DAY, MONTH] = [(d: CivilDate) => d.slice(8), (d: CivilDate) => d.slice(5, 7)];
export const bare = (text: string) => text.replace(/^0/, '');

/** Ways to write a day under a title that says month and year. */
export const DAY_FORMS: readonly ((d: CivilDate) => Cell)[] = [
  d => ({ day: d }),
  d => `${DAY(d)}/${MONTH(d)}/2026`,
  d => `${bare(DAY(d))}/${bare(MONTH(d))}`,
  d => `${DAY(d)}.${MONTH(d)}.2026`,
  d => `${DAY(d)}-${MONTH(d)}-26`,
  d => `2026-${MONTH(d)}-${DAY(d)}`,
  d => `Thứ ${THU[weekdayOf(d)]}, ${DAY(d)}/${MONTH(d)}`,
  d => `T${weekdayOf(d) === 'monday' ? 2 : 6} (${DAY(d)}/${MONTH(d)})`,
  d => `Thứ ${weekdayOf(d) === 'monday' ? 2 : 6} - ngày ${bare(DAY(d))}/${bare(MONTH(d))}`,
  d => `ngày ${DAY(d)} tháng ${MONTH(d)}`,
  d => bare(DAY(d)),
];

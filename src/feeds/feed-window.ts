// Which duties a feed holds. It begins on the first of a month, so that its bytes change with the data or the
// month, never with the day.

import { addMonths, type CivilDate, firstOfMonth, monthOf } from '../domain/civil-date.ts';
import type { Period } from '../domain/period.ts';
import type { WardSettings } from '../domain/ward.ts';

export function feedWindow(
  today: CivilDate,
  { monthsBack, monthsAhead }: WardSettings['feedWindow'],
): Period {
  const month = monthOf(today);
  return {
    from: firstOfMonth(addMonths(month, -monthsBack)),
    until: firstOfMonth(addMonths(month, monthsAhead + 1)),
  };
}

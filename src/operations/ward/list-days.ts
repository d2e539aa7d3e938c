// Days off and made up for, of the state's and of the ward's own.

import type { SpecialDay } from '../../domain/day.ts';
import { todayIn } from '../../time/clock.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';
import type { Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { readWard } from '../read-ward.ts';

export interface ListedDays {
  readonly days: readonly SpecialDay[];
  readonly announcedUntil: number;
}

export async function listDays(office: Office, periodText: string): Promise<ListedDays> {
  const { ownDays, settings } = await readWard(office);
  const calendar = workCalendar(ownDays);
  const period = readPeriod(periodText, todayIn(settings.zone, office.clock));
  return { days: [...calendar.daysOf(period).values()], announcedUntil: calendar.announcedUntil };
}

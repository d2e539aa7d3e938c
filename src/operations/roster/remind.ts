// `remind`: who is on duty on a date, from what is in force.

import type { ReminderInput } from '../../documents/reminder-text.ts';
import { addDays } from '../../domain/civil-date.ts';
import { dayAlone } from '../../domain/period.ts';
import { namesakesApart } from '../../domain/roster/namesakes.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { todayIn } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { readCivilDate } from '../read-period.ts';

/** `dateText` null means tomorrow. */
export async function dutiesOfDay(office: Office, dateText: string | null): Promise<ReminderInput> {
  return readFrom(office, db => {
    const { settings, roles } = readWardFacts(db);
    const today = todayIn(settings.zone, office.clock);
    const date = dateText === null ? addDays(today, 1) : readCivilDate(dateText);
    const { duties, presentation } = readPublishedRoster(db, dayAlone(date), settings.presentation);
    return { date, today, duties: namesakesApart(duties), roles, presentation, language: settings.language };
  });
}

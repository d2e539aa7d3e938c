// `remind`: who is on duty on a date, from what is in force.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import { oneDay } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Language, Presentation } from '../../domain/ward.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { todayIn } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';
import { readCivilDate } from '../read-period.ts';

export interface DutiesOfDay {
  readonly date: CivilDate;
  readonly today: CivilDate;
  readonly duties: readonly RosterDuty[];
  readonly roles: readonly Role[];
  readonly presentation: Presentation;
  readonly language: Language;
}

/** `dateText` null means tomorrow. */
export async function dutiesOfDay(office: Office, dateText: string | null): Promise<DutiesOfDay> {
  return withWard(office, async file =>
    file.read(db => {
      const { settings, roles } = readWardFacts(db);
      const today = todayIn(settings.zone, office.clock);
      const date = dateText === null ? addDays(today, 1) : readCivilDate(dateText);
      const { duties, presentation } = readPublishedRoster(db, oneDay(date), settings.presentation);
      return { date, today, duties, roles, presentation, language: settings.language };
    }),
  );
}

// What tells words apart before a command runs: who there is, and the days of all rosters there are.

import type { CivilDate } from '../domain/civil-date.ts';
import { ALL_TIME } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { readDraft } from '../store/drafts.ts';
import { readPublishedRoster } from '../store/publications.ts';
import { readSettings } from '../store/settings.ts';
import { readWardFacts } from '../store/ward-facts.ts';
import { glance, type Office } from './office.ts';

export async function peopleKnown(office: Office): Promise<readonly Person[]> {
  return glance(office, db => readWardFacts(db).people);
}

/** Published or drafted: a month without its year is the one that has a roster. */
export async function rosterDays(office: Office): Promise<readonly CivilDate[]> {
  return glance(office, db => {
    const published = readPublishedRoster(db, ALL_TIME, readSettings(db).presentation).duties;
    return [...published, ...readDraft(db, ALL_TIME)].map(({ duty }) => duty.date);
  });
}

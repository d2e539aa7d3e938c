// Names as they are printed follow the people: where a name, title or unit was corrected, the duties to come that show
// it are published anew under the same number, so that paper, text and calendars follow.

import { type Duty, hasBegun } from '../../domain/duty.ts';
import { ALL_TIME, spanOf } from '../../domain/period.ts';
import { cardsOf } from '../../domain/roster/roster-duty.ts';
import { rename } from '../../domain/roster/seating.ts';
import { month as en } from '../../i18n/en/month.ts';
import { month as vi } from '../../i18n/vi/month.ts';
import type { Database } from '../../store/database.ts';
import { readPeople } from '../../store/people.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import { nowIn, type Office } from '../office.ts';
import { appendPublication } from './append-publication.ts';

/** Every command that writes comes by here: of both languages only this is loaded. */
const MONTH = { vi, en };

/** The duties whose names it corrects; none where all are as they were printed. */
export function publishNames(
  db: Database,
  office: Pick<Office, 'clock' | 'by' | 'randomHex'>,
): readonly Duty[] {
  const now = nowIn(db, office);
  const { language, presentation } = readSettings(db);
  const open = readPublishedRoster(db, { ...ALL_TIME, from: now.date }, presentation).duties.filter(
    d => !hasBegun(d.duty, now),
  );
  if (open.length === 0) return [];
  const cardOf = cardsOf(readPeople(db));
  const duties = open.map(d => rename(d, cardOf)).filter((d, i) => d !== open[i]);
  const period = spanOf(duties.map(d => d.duty.date));
  if (!period) return [];
  const { namesCorrected: reason } = MONTH[language];
  appendPublication(db, office, { kind: 'presentation', period, reason, duties });
  return duties.map(d => d.duty);
}

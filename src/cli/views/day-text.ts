import { parseCivilDate } from '../../domain/civil-date.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A date as people write it, and of a duty (`2027-01-04/T2`) its pattern too; null for any other text. */
export function dayText(text: string, { dates }: Pick<Messages, 'dates'>): string | null {
  const [day = '', pattern] = text.split('/');
  const date = parseCivilDate(day);
  if (!date) return null;
  return pattern ? `${dates.date(date)} (${pattern})` : dates.date(date);
}

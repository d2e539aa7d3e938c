// Who is on duty on a date, when and where, as a short plain text to paste into a chat. No telephone numbers but the
// office's own, where the ward lets it be shown.

import { addDays, type CivilDate, weekdayOf } from '../domain/civil-date.ts';
import type { Role } from '../domain/person.ts';
import { type RosterDuty, seatsIn } from '../domain/roster/roster-duty.ts';
import type { Language, Presentation } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { nameIn } from '../i18n/names.ts';

export interface ReminderInput {
  readonly date: CivilDate;
  readonly today: CivilDate;
  /** Of that date, in order. */
  readonly duties: readonly RosterDuty[];
  readonly roles: readonly Role[];
  readonly presentation: Presentation;
  readonly language: Language;
}

export function reminderText(input: ReminderInput): string {
  const messages = messagesIn(input.language);
  const { changeText: words, dates } = messages;
  const { duties, presentation, date } = input;
  if (duties.length === 0) return words.noDuty(dates.weekday(weekdayOf(date)), dates.date(date));
  const blocks = duties.map(duty => dutyBlock(duty, input, messages));
  const held = duties.some(d => d.state === 'held');
  const { feedContact, feedContactShown, bring } = presentation;
  const tail = held
    ? [
        ...(bring ? [words.bring(bring)] : []),
        words.beInTime,
        ...(feedContactShown && feedContact ? [words.contact(feedContact)] : []),
      ]
    : [];
  const head = [words.reminder(presentation.model), presentation.shortName].filter(Boolean).join('\n');
  return [head, ...blocks, ...(tail.length > 0 ? [tail.join('\n')] : [])].join('\n\n');
}

function dutyBlock(
  { duty, state, note, seats }: RosterDuty,
  input: ReminderInput,
  messages: Messages,
): string {
  const { changeText: words, dates } = messages;
  const { today, roles, presentation, language } = input;
  const when = duty.date === today ? words.today : duty.date === addDays(today, 1) ? words.tomorrow : '';
  const weekday = dates.weekday(weekdayOf(duty.date));
  const head = words.on(when, weekday, dates.date(duty.date), `${duty.start}–${duty.end}`);
  const freed = seats.flatMap(s => s.person?.name ?? s.person?.person ?? []).join(', ');
  if (state === 'cancelled') return `${head}\n• ${words.cancelled(note, freed)}`;
  const place = duty.place || presentation.place;
  const people = roles.flatMap(role => {
    const mine = seatsIn({ seats }, role.code);
    if (mine.length === 0) return [];
    const names = mine.map(s => s.person?.name ?? s.person?.person ?? (s.note || words.nobody));
    return [`• ${words.onDuty(nameIn(role, language), names.join(', '))}`];
  });
  const label = [duty.label, note].filter(Boolean).join('. ');
  return [head, ...(label ? [label] : []), ...(place ? [words.place(place)] : []), ...people].join('\n');
}

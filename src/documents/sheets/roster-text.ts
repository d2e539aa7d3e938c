// The roster as a short plain list, ready to paste into Zalo.

import { weekdayOf } from '../../domain/civil-date.ts';
import { namesakesApart } from '../../domain/roster/namesakes.ts';
import { type RosterDuty, seatsIn } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { standing } from '../official-parts.ts';
import { changeNotes, changesOf, comparedWith } from './roster-changes.ts';
import { entriesOf, holidayText, periodSubject, type RosterDocument, roleName } from './roster-document.ts';

export function rosterText(input: RosterDocument): Uint8Array {
  const messages = messagesIn(input.language);
  const { documents, dates } = messages;
  const { roster, draft } = input;
  const { presentation, publication, period } = roster;
  const duties = namesakesApart(roster.duties);
  const { footer, draftMark } = standing(draft ? null : publication, messages);
  const usual = usualTimes(duties);
  const changes = changeNotes(input, messages);
  const off = entriesOf(input).flatMap(entry => {
    if (entry.kind === 'duty') return [];
    const { from, last } = entry.day.holiday;
    const text = holidayText(entry.day, input.language, messages);
    return from === last
      ? [`${dates.weekdayShort(weekdayOf(entry.date))} ${dates.dayMonth(entry.date)} (${text})`]
      : [text];
  });
  const remarks =
    changesOf(input).length > 0
      ? ['', documents.comparedRemark(comparedWith(input, messages)).replace(/\u00a0/g, ' ')]
      : [];
  const lines = [
    `${draftMark ? `[${draftMark}] ` : ''}${documents.rosterTitle(presentation)}`,
    `${presentation.shortName} – ${periodSubject(period, messages)}`,
    usual ? `${plainTimes(usual)}, ${presentation.place}` : presentation.place,
    '',
    ...(duties.length === 0 ? [documents.noDuties] : []),
    ...duties.map(duty => dutyLine(duty, duty.duty.start === usual?.start, changes(duty), input, messages)),
    ...(off.length > 0 ? ['', documents.noDutyOn(off.join(', '))] : []),
    ...remarks,
    '',
    footer,
  ];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** The times said once, where most duties have them. */
function usualTimes(duties: readonly RosterDuty[]): RosterDuty['duty'] | null {
  const counts = new Map<string, RosterDuty['duty'][]>();
  for (const { duty } of duties) counts.set(duty.start, [...(counts.get(duty.start) ?? []), duty]);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

function plainTimes({ start, end }: RosterDuty['duty']): string {
  return `${start.replace(':', 'h')}–${end.replace(':', 'h')}`;
}

function dutyLine(
  { duty, state, note, seats }: RosterDuty,
  usual: boolean,
  changes: readonly string[],
  { roles, phones, language }: RosterDocument,
  { documents, dates }: Messages,
): string {
  const when = `${dates.weekdayShort(weekdayOf(duty.date))} ${dates.dayMonth(duty.date)}${usual ? '' : ` ${plainTimes(duty)}`}`;
  if (state === 'cancelled')
    return [`${when}: ${documents.cancelled}`, note].filter(t => t !== '').join(' – ');
  const groups = roles.flatMap(role => {
    const names = seatsIn({ seats }, role.code).map(({ person, note: why }) => {
      if (!person) return why || documents.emptySeat;
      const phone = phones?.get(person.person);
      return `${person.name ?? person.person}${phone ? ` (${phone})` : ''}`;
    });
    return names.length > 0 ? [`${roleName(role, language)} ${names.join(', ')}`] : [];
  });
  const notes = [duty.place, note, ...changes].filter(text => text !== '').join('; ');
  return `${when}: ${groups.join('; ')}${notes ? ` (${notes.replace(/\u00a0/g, ' ')})` : ''}`;
}

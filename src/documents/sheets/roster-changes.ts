// What this version changes, as the notes of the sheet say it.

import type { RosterDuty, Seat } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unbroken } from '../official-text.ts';
import { dutiesById, type RosterDocument } from './roster-document.ts';

export type ChangeNotes = (duty: RosterDuty) => readonly string[];

/** A note for each change of a duty since the version before; none where there was none. */
export function changeNotes({ before }: Pick<RosterDocument, 'before'>, messages: Messages): ChangeNotes {
  const old = dutiesById(before);
  return now => {
    if (!before || before.duties.length === 0) return [];
    const then = old.get(now.duty.id);
    return then ? notesOf(then, now, messages) : [messages.documents.changes.added];
  };
}

function notesOf(then: RosterDuty, now: RosterDuty, { documents, dates }: Messages): readonly string[] {
  const { changes } = documents;
  if (now.state === 'cancelled') return [];
  const [a, b] = [then.duty, now.duty];
  const gone = namesIn(then).filter(name => !namesIn(now).includes(name));
  return [
    ...(then.state === 'cancelled' ? [changes.restored] : []),
    ...(a.date === b.date ? [] : [changes.moved(dates.date(a.date))]),
    ...(a.start === b.start && a.end === b.end ? [] : [changes.time]),
    ...(a.place === b.place ? [] : [changes.place]),
    ...gone.map(name => changes.instead(unbroken(name))),
    ...(gone.length === 0 && namesIn(now).length > namesIn(then).length ? [changes.filled] : []),
  ];
}

function namesIn({ seats }: RosterDuty): readonly string[] {
  return seats.flatMap(({ person }: Seat) => (person ? [person.name ?? person.person] : []));
}

/** Duties of the version before that are no more. */
export function withdrawnDuties({
  before,
  roster,
}: Pick<RosterDocument, 'before' | 'roster'>): readonly RosterDuty[] {
  const now = dutiesById(roster);
  return before?.duties.filter(d => !now.has(d.duty.id)) ?? [];
}

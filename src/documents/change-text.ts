// What a new version changes, as a short plain text to paste into a chat.

import { weekdayOf } from '../domain/civil-date.ts';
import type { Duty, DutyId } from '../domain/duty.ts';
import type { PersonCode, Role } from '../domain/person.ts';
import type { DutyChange, DutyFacts, RosterDiff } from '../domain/roster/roster-diff.ts';
import { openSeatsOf, type RosterDuty } from '../domain/roster/roster-duty.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { namesIn } from '../i18n/names.ts';

export interface ChangeTextInput {
  readonly diff: RosterDiff;
  /** The duties as they are now, for printed reasons. */
  readonly after: readonly RosterDuty[];
  /** Null while nothing is published. */
  readonly version: number | null;
  readonly model: string;
  readonly shortName: string;
  readonly roles: readonly Role[];
  readonly nameOf: (person: PersonCode) => string;
  readonly language: Language;
}

export function changeText(input: ChangeTextInput): string {
  const messages = messagesIn(input.language);
  const words = messages.changeText;
  const duties = new Map<DutyId, DutyChange[]>();
  for (const change of input.diff.changes)
    duties.set(change.duty.id, [...(duties.get(change.duty.id) ?? []), change]);
  const blocks = [...duties.values()].map(changes => block(changes, input, messages));
  const head = [words.title(input.model, input.version), input.shortName].filter(Boolean).join('\n');
  return [head, ...blocks, words.rest].join('\n\n');
}

function block(changes: readonly DutyChange[], input: ChangeTextInput, messages: Messages): string {
  const [first] = changes;
  if (!first) return '';
  return [dayLine(first.duty, messages), ...changes.map(c => `• ${line(c, input, messages)}`)].join('\n');
}

function dayLine({ date, start, end, place }: Duty, { changeText: words, dates }: Messages): string {
  const when = words.day(dates.weekday(weekdayOf(date)), dates.date(date), `${start}–${end}`);
  return place ? `${when} (${place})` : when;
}

function line(change: DutyChange, input: ChangeTextInput, { changeText: words }: Messages): string {
  const note = input.after.find(d => d.duty.id === change.duty.id)?.note ?? '';
  switch (change.kind) {
    case 'seat':
      return seatLine(change, input);
    case 'duty-cancelled':
      return words.cancelled(note, freedNames(change, input));
    case 'duty-added':
      return words.added(change.duty.label, note);
    case 'duty-restored':
      return words.restored;
    case 'duty-withdrawn':
      return words.withdrawn(freedNames(change, input));
    case 'duty-changed':
      return words.changed(factsText(change.was, input), factsText(change.duty, input));
    case 'name':
      return words.renamed(change.from.name ?? change.from.person, change.to.name ?? change.to.person);
  }
}

function freedNames({ freed }: { readonly freed: readonly PersonCode[] }, input: ChangeTextInput): string {
  return freed.map(input.nameOf).join(', ');
}

function factsText({ date, start, end, label, place }: DutyFacts, { language }: ChangeTextInput): string {
  const { dates } = messagesIn(language);
  return [`${dates.date(date)}, ${start}–${end}`, label, place].filter(text => text !== '').join(', ');
}

type SeatChange = Extract<DutyChange, { readonly kind: 'seat' }>;

function seatLine({ duty, role, from, to }: SeatChange, input: ChangeTextInput): string {
  const { roles, nameOf, language, after } = input;
  const words = messagesIn(language).changeText;
  const title = namesIn(roles, language)(role);
  if (from && to) return words.instead(title, nameOf(from), nameOf(to));
  if (to) return words.comes(title, nameOf(to));
  const left = openSeatsOf(after).find(s => s.duty === duty.id && s.role === role);
  const open = left?.note ?? '';
  if (!from) return words.comes(title, open || words.nobody);
  return open ? words.opens(title, nameOf(from), open) : words.goes(title, nameOf(from));
}

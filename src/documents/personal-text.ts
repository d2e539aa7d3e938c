// What a version is to one person, as a short plain text to send to just them: the old turn, the new one, with whom, and
// the address of their page.

import { weekdayOf } from '../domain/civil-date.ts';
import type { DutyId } from '../domain/duty.ts';
import type { PersonCode, Role } from '../domain/person.ts';
import type { DutyChange, DutyFacts } from '../domain/roster/roster-diff.ts';
import { isHeld, isIn, type RosterDuty, seatOf, serves } from '../domain/roster/roster-duty.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { namesIn } from '../i18n/names.ts';

export interface PersonalTextInput {
  /** Against what was in force before. */
  readonly changes: readonly DutyChange[];
  /** The duties as they are now. */
  readonly after: readonly RosterDuty[];
  /** Nothing was in force before. */
  readonly isFirst: boolean;
  /** Null of a draft. */
  readonly version: number | null;
  readonly shortName: string;
  readonly roles: readonly Role[];
  readonly nameOf: (person: PersonCode) => string;
  /** Of the person's calendar; null where there is none. */
  readonly pageOf: (person: PersonCode) => string | null;
  readonly language: Language;
}

export interface PersonalText {
  readonly person: PersonCode;
  readonly name: string;
  readonly page: string | null;
  readonly text: string;
}

/** What changed for the person; all their turns where nothing did. */
export function personalText(person: PersonCode, input: PersonalTextInput): PersonalText {
  const { version, shortName, language, isFirst } = input;
  const words = messagesIn(language).personalText;
  const [name, page] = [input.nameOf(person), input.pageOf(person)];
  const changes = [...changesTo(person, input, 'before'), ...changesTo(person, input, 'now')];
  const turns = input.after.filter(duty => isHeld(duty) && serves(duty, person));
  const told = changes.length > 0 ? changes : turns.flatMap(turn => turnLines(turn, person, '', input));
  const head = (changes.length > 0 && !isFirst ? words.changed : words.roster)(version, shortName);
  const foot = page === null ? [] : [words.page(page)];
  const lines = [words.to(name), head, ...(told.length > 0 ? told : [words.none]), ...foot];
  return { person, name, page, text: lines.join('\n') };
}

/** What is no more comes before what is new. */
function changesTo(person: PersonCode, input: PersonalTextInput, side: 'before' | 'now'): readonly string[] {
  const line = side === 'before' ? goneLine : comeLines;
  return input.changes.flatMap(change => line(change, person, input));
}

function goneLine(change: DutyChange, person: PersonCode, input: PersonalTextInput): readonly string[] {
  const words = messagesIn(input.language).personalText;
  const when = whenText(change.duty, input);
  switch (change.kind) {
    case 'seat':
      if (change.from !== person) return [];
      return [`• ${words.off(when, change.to ? input.nameOf(change.to) : '')}`];
    case 'duty-cancelled':
      if (!change.freed.includes(person)) return [];
      return [`• ${words.calledOff(when, dutyIn(input, change.duty.id)?.note ?? '')}`];
    case 'duty-withdrawn':
      return change.freed.includes(person) ? [`• ${words.withdrawn(when)}`] : [];
    case 'duty-added':
    case 'duty-restored':
    case 'duty-changed':
    case 'name':
      return [];
  }
}

function comeLines(change: DutyChange, person: PersonCode, input: PersonalTextInput): readonly string[] {
  const words = messagesIn(input.language).personalText;
  const now = dutyIn(input, change.duty.id);
  if (!now || !serves(now, person)) return [];
  if (change.kind !== 'seat' && isNewcomer(person, change.duty.id, input)) return [];
  const when = whenText(change.duty, input);
  switch (change.kind) {
    case 'seat':
      if (change.to !== person) return [];
      return turnLines(now, person, change.from ? input.nameOf(change.from) : '', input);
    case 'duty-restored':
      return [`• ${words.restored(when)}`, ...partnerLines(now, person, input)];
    case 'duty-changed':
      return [`• ${words.moved(whenText(change.was, input), when)}`, ...partnerLines(now, person, input)];
    case 'duty-added':
    case 'duty-cancelled':
    case 'duty-withdrawn':
    case 'name':
      return [];
  }
}

function isNewcomer(person: PersonCode, id: DutyId, { changes }: PersonalTextInput): boolean {
  return changes.some(c => c.kind === 'seat' && c.duty.id === id && c.to === person);
}

function turnLines(
  turn: RosterDuty,
  person: PersonCode,
  insteadOf: string,
  input: PersonalTextInput,
): readonly string[] {
  const words = messagesIn(input.language).personalText;
  const role = namesIn(input.roles, input.language)(seatOf(turn, person)?.role ?? '');
  return [`• ${words.on(whenText(turn.duty, input), role, insteadOf)}`, ...partnerLines(turn, person, input)];
}

function partnerLines(
  { seats }: RosterDuty,
  person: PersonCode,
  { roles, language, nameOf }: PersonalTextInput,
): readonly string[] {
  const words = messagesIn(language).personalText;
  const roleName = namesIn(roles, language);
  const partners = seats.flatMap(seat =>
    seat.person && !isIn(seat, person)
      ? [words.partner(nameOf(seat.person.person), roleName(seat.role))]
      : [],
  );
  return partners.length > 0 ? [`  ${words.partners(partners.join(', '))}`] : [];
}

function dutyIn({ after }: PersonalTextInput, id: DutyId): RosterDuty | undefined {
  return after.find(({ duty }) => duty.id === id);
}

function whenText({ date, start, end, place }: DutyFacts, { language }: PersonalTextInput): string {
  const { dates } = messagesIn(language);
  const when = `${dates.weekday(weekdayOf(date))} ${dates.date(date)}, ${start}–${end}`;
  return place ? `${when} (${place})` : when;
}

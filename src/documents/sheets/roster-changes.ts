// What a version changes against an older one: the notes of the sheet, and the rows of the notice of a change.

import type { CivilDate } from '../../domain/civil-date.ts';
import { inPeriod } from '../../domain/period.ts';
import type { PersonCode } from '../../domain/person.ts';
import { type DutyChange, diffRosters } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialCitation, unbroken } from '../official-text.ts';
import { dutiesById, type RosterDocument } from './roster-document.ts';

type Versions = Pick<RosterDocument, 'before' | 'roster'>;

/** In order of date; what lies outside the periods known then is no change. */
export function changesOf({ before, roster }: Versions): readonly DutyChange[] {
  if (!before) return [];
  const isKnown = (date: CivilDate) => before.known.some(period => inPeriod(date, period));
  return diffRosters(before.duties, roster.duties).changes.filter(change => isKnown(change.duty.date));
}

/** Names as either version has them. */
export function namesOfVersions({ before, roster }: Versions): (person: PersonCode) => string {
  const cards = [...(before?.duties ?? []), ...roster.duties].flatMap(d =>
    d.seats.flatMap(s => s.person ?? []),
  );
  const names = new Map(cards.map(card => [card.person, card.name ?? card.person]));
  return person => names.get(person) ?? person;
}

/** "bản số 2", with the number of the document it was signed as. */
export function comparedWith({ before, roster }: Versions, messages: Messages): string {
  if (!before) return '';
  const { version, document } = before.publication;
  const signed = document.number ? officialCitation(document, roster.presentation.symbol, messages) : '';
  return messages.documents.comparedVersion(version, signed);
}

export type ChangeNotes = (duty: RosterDuty) => readonly string[];

/** Notes for each duty that is not as it was. */
export function changeNotes(versions: Versions, messages: Messages): ChangeNotes {
  const old = dutiesById(versions.before?.duties ?? []);
  const nameOf = namesOfVersions(versions);
  const changes = Map.groupBy(changesOf(versions), change => change.duty.id);
  return now => {
    const own = changes.get(now.duty.id) ?? [];
    // Whom an added duty has is no news on top of it.
    const told = own.some(c => c.kind === 'duty-added') ? own.filter(c => c.kind !== 'seat') : own;
    return told.flatMap(change => changeWords(change, old.get(now.duty.id), now, { messages, nameOf }));
  };
}

interface Words {
  readonly messages: Messages;
  readonly nameOf: (person: PersonCode) => string;
}

export function changeWords(
  change: DutyChange,
  then: RosterDuty | undefined,
  now: RosterDuty | undefined,
  { messages, nameOf }: Words,
): readonly string[] {
  const { changes, cancelled } = messages.documents;
  switch (change.kind) {
    case 'duty-added':
      return [changes.added];
    case 'duty-restored':
      return [changes.restored];
    case 'duty-cancelled':
      return [cancelled];
    case 'duty-withdrawn':
      return [changes.withdrawn];
    case 'duty-changed':
      return then && now ? movedWords(then, now, messages) : [];
    case 'name':
      return [changes.renamed(unbroken(change.from.name ?? change.from.person))];
    case 'seat': {
      const { from, to } = change;
      if (!from) return [changes.filled];
      return [to ? changes.instead(unbroken(nameOf(from))) : changes.left(unbroken(nameOf(from)))];
    }
  }
}

function movedWords(
  { duty: a }: RosterDuty,
  { duty: b }: RosterDuty,
  { documents, dates }: Messages,
): readonly string[] {
  const { changes } = documents;
  return [
    ...(a.date === b.date ? [] : [changes.moved(dates.date(a.date))]),
    ...(a.start === b.start && a.end === b.end ? [] : [changes.time]),
    ...(a.place === b.place ? [] : [changes.place]),
  ];
}

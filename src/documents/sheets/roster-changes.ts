// What a version changes against an older one: the notes of the sheet, and the rows of the notice of a change.

import type { CivilDate } from '../../domain/civil-date.ts';
import { inPeriod } from '../../domain/period.ts';
import type { PersonCode } from '../../domain/person.ts';
import { type DutyChange, diffRosters } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officialCitation, officialTimes, unbroken } from '../official-text.ts';
import { dutiesById, type RosterDocument, shortDay } from './roster-document.ts';

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
    return told.flatMap(change =>
      changeWords(change, old.get(now.duty.id), now, { messages, nameOf, versions }),
    );
  };
}

interface Words {
  readonly messages: Messages;
  readonly nameOf: (person: PersonCode) => string;
  readonly versions: Versions;
}

export function changeWords(
  change: DutyChange,
  then: RosterDuty | undefined,
  now: RosterDuty | undefined,
  { messages, nameOf, versions }: Words,
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
      return then && now
        ? movedFacts(then, now, versions, messages).map(({ kind, was }) =>
            changes[kind](kind === 'place' ? then.duty.place : was),
          )
        : [];
    case 'name':
      return [
        change.from.name === change.to.name
          ? changes.retitled(unbroken(change.to.name ?? change.to.person))
          : changes.renamed(unbroken(change.from.name ?? change.from.person)),
      ];
    case 'seat': {
      const { from, to } = change;
      if (!from) return [changes.filled];
      return [to ? changes.instead(unbroken(nameOf(from))) : changes.left(unbroken(nameOf(from)))];
    }
  }
}

/** What a duty was and is, of each fact that differs. */
export function movedFacts(
  { duty: a }: RosterDuty,
  { duty: b }: RosterDuty,
  { roster }: Versions,
  messages: Messages,
): readonly {
  readonly kind: 'moved' | 'time' | 'place' | 'label';
  readonly was: string;
  readonly is: string;
}[] {
  const { presentation } = roster;
  const day = (date: CivilDate) => shortDay(date, roster.period, messages);
  const fact = <Kind extends string>(kind: Kind, was: string, is: string) =>
    was === is ? [] : [{ kind, was, is }];
  return [
    ...fact('moved', day(a.date), day(b.date)),
    ...fact('time', officialTimes(a.start, a.end), officialTimes(b.start, b.end)),
    ...fact('place', a.place || presentation.place, b.place || presentation.place),
    ...fact('label', a.label, b.label),
  ];
}

// A draft as published rosters look, so that one view serves both.

import type { Person, PersonCode } from '../../domain/person.ts';
import type { NameCard, PublishedDuty } from '../../domain/publication.ts';
import type { DraftDuty } from '../../store/drafts.ts';

export function nameCard(code: PersonCode, people: ReadonlyMap<PersonCode, Person>): NameCard {
  const person = people.get(code);
  return {
    person: code,
    name: person?.name ?? null,
    title: person?.title ?? null,
    unit: person?.unit ?? null,
  };
}

export function draftAsPublished(
  draft: readonly DraftDuty[],
  people: readonly Person[],
): readonly PublishedDuty[] {
  const byCode = new Map(people.map(p => [p.code, p]));
  return draft.map(({ duty, state, note, seats }) => ({
    duty,
    state,
    note,
    seats: seats.map(seat => ({
      role: seat.role,
      seat: seat.seat,
      note: seat.note,
      person: seat.person && nameCard(seat.person, byCode),
    })),
  }));
}

/** A draft as the rules take it. */
export function asChecked(draft: readonly DraftDuty[]) {
  return {
    assignments: draft.flatMap(({ duty, seats }) =>
      seats.flatMap(({ role, seat, person, pinned }) =>
        person ? [{ duty: duty.id, role, seat, person, pinned }] : [],
      ),
    ),
    openSeats: draft.flatMap(({ duty, seats }) =>
      seats.flatMap(({ role, seat, person, note }) =>
        !person && note !== '' ? [{ duty: duty.id, role, seat, note }] : [],
      ),
    ),
  };
}

/** What is in force, in the shape of a draft, with nothing pinned. */
export function publishedAsDraft({ duty, state, note, seats }: PublishedDuty): DraftDuty {
  return {
    duty,
    state,
    note,
    seats: seats.map(s => ({
      role: s.role,
      seat: s.seat,
      person: s.person?.person ?? null,
      pinned: false,
      note: s.note,
    })),
  };
}

// A duty and how it was published, with one state after another, for tests of events and calendars.

import { civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { DutyHistory, Publication, PublicationKind } from '../../src/domain/publication.ts';
import type { DutyState, RosterDuty } from '../../src/domain/roster/roster-duty.ts';
import type { FeedInput } from '../../src/feeds/build-feeds.ts';
import { DEFAULT_ROLES, defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { WORDING } from './sample-feeds.ts';

export const settings = defaultSettings({ wardId: 'thuy-khue', locality: 'Thụy Khuê', province: 'Hà Nội' });
export const window = { from: civil('2026-12-01'), until: civil('2027-12-01') };
export const person = (code: string) => code as PersonCode;

export function aDuty(date: string): Duty {
  const day = civil(date);
  return {
    id: makeDutyId(day, 'T2' as PatternCode),
    pattern: 'T2' as PatternCode,
    nominalDate: day,
    date: day,
    countsAs: weekdayOf(day),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [],
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
  };
}

export function published(
  duty: Duty,
  officer: string,
  volunteer: string,
  state: DutyState = 'held',
): RosterDuty {
  const card = (code: string) => ({ person: person(code), name: `Tên ${code}`, title: '', unit: '' });
  return {
    duty,
    state,
    note: '',
    seats: [
      { role: OFFICER, seat: 1, person: card(officer), pinned: false, note: '' },
      { role: VOLUNTEER, seat: 1, person: card(volunteer), pinned: false, note: '' },
    ],
  };
}

export function history(...states: RosterDuty[]): DutyHistory {
  const publication = (i: number): Publication => ({
    sequence: i + 1,
    kind: 'version',
    version: i + 1,
    period: window,
    publishedAt: 1_797_000_000 + 1000 * i,
    by: '',
    reason: '',
    document: { number: null, date: null },
    hash: '',
  });
  const [first] = states;
  if (!first) throw new Error('no state');
  return { duty: first.duty.id, states: states.map((as, i) => ({ publication: publication(i), as })) };
}

export function input(histories: readonly DutyHistory[], more: Partial<FeedInput> = {}): FeedInput {
  return {
    histories,
    people: [],
    roles: DEFAULT_ROLES,
    looks: [look(1)],
    regained: [],
    shortName: settings.presentation.shortName,
    wardId: settings.wardId,
    zone: settings.zone,
    language: 'vi',
    window,
    ...more,
  };
}

export function look(
  sequence: number,
  presentation = settings.presentation,
  kind: PublicationKind = 'version',
) {
  return {
    sequence,
    kind,
    publishedAt: 1_797_000_000 + 1000 * (sequence - 1),
    presentation,
    wording: WORDING,
  };
}

export const monday = aDuty('2027-01-04');

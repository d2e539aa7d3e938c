// Whatever is published, swapped, called off, undone or moved, a strict calendar program that keeps events by UID and
// takes a change only with a higher SEQUENCE shows, after every step, exactly what is published.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CivilDate, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { DutyHistory, Publication, PublishedLook } from '../../src/domain/publication.ts';
import type { DutyState } from '../../src/domain/roster/roster-duty.ts';
import { buildFeed } from '../../src/feeds/build-feeds.ts';
import { eventTexts } from '../../src/feeds/event-texts.ts';
import { DEFAULT_ROLES, defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { WORDING } from './sample-feeds.ts';
import { type Client, receive, shownBy } from './strict-client.ts';

const settings = defaultSettings({ wardId: 'thuy-khue', locality: 'Thụy Khuê', province: 'Hà Nội' });
const PEOPLE = ['CB01', 'CB02', 'CB03', 'DV01', 'DV02', 'DV03'] as readonly string[] as readonly PersonCode[];
const OFFICERS = PEOPLE.slice(0, 3);
const VOLUNTEERS = PEOPLE.slice(3);
const FIRST = civil('2027-01-04');
const DUTIES = 4;

/** One duty as a roster has it. */
interface Held {
  readonly date: CivilDate;
  readonly state: DutyState;
  readonly note: string;
  readonly officer: PersonCode | null;
  readonly volunteer: PersonCode | null;
}
type Roster = readonly Held[];

type Step =
  | { readonly kind: 'swap'; readonly a: number; readonly b: number; readonly seat: 'officer' | 'volunteer' }
  | {
      readonly kind: 'absent';
      readonly duty: number;
      readonly by: number;
      readonly seat: 'officer' | 'volunteer';
    }
  | { readonly kind: 'empty'; readonly duty: number; readonly seat: 'officer' | 'volunteer' }
  | { readonly kind: 'cancel'; readonly duty: number }
  | { readonly kind: 'withdraw'; readonly duty: number }
  | { readonly kind: 'move'; readonly duty: number; readonly days: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'look'; readonly place: string };

const duty = fc.nat(DUTIES - 1);
const seat = fc.constantFrom('officer' as const, 'volunteer' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('swap' as const), a: duty, b: duty, seat }),
  fc.record({ kind: fc.constant('absent' as const), duty, by: fc.nat(2), seat }),
  fc.record({ kind: fc.constant('empty' as const), duty, seat }),
  fc.record({ kind: fc.constant('cancel' as const), duty }),
  fc.record({ kind: fc.constant('withdraw' as const), duty }),
  fc.record({ kind: fc.constant('move' as const), duty, days: fc.integer({ min: -3, max: 3 }) }),
  fc.constant({ kind: 'undo' as const }),
  fc.record({ kind: fc.constant('look' as const), place: fc.constantFrom('Bàn 1', 'Bàn 2, "tầng 2"; số 3') }),
);

const drawnUp: Roster = Array.from({ length: DUTIES }, (_, i) => ({
  date: addDays(FIRST, 7 * i),
  state: 'held',
  note: '',
  officer: OFFICERS[i % 3] ?? null,
  volunteer: VOLUNTEERS[i % 3] ?? null,
}));

function change(roster: Roster, index: number, changes: Partial<Held>): Roster {
  return roster.map((held, i) => (i === index ? { ...held, ...changes } : held));
}

function after(roster: Roster, before: readonly Roster[], s: Step): Roster {
  if (s.kind === 'undo') return before.at(-1) ?? roster;
  if (s.kind === 'look') return roster;
  if (s.kind === 'cancel') return change(roster, s.duty, { state: 'cancelled', note: 'Bão số 3' });
  if (s.kind === 'withdraw') return change(roster, s.duty, { state: 'withdrawn' });
  if (s.kind === 'empty') return change(roster, s.duty, { [s.seat]: null });
  if (s.kind === 'move')
    return change(roster, s.duty, { date: addDays(roster[s.duty]?.date ?? FIRST, s.days), state: 'held' });
  if (s.kind === 'absent')
    return change(roster, s.duty, { [s.seat]: (s.seat === 'officer' ? OFFICERS : VOLUNTEERS)[s.by] ?? null });
  const [a, b] = [roster[s.a]?.[s.seat] ?? null, roster[s.b]?.[s.seat] ?? null];
  return change(change(roster, s.a, { [s.seat]: b }), s.b, { [s.seat]: a });
}

const publicationAt = (sequence: number): Publication => ({
  sequence,
  kind: 'version',
  version: sequence,
  period: { from: FIRST, until: addDays(FIRST, 60) },
  publishedAt: 1_797_000_000 + 60 * sequence,
  by: '',
  reason: '',
  document: { number: null, date: null },
  hash: '',
});

function dutyOf(index: number, { date }: Held): Duty {
  const nominal = addDays(FIRST, 7 * index);
  return {
    id: makeDutyId(nominal, 'T2' as PatternCode),
    pattern: 'T2' as PatternCode,
    nominalDate: nominal,
    date,
    countsAs: weekdayOf(nominal),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [],
    requires: null,
    tally: 'main',
    slot: index,
    provisional: false,
  };
}

const card = (person: PersonCode | null) =>
  person && { person, name: `Nguyễn, "${person}"; \\ 🎉`, title: '', unit: '' };

/** Like the store: a publication holds only the duties that differ from the one before. */
function historiesOf(rosters: readonly Roster[]): readonly DutyHistory[] {
  return drawnUp.map((_, index) => ({
    duty: dutyOf(index, drawnUp[index]!).id,
    states: rosters.flatMap((roster, i) => {
      const held = roster[index]!;
      if (i > 0 && JSON.stringify(rosters[i - 1]?.[index]) === JSON.stringify(held)) return [];
      const seats = [
        { role: OFFICER, seat: 1, person: card(held.officer), pinned: false, note: '' },
        { role: VOLUNTEER, seat: 1, person: card(held.volunteer), pinned: false, note: '' },
      ];
      const as = { duty: dutyOf(index, held), state: held.state, note: held.note, seats };
      return [{ publication: publicationAt(i + 1), as }];
    }),
  }));
}

function publishedFor(person: PersonCode, roster: Roster, place: string): readonly string[] {
  return roster
    .filter(h => h.state === 'held' && (h.officer === person || h.volunteer === person))
    .map(h => {
      const [role, partner] = h.officer === person ? ['Cán bộ', h.volunteer] : ['Đoàn viên', h.officer];
      const name = partner ? ` cùng ${card(partner)?.name}` : '';
      return `${h.date}T07:00:00 Trực (${role})${name} @${place}`;
    })
    .sort();
}

it('what a calendar shows equals what is published, after every step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async steps => {
      const rosters: Roster[] = [drawnUp];
      const looks: PublishedLook[] = [
        {
          sequence: 1,
          kind: 'version',
          publishedAt: publicationAt(1).publishedAt,
          presentation: settings.presentation,
          wording: WORDING,
        },
      ];
      const clients = new Map(PEOPLE.map(person => [person, new Map() as Client]));
      const texts = eventTexts(null);
      let place = settings.presentation.place;
      for (const s of [null, ...steps]) {
        if (s) {
          const sequence = rosters.length + 1;
          const { publishedAt } = publicationAt(sequence);
          if (s.kind === 'look') {
            place = s.place;
            looks.push({
              sequence,
              kind: 'presentation',
              publishedAt,
              presentation: { ...settings.presentation, place },
              wording: WORDING,
            });
          }
          rosters.push(after(rosters.at(-1)!, rosters.slice(0, -1), s));
        }
        const input = {
          regained: [],
          histories: historiesOf(rosters),
          looks,
          people: [],
          roles: DEFAULT_ROLES,
          shortName: settings.presentation.shortName,
          wardId: settings.wardId,
          zone: settings.zone,
          language: 'vi' as const,
          window: { from: civil('2026-12-01'), until: civil('2027-07-01') },
        };
        for (const [person, client] of clients) {
          receive(client, (await buildFeed({ kind: 'person', person }, input, texts)).bytesFor(null));
          expect(shownBy(client)).toEqual(publishedFor(person, rosters.at(-1)!, place));
        }
        // Somebody with two people's feeds in one calendar loses neither.
        const uids = [...clients.values()].flatMap(client => [...client.keys()]);
        expect(new Set(uids).size).toBe(uids.length);
      }
    }),
    { numRuns: 40, seed: 6 },
  );
});

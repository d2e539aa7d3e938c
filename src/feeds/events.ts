// From what was published to what calendars show. An event belongs to one person's place in one duty (or to one
// role's, or to the whole duty), never to a time or to whoever holds the place now: so a person replaced keeps a
// cancelled event, and the one who comes gets an event of their own.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { DutyId } from '../domain/duty.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import { inPeriod, type Period } from '../domain/period.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { DutyHistory, InstantSeconds, PublishedDuty, PublishedSeat } from '../domain/publication.ts';

/** What an event says: exactly these facts count as a change. */
export interface EventFacts {
  readonly date: CivilDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly label: string;
  readonly place: string;
  readonly note: string;
  readonly cancelled: boolean;
  /** The subject's own role in a personal feed; null elsewhere. */
  readonly role: RoleCode | null;
  /** Everyone shown: partners in a personal feed, all of the role or of the duty elsewhere. */
  readonly seats: readonly PublishedSeat[];
}

export interface FeedEvent {
  readonly uid: string;
  /** How many later publications changed the facts. */
  readonly sequence: number;
  readonly created: InstantSeconds;
  /** Of the last change: both DTSTAMP and LAST-MODIFIED. */
  readonly changed: InstantSeconds;
  readonly facts: EventFacts;
}

/** The events of a feed whose date lies in the window, in order of date, time and UID. */
export function feedEvents(
  subject: FeedSubject,
  histories: readonly DutyHistory[],
  wardId: string,
  window: Period,
): readonly FeedEvent[] {
  return histories
    .flatMap(history => eventOf(subject, history, wardId) ?? [])
    .filter(event => inPeriod(event.facts.date, window))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey({ facts, uid }: FeedEvent): string {
  return `${facts.date} ${facts.start} ${uid}`;
}

function eventOf(subject: FeedSubject, history: DutyHistory, wardId: string): FeedEvent | null {
  const shows = history.states.map(({ as }) => shownTo(subject, as));
  const first = shows.findIndex(show => show);
  const began = history.states[first];
  if (!began) return null;
  let facts = factsOf(subject, began.as, false, began.as);
  let [sequence, changed] = [0, began.publication.publishedAt];
  for (const [i, { publication, as }] of history.states.entries()) {
    if (i <= first) continue;
    const next = factsOf(subject, as, !shows[i], lastShown(history, shows, i));
    if (JSON.stringify(next) === JSON.stringify(facts)) continue;
    facts = next;
    sequence++;
    changed = publication.publishedAt;
  }
  const uid = `${wardId}-${uidOfDuty(history.duty)}-${uidOfSubject(subject, history)}`;
  return { uid, sequence, created: began.publication.publishedAt, changed, facts };
}

/** A cancelled event goes on saying what it last said, so that people see what was called off. */
function lastShown({ states }: DutyHistory, shows: readonly boolean[], upTo: number): PublishedDuty {
  const i = shows.slice(0, upTo + 1).lastIndexOf(true);
  const state = states[i] ?? states[0];
  if (!state) throw new RangeError('a duty without a state');
  return state.as;
}

function shownTo(subject: FeedSubject, { state, seats }: PublishedDuty): boolean {
  if (state !== 'held') return false;
  return subject.kind !== 'person' || seats.some(s => s.person?.person === subject.person);
}

function factsOf(
  subject: FeedSubject,
  now: PublishedDuty,
  cancelled: boolean,
  shown: PublishedDuty,
): EventFacts {
  const { date, start, end, label, place } = shown.duty;
  const own =
    subject.kind === 'person' ? shown.seats.find(s => s.person?.person === subject.person) : undefined;
  const seats = shown.seats.filter(seat => {
    if (subject.kind === 'person') return seat !== own && seat.person !== null;
    return subject.kind === 'ward' || seat.role === subject.role;
  });
  return { date, start, end, label, place, note: now.note, cancelled, role: own?.role ?? null, seats };
}

/** `2027-01-04/T2` as UIDs carry it: `20270104-t2`. */
function uidOfDuty(duty: DutyId): string {
  return duty.replaceAll('-', '').replace('/', '-').toLowerCase();
}

/** For a person: the order in which they first appeared in the duty, which coming back does not change. */
function uidOfSubject(subject: FeedSubject, { states }: DutyHistory): string {
  if (subject.kind === 'ward') return 'all';
  if (subject.kind === 'role') return subject.role;
  const order = new Set(states.flatMap(({ as }) => as.seats.flatMap(s => s.person?.person ?? [])));
  return String([...order].indexOf(subject.person) + 1);
}

/** Everyone who has or had a turn in these duties, sorted. */
export function subscribers(histories: readonly DutyHistory[]): readonly PersonCode[] {
  const people = histories.flatMap(h =>
    h.states.flatMap(s => s.as.seats.flatMap(seat => seat.person?.person ?? [])),
  );
  return [...new Set(people)].sort();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

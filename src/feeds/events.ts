// From what was published to what calendars show. An event belongs to one person's place in one duty (or to one
// role's, or to the whole duty), never to a time or to whoever holds the place now: so a person replaced keeps a
// cancelled event, and the one who comes gets an event of their own.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { DutyId } from '../domain/duty.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import { inPeriod, type Period } from '../domain/period.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { DutyHistory, InstantSeconds, PublishedLook } from '../domain/publication.ts';
import {
  isHeld,
  type PublishedSeat,
  peopleIn,
  publishedSeat,
  type RosterDuty,
  seatOf,
  serves,
} from '../domain/roster/roster-duty.ts';
import type { Alarm } from '../domain/settings/alarms.ts';
import { compareText } from '../domain/text.ts';
import { EVENT_RENDERING, type Wording } from '../domain/wording.ts';
import { wallTimeAt } from '../time/clock.ts';

/** What was published: all that events are made from. */
export interface FeedSource {
  readonly histories: readonly DutyHistory[];
  /** Oldest first, from the first publication on. */
  readonly looks: readonly PublishedLook[];
  readonly wardId: string;
  readonly zone: string;
}

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
  /** What to bring: in personal feeds. Empty where there is nothing. */
  readonly bring: string;
  /** Whom to ring in the office; empty where the ward does not allow it. */
  readonly contact: string;
  /** In personal feeds, while the duty is held. */
  readonly alarms: readonly Alarm[];
  /** With the names of the roles that it shows. */
  readonly wording: Wording;
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

/**
 * The events of a feed whose date lies in the window, in order of date, time and UID. Where there is none, the newest
 * before it stays: some programs take an empty calendar for no news and go on showing last month's.
 */
export function feedEvents(subject: FeedSubject, source: FeedSource, window: Period): readonly FeedEvent[] {
  const looks = source.looks.map(look => ({ ...look, date: wallTimeAt(look.publishedAt, source.zone).date }));
  const events = source.histories
    .flatMap(history => eventOf(subject, history, { ...source, looks }) ?? [])
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const shown = events.filter(event => inPeriod(event.facts.date, window));
  return shown.length > 0 ? shown : events.filter(event => event.facts.date < window.from).slice(-1);
}

function sortKey({ facts, uid }: FeedEvent): string {
  return `${facts.date} ${facts.start} ${uid}`;
}

/** A publication that said something of the duty, or changed what is said around it. */
interface Moment {
  readonly at: InstantSeconds;
  readonly as: RosterDuty;
  readonly look: DatedLook | null;
}

interface DatedLook extends PublishedLook {
  /** In the ward's zone. */
  readonly date: CivilDate;
}

interface DatedSource extends FeedSource {
  readonly looks: readonly DatedLook[];
}

function eventOf(subject: FeedSubject, history: DutyHistory, source: DatedSource): FeedEvent | null {
  const moments = momentsOf(history, source);
  const from = moments.findIndex(({ as }) => shownTo(subject, as));
  const [first, ...later] = moments.slice(Math.max(from, 0));
  if (from < 0 || !first) return null;
  let shown = first.as;
  let facts = factsOf(subject, first, shown);
  let [sequence, changed] = [0, first.at];
  for (const moment of later) {
    if (shownTo(subject, moment.as)) shown = moment.as;
    const next = factsOf(subject, moment, shown);
    if (!isErased(moment, next) && JSON.stringify(next) === JSON.stringify(facts)) continue;
    facts = next;
    sequence++;
    changed = moment.at;
  }
  const uid = `${source.wardId}-${uidOfDuty(history.duty)}-${uidOfSubject(subject, history)}`;
  return { uid, sequence, created: first.at, changed, facts };
}

/** Every state of the duty and, between them, every new look. */
function momentsOf({ states }: DutyHistory, { looks }: DatedSource): readonly Moment[] {
  const moments: Moment[] = [];
  let look: DatedLook | null = null;
  let i = 0;
  for (const [n, { publication, as }] of states.entries()) {
    const next = states[n + 1]?.publication.sequence ?? Number.POSITIVE_INFINITY;
    for (let l = looks[i]; l && l.sequence <= publication.sequence; l = looks[++i]) look = l;
    moments.push({ at: publication.publishedAt, as, look });
    for (let l = looks[i]; l && l.sequence < next; l = looks[++i]) {
      look = l.date > as.duty.date ? afterDuty(look ?? l, l) : l;
      moments.push({ at: l.publishedAt, as, look });
    }
  }
  return moments;
}

/** A duty that is over keeps its look. But there is one rendering only, and erasure takes names from all. */
function afterDuty(kept: DatedLook, next: DatedLook): DatedLook {
  const { presentation, wording } = kept;
  return { ...next, presentation, wording: { ...wording, rendering: next.wording.rendering } };
}

/** The names are gone from every state at once, so the erasure itself is the change. */
function isErased({ at, look }: Moment, { seats }: EventFacts): boolean {
  return (
    look?.publishedAt === at && look.kind === 'erasure' && seats.some(seat => seat.person?.name === null)
  );
}

function shownTo(subject: FeedSubject, duty: RosterDuty): boolean {
  return isHeld(duty) && (subject.kind !== 'person' || serves(duty, subject.person));
}

/** A cancelled event goes on saying what it last said (`shown`), so that people see what was called off. */
function factsOf(subject: FeedSubject, { as: now, look: dated }: Moment, shown: RosterDuty): EventFacts {
  const { date, start, end, label, place } = shown.duty;
  const look = dated?.presentation;
  const cancelled = !shownTo(subject, now);
  const personal = subject.kind === 'person';
  const own = personal ? seatOf(shown, subject.person) : null;
  const seats = shown.seats.filter(seat => {
    if (personal) return seat !== own && seat.person !== null;
    return subject.kind === 'ward' || seat.role === subject.role;
  });
  return {
    date,
    start,
    end,
    label,
    place: place || (look?.place ?? ''),
    note: now.note,
    cancelled,
    role: own?.role ?? null,
    seats: seats.map(publishedSeat),
    bring: personal ? (look?.bring ?? '') : '',
    contact: look?.feedContactShown ? look.feedContact : '',
    alarms: personal && !cancelled ? (look?.alarms ?? []) : [],
    wording: wordingOf(dated, [...(own ? [own] : []), ...seats]),
  };
}

const NO_WORDING: Wording = { language: 'vi', roleNames: {}, rendering: EVENT_RENDERING };

function wordingOf(look: DatedLook | null, seats: readonly PublishedSeat[]): Wording {
  const wording = look?.wording ?? NO_WORDING;
  const shown = [...new Set(seats.map(s => s.role))].sort();
  return { ...wording, roleNames: Object.fromEntries(shown.map(r => [r, wording.roleNames[r] ?? r])) };
}

/** `2027-01-04/T2` as UIDs carry it: `20270104-t2`. */
function uidOfDuty(duty: DutyId): string {
  return duty.replaceAll('-', '').replace('/', '-').toLowerCase();
}

/** For a person: the order in which they first appeared in the duty, which coming back does not change. */
function uidOfSubject(subject: FeedSubject, { states }: DutyHistory): string {
  if (subject.kind === 'ward') return 'all';
  if (subject.kind === 'role') return subject.role;
  const order = new Set(states.flatMap(({ as }) => peopleIn(as)));
  return String([...order].indexOf(subject.person) + 1);
}

/** Everyone who has or had a turn in these duties, sorted. */
export function subscribers(histories: readonly DutyHistory[]): readonly PersonCode[] {
  const people = histories.flatMap(h => h.states.flatMap(s => peopleIn(s.as)));
  return [...new Set(people)].sort();
}

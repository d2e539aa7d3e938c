// From what was published to what calendars show. An event belongs to one person's place in one duty (or to one
// role's, or to the whole duty), never to a time or to whoever holds the place now: so a person replaced keeps a
// cancelled event, and the one who comes gets an event of their own.

import type { CivilDate } from '../domain/civil-date.ts';
import type { DutyId } from '../domain/duty.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import { inPeriod, type Period } from '../domain/period.ts';
import type { PersonCode } from '../domain/person.ts';
import type { DutyHistory, InstantSeconds, Publication, PublishedLook } from '../domain/publication.ts';
import type { Regained } from '../domain/regained.ts';
import {
  isHeld,
  type PublishedSeat,
  peopleIn,
  publishedSeat,
  type RosterDuty,
  seatOf,
  serves,
} from '../domain/roster/roster-duty.ts';
import { compareText } from '../domain/text.ts';
import { EVENT_RENDERING, type Wording } from '../domain/wording.ts';
import { wallTimeAt } from '../time/clock.ts';
import type { DatedLook, EventFacts, FeedEvent } from './feed-event.ts';
import { countedBefore, countedOn, eventsOfLost, numbersIn } from './lost-events.ts';
import { newsOf } from './news.ts';

/** What was published: all that events are made from. */
export interface FeedSource {
  readonly histories: readonly DutyHistory[];
  /** Oldest first, from the first publication on. */
  readonly looks: readonly PublishedLook[];
  /** Oldest first: each time that a file was lost, and what calendars had of it. */
  readonly regained: readonly Regained[];
  readonly wardId: string;
  readonly zone: string;
}

/**
 * The events of a feed whose date lies in the window, in order of date, time and UID. Where there is none, the newest
 * before it stays: some programs take an empty calendar for no news and go on showing last month's.
 */
export function feedEvents(subject: FeedSubject, source: FeedSource, window: Period): readonly FeedEvent[] {
  const looks = source.looks.map(look => ({ ...look, date: wallTimeAt(look.publishedAt, source.zone).date }));
  const dated = { ...source, looks, publications: publicationsIn(source.histories) };
  const known = source.histories.flatMap(history => eventOf(subject, history, dated) ?? []);
  const events = [...known, ...eventsOfLost(subject, known, dated)].sort((a, b) =>
    compareText(sortKey(a), sortKey(b)),
  );
  const shown = events.filter(event => inPeriod(event.facts.date, window));
  return shown.length > 0 ? shown : events.filter(event => event.facts.date < window.from).slice(-1);
}

function sortKey({ facts, uid }: FeedEvent): string {
  return `${facts.date} ${facts.start} ${uid}`;
}

/** A publication that said something of the duty, or changed what is said around it. */
interface Moment {
  /** Of the publication. */
  readonly sequence: number;
  readonly at: InstantSeconds;
  readonly as: RosterDuty;
  readonly look: DatedLook | null;
}

interface DatedSource extends FeedSource {
  readonly looks: readonly DatedLook[];
  /** The versions that speak of these duties. */
  readonly publications: readonly Publication[];
}

function eventOf(subject: FeedSubject, history: DutyHistory, source: DatedSource): FeedEvent | null {
  const moments = momentsOf(history, source);
  const from = moments.findIndex(({ as }) => shownTo(subject, as));
  const [first, ...later] = moments.slice(Math.max(from, 0));
  if (from < 0 || !first) return null;
  const uid = `${source.wardId}-${uidOfDuty(history.duty)}-${uidOfSubject(subject, history, source)}`;
  let shown = first.as;
  let event: FeedEvent = {
    uid,
    duty: history.duty,
    ...countedBefore(uid, first, source.regained),
    changed: first.at,
    news: wasPublished(shown.duty.date, first, source) ? { at: first.at, kind: 'added' } : null,
    facts: factsOf(subject, first, shown),
  };
  for (const moment of later) {
    if (shownTo(subject, moment.as)) shown = moment.as;
    const facts = factsOf(subject, moment, shown);
    const same = !isErased(moment, facts) && JSON.stringify(facts) === JSON.stringify(event.facts);
    const regained = source.regained.find(r => r.publication === moment.sequence);
    if (regained) event = countedOn(event, facts, regained);
    else if (!same)
      event = {
        ...event,
        ...{ facts, sequence: event.sequence + 1, changed: moment.at },
        news: newsOf(event, facts, moment.at),
      };
  }
  return event;
}

/** Whether people had a roster of the date before. */
function wasPublished(date: CivilDate, { sequence }: Moment, { publications }: DatedSource): boolean {
  return publications.some(p => p.sequence < sequence && inPeriod(date, p.period));
}

function publicationsIn(histories: readonly DutyHistory[]): readonly Publication[] {
  const publications = histories.flatMap(({ states }) => states.map(({ publication }) => publication));
  return [...new Map(publications.map(p => [p.sequence, p])).values()].filter(p => p.kind === 'version');
}

/** Every state of the duty and, between them, every new look. */
function momentsOf({ states }: DutyHistory, { looks }: DatedSource): readonly Moment[] {
  const moments: Moment[] = [];
  let look: DatedLook | null = null;
  let i = 0;
  for (const [n, { publication, as }] of states.entries()) {
    const { sequence } = publication;
    const next = states[n + 1]?.publication.sequence ?? Number.POSITIVE_INFINITY;
    for (let l = looks[i]; l && l.sequence <= sequence; l = looks[++i]) look = l;
    moments.push({ sequence, at: publication.publishedAt, as, look });
    for (let l = looks[i]; l && l.sequence < next; l = looks[++i]) {
      look = l.date > as.duty.date ? afterDuty(look ?? l, l) : l;
      moments.push({ sequence: l.sequence, at: l.publishedAt, as, look });
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
  if (!isHeld(duty)) return false;
  if (subject.kind === 'person') return serves(duty, subject.person);
  return subject.kind === 'ward' || duty.seats.some(({ role }) => role === subject.role);
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
function uidOfSubject(subject: FeedSubject, { duty, states }: DutyHistory, source: FeedSource): string {
  if (subject.kind === 'ward') return 'all';
  if (subject.kind === 'role') return subject.role;
  const order = [...new Set(states.flatMap(({ as }) => peopleIn(as)))];
  return String(numbersIn(duty, order, source.regained).get(subject.person));
}

/** Everyone who has or had a turn in these duties, sorted. */
export function subscribers(histories: readonly DutyHistory[]): readonly PersonCode[] {
  const people = histories.flatMap(h => h.states.flatMap(s => peopleIn(s.as)));
  return [...new Set(people)].sort();
}

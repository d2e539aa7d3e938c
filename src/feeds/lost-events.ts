// Events as calendars had them from a file that was lost: their counting goes on where it had come to, and those of which
// the file that took its place knows nothing are cancelled until their date.

import { createHash } from 'node:crypto';
import type { DutyId } from '../domain/duty.ts';
import { type FeedSubject, sameSubject } from '../domain/feed-token.ts';
import type { PersonCode } from '../domain/person.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import type { KnownEvent, Regained } from '../domain/regained.ts';
import type { DatedLook, EventFacts, FeedEvent, News } from './feed-event.ts';
import { newsOf } from './news.ts';

export function factsDigest(facts: EventFacts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}

interface First {
  readonly sequence: number;
  readonly at: InstantSeconds;
}

/** Where an event begins to count that this file first published only after another was lost. */
export function countedBefore(
  uid: string,
  { sequence, at }: First,
  regained: readonly Regained[],
): Pick<FeedEvent, 'sequence' | 'created'> {
  const earlier = regained.filter(r => r.publication < sequence);
  const blind = earlier.filter(r => r.events === null).reduce((sum, r) => sum + r.since, 0);
  const known = earlier.findLast(r => knownIn(r, uid));
  const event = known && knownIn(known, uid);
  // Cancelled meanwhile.
  return event ? { sequence: event.sequence + 2, created: event.created } : { sequence: blind, created: at };
}

/** An event of this file after the publication with which it took the lost one's place. */
export function countedOn(event: FeedEvent, facts: EventFacts, regained: Regained): FeedEvent {
  const { publishedAt, since, events } = regained;
  const next = { ...event, facts, news: newsOf(event, facts, publishedAt) };
  if (events === null) return { ...next, sequence: event.sequence + since, changed: publishedAt };
  const known = knownIn(regained, event.uid);
  if (known?.digest === factsDigest(facts)) {
    const { sequence, created, changed } = known;
    return { ...next, sequence, created, changed };
  }
  if (known === undefined && JSON.stringify(facts) === JSON.stringify(event.facts)) return event;
  const sequence = Math.max(event.sequence, known?.sequence ?? 0) + 1;
  const created = known?.created ?? event.created;
  // Calendars say something else, nobody knows what.
  const news: News | null = known ? { at: publishedAt, kind: 'changed' } : next.news;
  return { ...next, sequence, created, changed: publishedAt, news };
}

function knownIn({ events }: Regained, uid: string): KnownEvent | undefined {
  return events?.find(event => event.uid === uid);
}

/** What number each person's event of a duty bears: as calendars know it, otherwise in order of appearance. */
export function numbersIn(
  duty: DutyId,
  order: readonly PersonCode[],
  regained: readonly Regained[],
): ReadonlyMap<PersonCode, number> {
  const numbers = new Map<PersonCode, number>();
  for (const { subject, uid } of regained.flatMap(r => r.events ?? []).filter(e => e.duty === duty))
    if (subject.kind === 'person') numbers.set(subject.person, Number(uid.split('-').at(-1)));
  const taken = new Set(numbers.values());
  for (const [i, person] of order.entries()) {
    if (numbers.has(person)) continue;
    const number = taken.has(i + 1) ? Math.max(...taken) + 1 : i + 1;
    numbers.set(person, number);
    taken.add(number);
  }
  return numbers;
}

interface LostSource {
  readonly regained: readonly Regained[];
  readonly looks: readonly DatedLook[];
}

/** Events that only calendars know: `known` are those of the file. */
export function eventsOfLost(
  subject: FeedSubject,
  known: readonly FeedEvent[],
  { regained, looks }: LostSource,
): readonly FeedEvent[] {
  const uids = new Set(known.map(event => event.uid));
  const lost = new Map<string, FeedEvent>();
  for (const { publication, events } of regained) {
    const look = looks.find(each => each.sequence === publication);
    if (!look) continue;
    for (const event of events ?? [])
      if (sameSubject(event.subject, subject) && !uids.has(event.uid) && event.date >= look.date)
        lost.set(event.uid, calledOff(event, look));
  }
  return [...lost.values()];
}

/** Who had seats in it stays outside. */
function calledOff(
  { uid, duty, sequence, created, changed, digest, date, start, end, label, place }: KnownEvent,
  { wording, publishedAt }: DatedLook,
): FeedEvent {
  const facts: EventFacts = {
    ...{ date, start, end, label, place },
    note: '',
    cancelled: true,
    role: null,
    seats: [],
    bring: '',
    contact: '',
    alarms: [],
    wording: { ...wording, roleNames: {} },
  };
  const called = (count: number, at: InstantSeconds): FeedEvent => {
    const news = { at, kind: 'changed' as const };
    return { uid, duty, sequence: count, created, changed: at, news, facts };
  };
  return factsDigest(facts) === digest ? called(sequence, changed) : called(sequence + 1, publishedAt);
}

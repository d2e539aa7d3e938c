// The calendars of a ward: one for each person, each role and the ward.

import { UserError } from '../domain/errors.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import type { Period } from '../domain/period.ts';
import type { Person, PersonCode, Role } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { namesIn } from '../i18n/names.ts';
import { renderCalendar } from './calendar.ts';
import { type EventTexts, eventTexts } from './event-texts.ts';
import { type FeedSource, feedEvents, subscribers } from './events.ts';
import type { FeedEvent } from './feed-event.ts';
import { lintCalendar } from './lint.ts';

export interface FeedInput extends FeedSource {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** Of the ward, in the names of calendars. */
  readonly shortName: string;
  readonly language: Language;
  readonly window: Period;
}

export interface Feed {
  readonly subject: FeedSubject;
  readonly name: string;
  readonly events: readonly FeedEvent[];
  /** The calendar of an address, by its page; the events in it are rendered once for all addresses. */
  bytesFor(page: string | null): Uint8Array;
}

export interface FeedFile {
  readonly name: string;
  readonly subject: FeedSubject;
  readonly events: number;
  readonly bytes: Uint8Array;
}

/** In order: the ward, the roles, the people. Throws `feed-broken` rather than hand out a file that is not clean. */
export async function buildFeeds(input: FeedInput): Promise<readonly FeedFile[]> {
  const subjects: readonly FeedSubject[] = [
    { kind: 'ward' },
    ...input.roles.map(r => ({ kind: 'role' as const, role: r.code })),
    ...subscribers(input.histories).map(person => ({ kind: 'person' as const, person })),
  ];
  const texts = eventTexts(null);
  const files: FeedFile[] = [];
  for (const subject of subjects) {
    const { bytesFor, events } = await buildFeed(subject, input, texts);
    const bytes = bytesFor(null);
    const name = `${fileName(subject)}.ics`;
    const findings = lintCalendar(bytes);
    if (findings.length > 0)
      throw new UserError('wrong', { code: 'feed-broken', facts: { file: name, findings } });
    files.push({ name, subject, events: events.length, bytes });
  }
  return files;
}

/** Not linted yet: the caller does that before the bytes replace any others. */
export async function buildFeed(subject: FeedSubject, input: FeedInput, texts: EventTexts): Promise<Feed> {
  const events = feedEvents(subject, input, input.window);
  const name = messagesIn(input.language).feeds.calendarName(input.shortName, subjectName(subject, input));
  const rendered: string[] = [];
  for (const event of events) rendered.push(await texts.textOf(event, input.zone));
  const { language } = input;
  const bytesFor = (page: string | null) =>
    new TextEncoder().encode(renderCalendar({ name, language, page }, rendered));
  return { subject, name, events, bytesFor };
}

/** Whose calendar it is, in words; empty for the ward's. */
export function subjectName(
  subject: FeedSubject,
  input: Pick<FeedInput, 'people' | 'roles' | 'language'>,
): string {
  if (subject.kind === 'ward') return '';
  return subject.kind === 'role'
    ? namesIn(input.roles, input.language)(subject.role)
    : nameOf(subject.person, input.people);
}

function nameOf(code: PersonCode, people: readonly Person[]): string {
  return people.find(p => p.code === code)?.name ?? code;
}

/** Plain ASCII, so that the name is the same on every file system: ward, officer, dv07. */
function fileName(subject: FeedSubject): string {
  if (subject.kind === 'ward') return 'ward';
  return subject.kind === 'role' ? subject.role : searchKey(subject.person);
}

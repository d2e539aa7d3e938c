// All feeds of a ward as files: one for each person, each role and the ward.

import { UserError } from '../domain/errors.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import type { Period } from '../domain/period.ts';
import type { Person, PersonCode, Role, RoleCode } from '../domain/person.ts';
import type { DutyHistory } from '../domain/publication.ts';
import { searchKey } from '../domain/text.ts';
import type { Language, Presentation } from '../domain/ward.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderCalendar } from './calendar.ts';
import { feedEvents, subscribers } from './events.ts';
import { lintCalendar } from './lint.ts';
import { type EventStyle, renderEvent } from './render-event.ts';

export interface FeedInput {
  readonly histories: readonly DutyHistory[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  readonly presentation: Presentation;
  readonly wardId: string;
  readonly zone: string;
  readonly language: Language;
  readonly window: Period;
}

export interface FeedFile {
  readonly name: string;
  readonly subject: FeedSubject;
  readonly events: number;
  readonly bytes: Uint8Array;
}

/** In order: the ward, the roles, the people. Throws `feed-broken` rather than hand out a file that is not clean. */
export function buildFeeds(input: FeedInput): readonly FeedFile[] {
  const subjects: readonly FeedSubject[] = [
    { kind: 'ward' },
    ...input.roles.map(r => ({ kind: 'role' as const, role: r.code })),
    ...subscribers(input.histories).map(person => ({ kind: 'person' as const, person })),
  ];
  return subjects.map(subject => buildFeed(subject, input));
}

function buildFeed(subject: FeedSubject, input: FeedInput): FeedFile {
  const messages = messagesIn(input.language);
  const style: EventStyle = {
    subject,
    presentation: input.presentation,
    zone: input.zone,
    messages,
    roleName: roleNames(input),
  };
  const events = feedEvents(subject, input.histories, input.wardId, input.window);
  const name = messages.feeds.calendarName(input.presentation.shortName, ownerOf(subject, input, style));
  const text = renderCalendar(
    { name, language: input.language },
    events.map(event => renderEvent(event, style)),
  );
  const bytes = new TextEncoder().encode(text);
  const file = `${fileName(subject)}.ics`;
  const findings = lintCalendar(bytes);
  if (findings.length > 0) throw new UserError('wrong', { code: 'feed-broken', facts: { file, findings } });
  return { name: file, subject, events: events.length, bytes };
}

function roleNames({ roles, language }: FeedInput): (role: RoleCode) => string {
  const names = new Map(roles.map(r => [r.code, language === 'vi' ? r.nameVi : r.nameEn]));
  return role => names.get(role) ?? role;
}

function ownerOf(subject: FeedSubject, { people }: FeedInput, { roleName }: EventStyle): string {
  if (subject.kind === 'ward') return '';
  return subject.kind === 'role' ? roleName(subject.role) : nameOf(subject.person, people);
}

function nameOf(code: PersonCode, people: readonly Person[]): string {
  return people.find(p => p.code === code)?.name ?? code;
}

/** Plain ASCII, so that the name is the same on every file system: ward, officer, dv07. */
function fileName(subject: FeedSubject): string {
  if (subject.kind === 'ward') return 'ward';
  return subject.kind === 'role' ? subject.role : searchKey(subject.person);
}

// The one importer of ical-generator: an event's facts as a VEVENT. Rendered once for each state of an event.

import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { minuteOfDay } from '../domain/clock-time.ts';
import type { FeedSubject } from '../domain/feed-token.ts';
import type { RoleCode } from '../domain/person.ts';
import { cleanText } from '../domain/text.ts';
import type { Alarm, Presentation } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';
import { utcDateTime, zonedDateTime } from '../time/zone.ts';
import { foldLine } from './content-lines.ts';
import type { FeedEvent } from './events.ts';

export interface EventStyle {
  readonly subject: FeedSubject;
  readonly presentation: Presentation;
  readonly zone: string;
  readonly messages: Messages;
  roleName(role: RoleCode): string;
}

const MINUTES_OF_DAY = 24 * 60;

/** Lines folded, each with CRLF. */
export function renderEvent(event: FeedEvent, style: EventStyle): string {
  const { facts } = event;
  const { feeds } = style.messages;
  const rendered = ical().createEvent({
    id: event.uid,
    start: zonedDateTime(facts.date, facts.start, style.zone),
    end: zonedDateTime(facts.date, facts.end, style.zone),
    timezone: style.zone,
    summary: cleanText(facts.cancelled ? feeds.cancelled(summary(event, style)) : summary(event, style)),
    location: cleanText(facts.place || style.presentation.place),
    description: description(event, style),
    stamp: utcDateTime(event.changed),
    created: utcDateTime(event.created),
    lastModified: utcDateTime(event.changed),
    sequence: event.sequence,
    status: facts.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (style.subject.kind === 'person' && !facts.cancelled)
    for (const alarm of style.presentation.alarms)
      rendered.createAlarm({
        type: ICalAlarmType.display,
        trigger: secondsBefore(alarm, minuteOfDay(facts.start)),
        description: cleanText(summary(event, style)),
      });
  return alarmsLast(rendered.toString().split('\r\n'))
    .map(line => `${foldLine(line)}\r\n`)
    .join('');
}

function summary({ facts }: FeedEvent, { subject, messages, roleName }: EventStyle): string {
  const names = facts.seats.map(s => s.person?.name ?? s.person?.person ?? (s.note || messages.feeds.nobody));
  if (subject.kind !== 'person') return messages.feeds.dutySummary(names);
  return messages.feeds.ownSummary(facts.role ? roleName(facts.role) : '', names);
}

/** Lines of plain text; each is cleaned by itself so that none can bring a line of its own. */
function description(
  { facts }: FeedEvent,
  { subject, presentation, messages, roleName }: EventStyle,
): string {
  const { feeds } = messages;
  const seat = (s: FeedEvent['facts']['seats'][number]) =>
    s.person
      ? feeds.seat(roleName(s.role), s.person.name ?? s.person.person, s.person.title || s.person.unit || '')
      : '';
  const personal = subject.kind === 'person';
  return [
    facts.label,
    facts.note,
    ...facts.seats.map(seat),
    personal && presentation.bring ? feeds.bring(presentation.bring) : '',
    presentation.feedContactShown && presentation.feedContact ? feeds.contact(presentation.feedContact) : '',
  ]
    .map(cleanText)
    .filter(line => line !== '')
    .join('\n');
}

function secondsBefore(alarm: Alarm, startMinute: number): number {
  const minutes =
    alarm.kind === 'minutes-before' ? alarm.minutes : MINUTES_OF_DAY - minuteOfDay(alarm.at) + startMinute;
  return minutes * 60;
}

/** RFC 5545 section 3.6.1: properties first, then alarms; the library writes some properties behind them. */
function alarmsLast(lines: readonly string[]): readonly string[] {
  const properties: string[] = [];
  const alarms: string[] = [];
  let inAlarm = false;
  for (const line of lines.filter(l => l !== '' && l !== 'END:VEVENT')) {
    if (line === 'BEGIN:VALARM') inAlarm = true;
    (inAlarm ? alarms : properties).push(line);
    if (line === 'END:VALARM') inAlarm = false;
  }
  return [...properties, ...alarms, 'END:VEVENT'];
}

// The one importer of ical-generator: an event's facts as a VEVENT. Rendered once for each state of an event.

import ical, { ICalAlarmType, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { minuteOfDay } from '../domain/clock-time.ts';
import type { Alarm } from '../domain/settings/alarms.ts';
import { cleanText } from '../domain/text.ts';
import { messagesIn } from '../i18n/languages.ts';
import { utcDateTime, zonedDateTime } from '../time/zone.ts';
import { foldLine } from './content-lines.ts';
import { eventSummary, roleNameIn } from './event-summary.ts';
import type { EventFacts, FeedEvent } from './feed-event.ts';

const MINUTES_OF_DAY = 24 * 60;

/** Lines folded, each with CRLF. */
export function renderEvent(event: FeedEvent, zone: string): string {
  const { facts } = event;
  const title = cleanText(eventSummary(facts));
  const rendered = ical().createEvent({
    id: event.uid,
    start: zonedDateTime(facts.date, facts.start, zone),
    end: zonedDateTime(facts.date, facts.end, zone),
    timezone: zone,
    summary: title,
    location: cleanText(facts.place),
    description: description(facts),
    stamp: utcDateTime(event.changed),
    created: utcDateTime(event.created),
    lastModified: utcDateTime(event.changed),
    sequence: event.sequence,
    class: ICalEventClass.PRIVATE,
    status: facts.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const alarm of facts.alarms)
    rendered.createAlarm({
      type: ICalAlarmType.display,
      trigger: secondsBefore(alarm, minuteOfDay(facts.start)),
      description: title,
    });
  return alarmsLast(rendered.toString().split('\r\n'))
    .map(line => `${foldLine(line)}\r\n`)
    .join('');
}

/** Lines of plain text; each is cleaned by itself so that none can bring a line of its own. */
function description(facts: EventFacts): string {
  const { feeds } = messagesIn(facts.wording.language);
  const seat = ({ role, person }: EventFacts['seats'][number]) => {
    if (!person) return '';
    const name = roleNameIn(facts, role);
    const under = person.title && person.title !== name ? person.title : person.unit;
    return feeds.seat(name, person.name ?? person.person, under ?? '');
  };
  return [
    facts.label,
    facts.note,
    ...facts.seats.map(seat),
    facts.bring && feeds.bring(facts.bring),
    facts.contact && feeds.contact(facts.contact),
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

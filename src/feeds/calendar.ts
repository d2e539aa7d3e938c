// A calendar file, put together from rendered events: header, one constant VTIMEZONE, events, final CRLF.

import { calendarName, foldLine } from './content-lines.ts';
import { CALENDAR_FILE } from './feed-tree.ts';

export interface CalendarHead {
  readonly name: string;
  readonly language: string;
  /** The page of this address, with its final slash; null for a file that is handed on. */
  readonly page: string | null;
}

/** By a name of CSS, as RFC 7986 section 5.9 wants it. */
const COLOUR = 'steelblue';
const ZONE = 'Asia/Ho_Chi_Minh';

/** Vietnam has kept +07 since 13 June 1975; Outlook is an hour off without the component. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** `events` are rendered, each with its final CRLF, in order. No METHOD: that would make it an invitation. */
export function renderCalendar({ name, language, page }: CalendarHead, events: readonly string[]): string {
  const safeName = calendarName(name);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//lichtruc//lichtruc//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${safeName}`,
    `X-WR-CALNAME:${safeName}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `COLOR:${COLOUR}`,
    ...(page === null ? [] : [`URL:${page}`, `SOURCE;VALUE=URI:${page}${CALENDAR_FILE}`]),
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...VTIMEZONE,
  ];
  return `${head.map(line => `${foldLine(line)}\r\n`).join('')}${events.join('')}END:VCALENDAR\r\n`;
}

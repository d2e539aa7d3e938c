// A calendar program of the strictest kind: it keeps events by UID and takes a change only with a higher SEQUENCE.

import ICAL from 'ical.js';
import { expect } from 'vitest';
import { lintCalendar } from '../../src/feeds/lint.ts';

export interface Kept {
  readonly sequence: number;
  readonly modified: string;
  readonly text: string;
  readonly shown: string | null;
}

export type Client = Map<string, Kept>;

/** Takes an event it knows only with a higher SEQUENCE and a later LAST-MODIFIED; anything else must be the same. */
export function receive(client: Client, bytes: Uint8Array): void {
  expect(lintCalendar(bytes)).toEqual([]);
  const events = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes))).getAllSubcomponents(
    'vevent',
  );
  const uids = events.map(event => String(event.getFirstPropertyValue('uid')));
  // Nothing disappears: a program that only adds and changes would show it for ever.
  for (const uid of client.keys()) expect(uids).toContain(uid);
  for (const event of events) {
    const value = (name: string) => String(event.getFirstPropertyValue(name));
    const next = {
      sequence: Number(value('sequence')),
      modified: value('last-modified'),
      text: event.toString(),
    };
    const known = client.get(value('uid'));
    if (known && next.sequence <= known.sequence) {
      expect(next).toEqual({ sequence: known.sequence, modified: known.modified, text: known.text });
      continue;
    }
    if (known) expect(next.modified > known.modified).toBe(true);
    expect(value('dtstamp')).toBe(next.modified);
    const shown =
      value('status') === 'CANCELLED'
        ? null
        : `${value('dtstart')} ${value('summary')} @${value('location')}`;
    if (shown === null)
      expect([value('summary').slice(0, 8), event.getAllSubcomponents('valarm')]).toEqual(['ĐÃ HỦY: ', []]);
    client.set(value('uid'), { ...next, shown });
  }
}

/** What the program shows, one line an event: start, summary, place. */
export function shownBy(client: Client): readonly string[] {
  return [...client.values()].flatMap(({ shown }) => shown ?? []).sort();
}

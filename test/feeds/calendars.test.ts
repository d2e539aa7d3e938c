// The bytes of calendars, and what is found wrong with them.

import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DutyHistory } from '../../src/domain/publication.ts';
import { buildFeeds } from '../../src/feeds/build-feeds.ts';
import { foldLine } from '../../src/feeds/content-lines.ts';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { history, input, look, monday, published, settings } from './published-monday.ts';

async function personalFeed(...histories: DutyHistory[]): Promise<string> {
  const files = await buildFeeds(input(histories));
  return text(files.find(f => f.name === 'cb01.ics')?.bytes ?? new Uint8Array());
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('feed files', () => {
  const nasty = 'Nguyễn, "Thị"; \\Tuyết\r\nBEGIN:VEVENT\u0007\u202e 🎉';

  it('stay whole whatever a name holds, and read back with another library', async () => {
    const duty = published(monday, 'CB01', 'DV01');
    const seats = duty.seats.map(s => ({
      ...s,
      person: s.person && { ...s.person, name: nasty, title: nasty },
    }));
    const presentation = { ...settings.presentation, shortName: nasty, place: nasty };
    const files = await buildFeeds(
      input([history({ ...duty, seats })], { shortName: nasty, looks: [look(1, presentation)] }),
    );
    for (const { bytes } of files) {
      expect(lintCalendar(bytes)).toEqual([]);
      const events = new ICAL.Component(ICAL.parse(text(bytes))).getAllSubcomponents('vevent');
      expect(events).toHaveLength(1);
      expect(new ICAL.Event(events[0]).summary).toContain('Nguyễn, "Thị"; \\Tuyết BEGIN:VEVENT 🎉');
    }
  });

  it('say ĐÃ HỦY first and ring no alarm when cancelled', async () => {
    const stormy = history(published(monday, 'CB01', 'DV01'), published(monday, 'CB01', 'DV01', 'cancelled'));
    const feed = await personalFeed(stormy);
    expect(feed).toContain('SUMMARY:ĐÃ HỦY: Trực (Cán bộ) cùng Tên DV01');
    expect(feed).toContain('STATUS:CANCELLED');
    expect(feed).not.toContain('VALARM');
  });

  it('never carry METHOD, ATTENDEE or a floating time, and say when they ring', async () => {
    const feed = await personalFeed(history(published(monday, 'CB01', 'DV01')));
    expect(feed).not.toMatch(/METHOD|ATTENDEE/);
    expect(feed).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20270104T070000\r\n');
    expect(feed.match(/TRIGGER:.*/g)).toEqual(['TRIGGER:-PT11H', 'TRIGGER:-PT30M']);
  });
});

describe('lint', () => {
  let clean = '';
  beforeAll(async () => {
    clean = await personalFeed(history(published(monday, 'CB01', 'DV01')));
  });
  const lint = (changed: string) => lintCalendar(new TextEncoder().encode(changed));

  it.each([
    ['a bare line feed', (t: string) => t.replace('VERSION:2.0\r\n', 'VERSION:2.0\n'), 'bare CR or LF'],
    [
      'a long line',
      (t: string) => t.replace('VERSION:2.0', `X-A:${'a'.repeat(80)}\r\nVERSION:2.0`),
      'line over 75',
    ],
    ['text not composed', (t: string) => t.normalize('NFD'), 'not NFC'],
    ['a cut file', (t: string) => t.slice(0, -20), 'no END:VCALENDAR'],
    ['a second UID', (t: string) => t.replace(/(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, '$1$1'), 'UID twice'],
    ['a time without zone', (t: string) => t.replace(';TZID=Asia/Ho_Chi_Minh', ''), 'floating'],
    ['no VTIMEZONE', (t: string) => t.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''), 'no VTIMEZONE'],
    ['a METHOD', (t: string) => t.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:PUBLISH'), 'METHOD'],
    [
      'an event without a time',
      (t: string) => t.replace(/(DTSTART;TZID[^:]*):\w+/, '$1:Invalid DateTime'),
      'no time',
    ],
    [
      'an event of a whole day',
      (t: string) => t.replace(/DTSTART;TZID[^:]*:(\d{8})T\d+/, 'DTSTART;VALUE=DATE:$1'),
      'no time',
    ],
    [
      'an alarm in a cancelled event',
      (t: string) => t.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'),
      'alarm',
    ],
    [
      'more than Google takes',
      (t: string) => t.replace('VERSION:2.0', `VERSION:2.0${'\r\nX-A:a'.repeat(150_000)}`),
      'over 1 MB',
    ],
    ['a local stamp', (t: string) => t.replace(/DTSTAMP:(\w+)Z/, 'DTSTAMP:$1'), 'DTSTAMP is not UTC'],
  ])('finds %s', (_, spoil, finding) => {
    expect(lint(clean)).toEqual([]);
    expect(lint(spoil(clean)).join('\n')).toContain(finding);
  });

  it('folds by octets and never inside a letter', () => {
    const folded = foldLine(`SUMMARY:${'Nguyễn Thị Ánh Tuyết '.repeat(9)}🎉`);
    for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(folded.replace(/\r\n /g, '')).toBe(`SUMMARY:${'Nguyễn Thị Ánh Tuyết '.repeat(9)}🎉`);
  });
});

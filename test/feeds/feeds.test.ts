import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, type RoleCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { DutyHistory, Publication, PublicationKind } from '../../src/domain/publication.ts';
import type { DutyState, RosterDuty } from '../../src/domain/roster/roster-duty.ts';
import { EVENT_RENDERING, type Wording } from '../../src/domain/wording.ts';
import { buildFeeds, type FeedInput } from '../../src/feeds/build-feeds.ts';
import { foldLine } from '../../src/feeds/content-lines.ts';
import { feedEvents } from '../../src/feeds/events.ts';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { DEFAULT_ROLES, defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { WORDING } from './sample-feeds.ts';

const settings = defaultSettings({ wardId: 'thuy-khue', locality: 'Thụy Khuê', province: 'Hà Nội' });
const window = { from: civil('2026-12-01'), until: civil('2027-12-01') };
const person = (code: string) => code as PersonCode;

function aDuty(date: string): Duty {
  const day = civil(date);
  return {
    id: makeDutyId(day, 'T2' as PatternCode),
    pattern: 'T2' as PatternCode,
    nominalDate: day,
    date: day,
    countsAs: weekdayOf(day),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [],
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
  };
}

function published(duty: Duty, officer: string, volunteer: string, state: DutyState = 'held'): RosterDuty {
  const card = (code: string) => ({ person: person(code), name: `Tên ${code}`, title: '', unit: '' });
  return {
    duty,
    state,
    note: '',
    seats: [
      { role: OFFICER, seat: 1, person: card(officer), pinned: false, note: '' },
      { role: VOLUNTEER, seat: 1, person: card(volunteer), pinned: false, note: '' },
    ],
  };
}

function history(...states: RosterDuty[]): DutyHistory {
  const publication = (i: number): Publication => ({
    sequence: i + 1,
    kind: 'version',
    version: i + 1,
    period: window,
    publishedAt: 1_797_000_000 + 1000 * i,
    by: '',
    reason: '',
    document: { number: null, date: null },
    hash: '',
  });
  const [first] = states;
  if (!first) throw new Error('no state');
  return { duty: first.duty.id, states: states.map((as, i) => ({ publication: publication(i), as })) };
}

function eventsOf(code: string, ...histories: DutyHistory[]) {
  return feedEvents({ kind: 'person', person: person(code) }, input(histories), window);
}

function input(histories: readonly DutyHistory[], more: Partial<FeedInput> = {}): FeedInput {
  return {
    histories,
    people: [],
    roles: DEFAULT_ROLES,
    looks: [look(1)],
    regained: [],
    shortName: settings.presentation.shortName,
    wardId: settings.wardId,
    zone: settings.zone,
    language: 'vi',
    window,
    ...more,
  };
}

function look(sequence: number, presentation = settings.presentation, kind: PublicationKind = 'version') {
  return {
    sequence,
    kind,
    publishedAt: 1_797_000_000 + 1000 * (sequence - 1),
    presentation,
    wording: WORDING,
  };
}

async function personalFeed(...histories: DutyHistory[]): Promise<string> {
  const files = await buildFeeds(input(histories));
  return text(files.find(f => f.name === 'cb01.ics')?.bytes ?? new Uint8Array());
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const monday = aDuty('2027-01-04');

describe('feed events', () => {
  const replaced = history(published(monday, 'CB01', 'DV01'), published(monday, 'CB02', 'DV01'));

  it('keep a cancelled event for the one replaced, and give the newcomer an event of their own', () => {
    const [old] = eventsOf('CB01', replaced);
    const [fresh] = eventsOf('CB02', replaced);
    expect([old?.uid, old?.sequence, old?.facts.cancelled]).toEqual(['thuy-khue-20270104-t2-1', 1, true]);
    expect([fresh?.uid, fresh?.sequence, fresh?.facts.cancelled]).toEqual([
      'thuy-khue-20270104-t2-3',
      0,
      false,
    ]);
  });

  it('count as a change only what the event itself says', () => {
    const [partner] = eventsOf('DV01', replaced);
    expect([partner?.sequence, partner?.facts.seats[0]?.person?.person]).toEqual([1, 'CB02']);
    const same = history(published(monday, 'CB01', 'DV01'), published(monday, 'CB01', 'DV01'));
    expect(eventsOf('CB01', same)[0]?.sequence).toBe(0);
  });

  it('revive the same event when somebody comes back, never going back in time', () => {
    const back = history(
      published(monday, 'CB01', 'DV01'),
      published(monday, 'CB02', 'DV01'),
      published(monday, 'CB01', 'DV01'),
    );
    const [event] = eventsOf('CB01', back);
    expect(event).toMatchObject({
      uid: 'thuy-khue-20270104-t2-1',
      sequence: 2,
      changed: 1_797_002_000,
      created: 1_797_000_000,
    });
    expect(event?.facts.cancelled).toBe(false);
  });

  it('cancel the ward’s event only with the duty', () => {
    const ward = (h: DutyHistory) => feedEvents({ kind: 'ward' }, input([h]), window)[0];
    expect(ward(replaced)).toMatchObject({
      uid: 'thuy-khue-20270104-t2-all',
      sequence: 1,
      facts: { cancelled: false },
    });
    const stormy = history(published(monday, 'CB01', 'DV01'), published(monday, 'CB01', 'DV01', 'cancelled'));
    expect(ward(stormy)?.facts.cancelled).toBe(true);
  });
});

describe('the news of an event', () => {
  const replaced = history(published(monday, 'CB01', 'DV01'), published(monday, 'CB02', 'DV01'));
  const at = 1_797_001_000;

  it('is that it came into a roster that people had, or changed in it', () => {
    expect(eventsOf('CB01', history(published(monday, 'CB01', 'DV01')))[0]?.news).toBeNull();
    expect(eventsOf('CB01', replaced)[0]?.news).toEqual({ at, kind: 'changed' });
    expect(eventsOf('CB02', replaced)[0]?.news).toEqual({ at, kind: 'added' });
    const [, second] = replaced.states;
    const extra = { ...replaced, states: [{ publication: second!.publication, as: second!.as }] };
    const tuesday = history(published(aDuty('2027-01-05'), 'CB01', 'DV01'));
    expect(eventsOf('CB02', extra, tuesday)[0]?.news).toEqual({ at, kind: 'added' });
    expect(eventsOf('CB02', extra)[0]?.news).toBeNull();
  });

  it('is no new wording, no alarm and no name put right', () => {
    const duty = published(monday, 'CB01', 'DV01');
    const renamed = {
      ...duty,
      seats: duty.seats.map(s => ({ ...s, person: s.person && { ...s.person, name: 'Tên khác' } })),
    };
    const [event] = eventsOf('CB01', history(duty, renamed));
    expect([event?.sequence, event?.news]).toEqual([1, null]);
    const quiet = { ...settings.presentation, alarms: [], bring: 'Bút' };
    const looks = [look(1), { ...look(2, quiet), wording: { ...WORDING, language: 'en' as const } }];
    const [other] = feedEvents(
      { kind: 'person', person: person('CB01') },
      input([history(duty)], { looks }),
      window,
    );
    expect([other?.sequence, other?.news]).toEqual([1, null]);
  });

  it('is none where a lost file counts on blindly, and some where calendars knew otherwise', () => {
    const looks = [look(1), look(2, settings.presentation, 'presentation')];
    const lost = { publication: 2, publishedAt: at, since: 50, version: 3, stamp: at, events: null };
    const told = (regained: FeedInput['regained']) =>
      feedEvents(
        { kind: 'ward' },
        input([history(published(monday, 'CB01', 'DV01'))], { looks, regained }),
        window,
      )[0];
    expect([told([lost])?.sequence, told([lost])?.news]).toEqual([50, null]);
    const { date, start, end, label } = monday;
    const known = {
      ...{ uid: 'thuy-khue-20270104-t2-all', duty: monday.id, subject: { kind: 'ward' as const } },
      ...{ sequence: 2, created: 0, changed: 0, digest: 'other', date, start, end, label, place: '' },
    };
    expect(told([{ ...lost, events: [known] }])?.news).toEqual({ at, kind: 'changed' });
  });
});

describe('what is shown around a duty', () => {
  const duty = history(published(monday, 'CB01', 'DV01'));
  const moved = { ...settings.presentation, place: 'Nhà văn hóa', alarms: [] };
  const shown = (looks: FeedInput['looks'], over = duty) =>
    feedEvents({ kind: 'person', person: person('CB01') }, input([over], { looks }), window)[0];

  it('counts as a change of the event when it is published', () => {
    const event = shown([look(1), look(2, moved, 'presentation')]);
    expect(event).toMatchObject({ sequence: 1, changed: 1_797_001_000, created: 1_797_000_000 });
    expect(event?.facts).toMatchObject({ place: 'Nhà văn hóa', alarms: [] });
  });

  it('leaves a duty alone that was over by then', () => {
    const late = {
      ...look(2, moved, 'presentation'),
      publishedAt: Date.parse('2027-01-05T00:00:00+07:00') / 1000,
    };
    expect(shown([look(1), late])).toMatchObject({
      sequence: 0,
      facts: { place: settings.presentation.place },
    });
  });

  it('counts its words too: the language, the names of its roles, the rendering', () => {
    const later = (over: Partial<Wording>) => ({ ...look(2), wording: { ...WORDING, ...over } });
    expect(shown([look(1), later({ language: 'en' })])).toMatchObject({
      sequence: 1,
      changed: 1_797_001_000,
    });
    expect(shown([look(1), later({ rendering: EVENT_RENDERING + 1 })])?.sequence).toBe(1);
    const other = { ...WORDING.roleNames, ['third' as RoleCode]: 'Lãnh đạo' };
    expect(shown([look(1), later({ roleNames: other })])?.sequence).toBe(0);
    expect(shown([look(1), later({ roleNames: { ...other, [VOLUNTEER]: 'Thanh niên' } })])?.sequence).toBe(1);
  });

  it('words a duty that is over as it was, in the rendering of today', () => {
    const publishedAt = Date.parse('2027-01-05T00:00:00+07:00') / 1000;
    const late = (over: Partial<Wording>) => ({ ...look(2), publishedAt, wording: { ...WORDING, ...over } });
    expect(shown([look(1), late({ language: 'en' })])?.sequence).toBe(0);
    const event = shown([look(1), late({ language: 'en', rendering: EVENT_RENDERING + 1 })]);
    expect(event).toMatchObject({
      sequence: 1,
      facts: { wording: { language: 'vi', rendering: EVENT_RENDERING + 1 } },
    });
  });

  it('takes a name away with the erasure, as a change', () => {
    const states = duty.states.map(({ publication, as }) => ({
      publication,
      as: {
        ...as,
        seats: as.seats.map(s =>
          s.person?.person === 'DV01'
            ? { ...s, person: { ...s.person, name: null, title: null, unit: null } }
            : s,
        ),
      },
    }));
    const event = shown([look(1), look(2, settings.presentation, 'erasure')], { ...duty, states });
    expect(event).toMatchObject({ sequence: 1, changed: 1_797_001_000 });
    const publishedAt = Date.parse('2027-01-05T00:00:00+07:00') / 1000;
    const late = { ...look(2, settings.presentation, 'erasure'), publishedAt };
    expect(shown([look(1), late], { ...duty, states })?.changed).toBe(publishedAt);
  });

  it('names the contact only where the ward allows it', () => {
    const contact = { ...settings.presentation, feedContact: 'Văn phòng: 024 3847 0000' };
    expect(shown([look(1, contact)])?.facts.contact).toBe('');
    expect(shown([look(1, { ...contact, feedContactShown: true })])?.facts.contact).toBe(
      'Văn phòng: 024 3847 0000',
    );
  });
});

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

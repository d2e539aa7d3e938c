// What becomes an event of a calendar, and what counts as a change of it.

import { describe, expect, it } from 'vitest';
import { type RoleCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { DutyHistory } from '../../src/domain/publication.ts';
import { EVENT_RENDERING, type Wording } from '../../src/domain/wording.ts';
import type { FeedInput } from '../../src/feeds/build-feeds.ts';
import { feedEvents } from '../../src/feeds/events.ts';
import {
  aDuty,
  history,
  input,
  look,
  monday,
  person,
  published,
  settings,
  window,
} from './published-monday.ts';
import { WORDING } from './sample-feeds.ts';

function eventsOf(code: string, ...histories: DutyHistory[]) {
  return feedEvents({ kind: 'person', person: person(code) }, input(histories), window);
}

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

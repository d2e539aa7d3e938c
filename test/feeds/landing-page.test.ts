import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER } from '../../src/domain/person.ts';
import { EVENT_RENDERING, roleNamesIn } from '../../src/domain/wording.ts';
import type { FeedEvent } from '../../src/feeds/feed-event.ts';
import { landingPage } from '../../src/feeds/landing-page.ts';
import { DEFAULT_ROLES } from '../../src/operations/ward/ward-defaults.ts';

const anEvent = (date: string, cancelled = false): FeedEvent => ({
  uid: date,
  duty: makeDutyId(civil(date), 'T2' as PatternCode),
  sequence: 0,
  created: 0,
  changed: 0,
  facts: {
    date: civil(date),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '<b>Bàn & số "1"</b>',
    note: '',
    cancelled,
    role: OFFICER,
    seats: [],
    bring: '',
    contact: '',
    alarms: [],
    wording: { language: 'vi', roleNames: roleNamesIn('vi', DEFAULT_ROLES), rendering: EVENT_RENDERING },
  },
});

const page = (more: Partial<Parameters<typeof landingPage>[0]> = {}) =>
  new TextDecoder().decode(
    landingPage({
      owner: 'Lê <script>alert(1)</script>',
      shortName: 'UBND phường',
      language: 'vi',
      events: [anEvent('2027-01-04'), anEvent('2027-01-11'), anEvent('2027-01-18', true)],
      today: civil('2027-01-05'),
      page: 'https://lich.example.vn/TOKEN/',
      contact: '',
      ...more,
    }),
  );

describe('the landing page', () => {
  it('shows the duties that are still to come, a cancelled one as such', () => {
    const text = page();
    expect(text).not.toContain('04/01/2027');
    expect(text).toContain('Thứ Hai, 11/01/2027');
    expect(text).toMatch(/class="off"[^\n]*18\/01\/2027[^\n]*ĐÃ HỦY/);
    expect(page({ events: [] })).toContain('Chưa có buổi trực nào sắp tới');
  });

  it('offers webcal, Google and https, and the link as text', () => {
    const text = page();
    expect(text).toContain('href="webcal://lich.example.vn/TOKEN/lich.ics"');
    expect(text).toContain(
      'href="https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Flich.example.vn%2FTOKEN%2Flich.ics"',
    );
    expect(text).toContain('href="https://lich.example.vn/TOKEN/lich.ics"');
    expect(text).toContain('<code class="link">https://lich.example.vn/TOKEN/lich.ics</code>');
  });

  it.each(['vi', 'en'] as const)(
    'tells in %s, and at its end in the other language, what Zalo and Google do',
    language => {
      const text = page({ language });
      for (const words of [
        'mở bằng Safari hoặc Chrome',
        '4 đến 24 giờ',
        'open it in Safari or Chrome',
        '4 to 24 hours',
      ])
        expect(text).toContain(words);
    },
  );

  it('needs no script and nothing from elsewhere, and lets no name be markup', () => {
    const text = page();
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(text).toContain('Lê &lt;script&gt;');
    expect(text).toContain('&lt;b&gt;Bàn &amp; số &quot;1&quot;');
    expect(text).toContain('content="noindex, nofollow"');
  });
});

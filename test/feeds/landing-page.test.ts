import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER } from '../../src/domain/person.ts';
import type { FeedEvent, News } from '../../src/feeds/feed-event.ts';
import { landingPage } from '../../src/feeds/landing-page.ts';
import { WORDING } from './sample-feeds.ts';

const anEvent = (date: string, cancelled = false): FeedEvent => ({
  uid: date,
  duty: makeDutyId(civil(date), 'T2' as PatternCode),
  sequence: 0,
  created: 0,
  changed: 0,
  news: null,
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
    wording: WORDING,
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
      zone: 'Asia/Ho_Chi_Minh',
      publication: null,
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

  it('puts the three choices first, then the ways out of Zalo', () => {
    const text = page();
    const order = ['iPhone, iPad', '>Android<', '>Máy tính<', 'x-safari-https:', 'Buổi trực sắp tới'];
    const places = order.map(words => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('href="webcal://lich.example.vn/TOKEN/lich.ics"');
    expect(text).toContain('?cid=webcal%3A%2F%2Flich.example.vn%2FTOKEN%2Flich.ics"');
    expect(text).toContain('addfromweb?url=https%3A%2F%2Flich.example.vn%2FTOKEN%2Flich.ics"');
    expect(text).toContain('href="x-safari-https://lich.example.vn/TOKEN/"');
    expect(text).toContain(
      'href="intent://lich.example.vn/TOKEN/#Intent;scheme=https;package=com.android.chrome;end"',
    );
    expect(text).toContain('<code class="link">https://lich.example.vn/TOKEN/lich.ics</code>');
    expect(text).toMatch(/href="https:\/\/lich.example.vn\/TOKEN\/lich.ics">Tải tệp về<\/a>: chỉ là bản sao/);
  });

  it('shows for a week, first of all, what changed, came or was called off', () => {
    const at = (iso: string) => Date.parse(iso) / 1000;
    const told = (day: string, kind: News['kind'] = 'changed', cancelled = false) => ({
      ...anEvent('2027-01-11', cancelled),
      news: { at: at(`${day}T08:00:00+07:00`), kind },
    });
    expect(page({ events: [told('2027-01-04')] })).toMatch(/Mới thay đổi[^§]*đã đổi[^§]*Đưa lịch vào/);
    expect(page({ events: [told('2026-12-29')] })).not.toContain('Mới thay đổi');
    expect(page({ events: [told('2027-01-04', 'added')] })).toContain('mới thêm');
    expect(page({ events: [told('2027-01-04', 'changed', true)] })).toContain('>đã hủy<');
    const reworded = { ...anEvent('2027-01-11'), sequence: 1, changed: at('2027-01-04T08:00:00+07:00') };
    expect(page({ events: [reworded] })).not.toContain('Mới thay đổi');
  });

  it.each(['vi', 'en'] as const)(
    'tells in %s, and at its end in the other language, what Zalo and Google do',
    language => {
      const text = page({ language });
      for (const words of ['Safari (iPhone)', '4 đến 24 giờ', 'Opened inside Zalo', '4 to 24 hours'])
        expect(text).toContain(words);
    },
  );

  it('has one script, allowed by its hash, takes nothing from elsewhere, and lets no name be markup', () => {
    const text = page();
    const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
    const hashes = scripts.map(script => createHash('sha256').update(script).digest('base64'));
    expect(hashes).toHaveLength(1);
    expect(text).toContain(`script-src &#39;sha256-${hashes[0]}&#39;`);
    expect(text).not.toMatch(/<script [^>]*src|<link|<img|@import|url\(/);
    expect(text).toContain('Lê &lt;script&gt;');
    expect(text).toContain('&lt;b&gt;Bàn &amp; số &quot;1&quot;');
    expect(text).toContain('content="noindex, nofollow"');
  });
});

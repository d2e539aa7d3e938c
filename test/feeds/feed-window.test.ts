import { describe, expect, it } from 'vitest';
import { addDays, civil, daysBetween } from '../../src/domain/civil-date.ts';
import { feedWindow } from '../../src/feeds/feed-window.ts';
import { defaultSettings } from '../../src/operations/ward/ward-defaults.ts';

const { feedWindow: byDefault } = defaultSettings({ wardId: 'test-ward', locality: 'A', province: 'B' });

describe('the window of a feed', () => {
  it('is the same on every day of a month, so that bytes change with the data or the month only', () => {
    const first = feedWindow(civil('2027-03-01'), byDefault);
    for (let day = 0; day < 31; day++)
      expect(feedWindow(addDays(civil('2027-03-01'), day), byDefault)).toEqual(first);
    expect(feedWindow(civil('2027-04-01'), byDefault)).not.toEqual(first);
  });

  it('shows at least the month before and 180 days ahead by default, over the turn of the year too', () => {
    for (const day of ['2027-01-01', '2027-01-31', '2027-07-31', '2027-12-31', '2028-02-29'].map(civil)) {
      const { from, until } = feedWindow(day, byDefault);
      expect(daysBetween(from, day)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(day, until)).toBeGreaterThanOrEqual(180);
    }
  });

  it('is as wide as the ward sets it', () => {
    expect(feedWindow(civil('2027-01-15'), { monthsBack: 0, monthsAhead: 0 })).toEqual({
      from: '2027-01-01',
      until: '2027-02-01',
    });
  });
});

import { WEEKDAYS, type Weekday } from './civil-date.ts';
import { searchKey } from './text.ts';

/** `thứ hai`, `T2`, `2`, `chủ nhật`, `CN`, `monday`. */
export function parseWeekday(text: string): Weekday | null {
  const key = searchKey(text)
    .replace(/^thu\s*/, '')
    .replace(/^t(?=[2-7]$)/, '');
  const vietnamese = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(key);
  if (vietnamese >= 0) return WEEKDAYS[vietnamese] ?? null;
  if (/^[2-7]$/.test(key)) return WEEKDAYS[Number(key) - 2] ?? null;
  if (key === 'cn' || key === 'chu nhat') return 'sunday';
  return WEEKDAYS.find(w => w === key) ?? null;
}

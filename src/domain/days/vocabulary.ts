// The words for days that Vietnamese and English have; grammar says how they go together.

import type { Weekday } from '../civil-date.ts';
import type { Unit } from './expression.ts';

/** `thu` alone is left out: it is thứ, not Thursday. */
export const WEEKDAY_WORDS: Readonly<Record<string, Weekday>> = {
  'thứ hai|monday|mon': 'monday',
  'thứ ba|tuesday|tue|tues': 'tuesday',
  'thứ tư|wednesday|wed': 'wednesday',
  'thứ năm|thursday|thur|thurs': 'thursday',
  'thứ sáu|friday|fri': 'friday',
  'thứ bảy|thứ bẩy|saturday|sat': 'saturday',
  'chủ nhật|chúa nhật|cn|sunday|sun': 'sunday',
};

/** As in `thứ 2`, `T2`. */
export const WEEKDAY_NUMBERS: Readonly<Record<number, Weekday>> = {
  2: 'monday',
  3: 'tuesday',
  4: 'wednesday',
  5: 'thursday',
  6: 'friday',
  7: 'saturday',
};

/** Days from today on. */
export const COUNTED: Readonly<Record<string, number>> = {
  'hôm nay|bữa nay|ngày hôm nay|nay|today|this morning': 0,
  'mai|ngày mai|hôm mai|bữa mai|tomorrow': 1,
  'kia|ngày kia|mốt|ngày mốt|bữa mốt|day after tomorrow|the day after tomorrow': 2,
  'kìa|ngày kìa': 3,
  'hôm qua|bữa qua|ngày hôm qua|sáng qua|chiều qua|tối qua|yesterday': -1,
  'hôm kia|bữa kia|ngày hôm kia|day before yesterday|the day before yesterday': -2,
  'hôm kìa|bữa kìa': -3,
};

/** The duty of a day has one part of it; which one its pattern says. */
export const PARTS_OF_DAY = 'sáng|sáng sớm|trưa|chiều|tối|buổi sáng|buổi chiều|on';

export const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  'tư|bốn': 4,
  năm: 5,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  'january|jan': 1,
  'february|feb': 2,
  'march|mar': 3,
  'april|apr': 4,
  may: 5,
  'june|jun': 6,
  'july|jul': 7,
  'august|aug': 8,
  'september|sep|sept': 9,
  'october|oct': 10,
  'november|nov': 11,
  'december|dec': 12,
};

export const QUARTER_WORDS: Readonly<Record<string, number>> = {
  'i|một|nhất': 1,
  'ii|hai': 2,
  'iii|ba': 3,
  'iv|tư|bốn': 4,
};

export const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
};

export const ENGLISH_UNITS: Readonly<Record<string, Unit>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** What follows a Vietnamese unit: tuần này, tháng sau. */
export const OFFSETS: Readonly<Record<string, number>> = {
  'này|nay': 0,
  'sau|tới|tiếp theo|kế tiếp': 1,
  'sau nữa|tới nữa': 2,
  'trước|rồi|vừa rồi|vừa qua|qua|ngoái': -1,
};

/** What stands before an English unit. */
export const ENGLISH_OFFSETS: Readonly<Record<string, number>> = {
  'this|current': 0,
  next: 1,
  'last|previous': -1,
};

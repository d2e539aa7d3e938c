// Who came, as typed: `CB03`, `CB03=ốm`, `ĐV09=ĐV02`, several of them separated by semicolons.

import type { SaidAttendance } from '../domain/attendance.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import { ATTENDANCES, type Attendance } from '../domain/service-record.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { findListedPerson } from './find-listed-person.ts';
import { readRemark } from './service-figures.ts';

/** What our own sheets call it. */
export const ATTENDANCE_WORD: Readonly<Record<Attendance, string>> = {
  came: 'có mặt',
  late: 'muộn',
  absent: 'vắng',
  'stood-in': 'trực thay',
};

/** What sheets call it, as search keys. */
const ATTENDANCE_WORDS: Readonly<Record<Attendance, readonly string[]>> = {
  came: ['co mat', 'co', 'x', 'v', 'den', 'dung gio', 'da ky'],
  late: ['muon', 'di muon', 'den muon', 'tre'],
  absent: ['vang', 'vang mat', 'khong den', 'nghi'],
  'stood-in': ['truc thay', 'thay', 'truc thay cho'],
};

export function parseAttendance(text: string): Attendance | null {
  const key = searchKey(text);
  return ATTENDANCES.find(a => a === key || ATTENDANCE_WORDS[a].includes(key)) ?? null;
}

export function readSaidAttendance(
  attendance: Attendance,
  text: string,
  people: readonly Person[],
  problems: Problem[],
  place: Place,
): readonly SaidAttendance[] {
  return itemsOf(text).flatMap(({ who, what }): readonly SaidAttendance[] => {
    const person = findListedPerson(who, people, problems, place);
    if (attendance !== 'stood-in')
      return person
        ? [
            {
              person: person.code,
              attendance,
              insteadOf: null,
              reason: readRemark(what, place, problems),
              place,
            },
          ]
        : [];
    if (what === '') problems.push({ code: 'attendance-unreadable', facts: { value: who }, place });
    const replaced = what === '' ? null : findListedPerson(what, people, problems, place);
    if (!person || !replaced) return [];
    return [{ person: person.code, attendance, insteadOf: replaced.code, reason: '', place }];
  });
}

/** Semicolons between people; commas too, as long as no reason can hold one. */
function itemsOf(text: string): readonly { readonly who: string; readonly what: string }[] {
  return text
    .split(';')
    .flatMap(part => (part.includes('=') ? [part] : part.split(',')))
    .map(part => {
      const [who = '', ...rest] = part.split('=');
      return { who: cleanText(who), what: cleanText(rest.join('=')) };
    })
    .filter(({ who, what }) => who !== '' || what !== '');
}

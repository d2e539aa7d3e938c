import { civil } from '../../../src/domain/civil-date.ts';
import { clock } from '../../../src/domain/clock-time.ts';
import { makeDuty } from '../../../src/domain/duty.ts';
import { DEFAULT_TALLY, type PatternCode } from '../../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, VOLUNTEER } from '../../../src/domain/person.ts';
import type { NameCard, RosterDuty } from '../../../src/domain/roster/roster-duty.ts';
import { seat, unpinned, unseated } from '../../../src/domain/roster/seating.ts';

export const code = (text: string) => text as PersonCode;

export const card = (person: string): NameCard => ({
  person: code(person),
  name: `Tên ${person}`,
  title: '',
  unit: '',
});

/** Two officers' seats and one volunteer's; people take them in order, `-` leaves one empty. */
export function aDuty(date: string, people: string): RosterDuty {
  const places = [
    { role: OFFICER, seat: 1 },
    { role: OFFICER, seat: 2 },
    { role: VOLUNTEER, seat: 1 },
  ];
  const shape = {
    code: 'T2' as PatternCode,
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [
      { role: OFFICER, count: 2 },
      { role: VOLUNTEER, count: 1 },
    ],
    requires: null,
    tally: DEFAULT_TALLY,
  };
  const blank = unseated(makeDuty(shape, civil(date), 0));
  return people.split(' ').reduce((duty, person, i) => {
    const place = places[i];
    return place && person !== '-' ? seat(duty, place, unpinned(card(person))) : duty;
  }, blank);
}

/** Everyone in order of seat, a pin as `*`, a note in brackets. */
export function seated(duty: RosterDuty): string {
  return duty.seats
    .map(s => `${s.person?.person ?? '-'}${s.pinned ? '*' : ''}${s.note ? `(${s.note})` : ''}`)
    .join(' ');
}

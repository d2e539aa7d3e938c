// For every rule a roster safely inside it, one just inside, and one just beyond: the last breaks it.

import { addDays, type CivilDate, civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import type { SpecialDay } from '../../src/domain/day.ts';
import type { Duty } from '../../src/domain/duty.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { Wish } from '../../src/domain/leave.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, VOLUNTEER } from '../../src/domain/person.ts';
import type { Assignment } from '../../src/domain/roster/roster-duty.ts';
import type { CheckedRoster, RuleId } from '../../src/rules/rule.ts';
import type { World } from '../../src/rules/world.ts';
import { aDuty, aPerson, aWorld, code, MONDAY, officers, onDay, onLeave, seat } from './small-world.ts';

export interface RuleCase extends CheckedRoster {
  readonly world: World;
}

export interface Boundary {
  /** What is counted, from inside to beyond. */
  readonly at: readonly [inside: string, edge: string, beyond: string];
  readonly inside: RuleCase;
  readonly edge: RuleCase;
  readonly beyond: RuleCase;
}

const first = onDay(0);

function given(
  assignments: readonly Assignment[],
  { people = officers, duties = [first], ...more }: Given = {},
): RuleCase {
  return { assignments, openSeats: [], world: aWorld(people, duties, more) };
}

interface Given extends Omit<Partial<World>, 'people' | 'duties'> {
  readonly people?: readonly Person[];
  readonly duties?: readonly Duty[];
}

const sits = (person: string, duty = first, role = OFFICER) => seat(duty, person, role);

/** CB01 on each of these days after the first Monday. */
const onDays = (...days: readonly number[]) =>
  given(
    days.map(d => sits('CB01', onDay(d))),
    { duties: days.map(onDay) },
  );

function member(from: string, until: string): readonly Person[] {
  const membership = { role: OFFICER, sharePercent: 100, from: civil(from), until: civil(until) };
  return [aPerson('CB01', { memberships: [membership] })];
}

function away(from: string, until: string): RuleCase {
  return given([sits('CB01')], { leave: onLeave('CB01', from, until) });
}

function never(weekday: 'monday' | 'friday', nth: number | null): RuleCase {
  return given([sits('CB01')], {
    exclusions: new Map([[code('CB01'), [{ person: code('CB01'), weekday, nth }]]]),
  });
}

function wishing(...wishes: readonly Wish[]): RuleCase {
  return given([sits('CB01')], { wishes: new Map([[code('CB01'), wishes]]) });
}

function special(date: CivilDate, kind: SpecialDay['kind'], provisional = false): Given {
  const day: SpecialDay = {
    date,
    kind,
    nameVi: 'Tết Nguyên đán',
    nameEn: 'Lunar New Year',
    source: '',
    swappedWith: null,
    provisional,
  };
  return { days: new Map([[date, day]]) };
}

const seatsFor = (officerSeats: number) =>
  aDuty(MONDAY, {
    seats: [
      { role: OFFICER, count: officerSeats },
      { role: VOLUNTEER, count: 1 },
    ],
  });
const elsewhere = aDuty(MONDAY, { id: makeDutyId(MONDAY, 'Q' as PatternCode), place: 'Điểm số 2' });
const skilled = aDuty(MONDAY, { requires: { role: OFFICER, skill: 'ho-tich' } });
const clerk = aPerson('CB02', { skills: ['ho-tich'] });
const trainee = aPerson('DV01', { trainee: true }, VOLUNTEER);
const mentor = aPerson('CB02', { mentor: true });
const volunteers = ['DV01', 'DV02'].map(name => aPerson(name, {}, VOLUNTEER));
const apart = { forbiddenPairs: [{ first: code('CB01'), second: code('DV01') }] };
const duo = (volunteer: string, duty = first) => [sits('CB01', duty), sits(volunteer, duty, VOLUNTEER)];
const withVolunteers = [...officers, ...volunteers];

/** CB01 serves twice; so many tenths of a duty are due from CB01 and CB02. */
const due = (own: number, other: number) =>
  given([sits('CB01'), sits('CB01', onDay(14))], {
    duties: [first, onDay(14)],
    dueTenths: new Map([
      ['CB01 officer main', own],
      ['CB02 officer main', other],
    ]),
  });

/** CB01 serves so many times in January, of which three are share and catch-up. */
const turnsOfThree = (turns: number): RuleCase => {
  const days = [0, 7, 14, 21].slice(0, turns);
  return given(
    days.map(d => sits('CB01', onDay(d))),
    { duties: days.map(onDay), mostTurns: () => 3 },
  );
};

const withOpenSeats = (count: number, note = 'Đoàn phường cử sau'): RuleCase => ({
  ...given(count > 0 ? [sits('CB01')] : duo('DV01'), { people: withVolunteers }),
  openSeats: count > 0 ? [{ duty: first.id, role: VOLUNTEER, seat: 1, note }] : [],
});

export const BOUNDARIES: Readonly<Record<RuleId, Boundary>> = {
  'unknown-person': {
    at: ['on the list', 'the last on the list', 'not on the list'],
    inside: given([sits('CB01')]),
    edge: given([sits('CB02')]),
    beyond: given([sits('CB99')]),
  },
  'not-member': {
    at: ['in the middle', 'on the last day', 'the day after'],
    inside: given([sits('CB01')], { people: member('2026-01-01', '2027-02-01') }),
    edge: given([sits('CB01')], { people: member('2027-01-04', '2027-01-05') }),
    beyond: given([sits('CB01')], { people: member('2026-01-01', '2027-01-04') }),
  },
  'on-leave': {
    at: ['a week after', 'the day after', 'the last day'],
    inside: away('2026-12-20', '2026-12-28'),
    edge: away('2026-12-20', '2027-01-04'),
    beyond: away('2026-12-20', '2027-01-05'),
  },
  'excluded-weekday': {
    at: ['another weekday', 'the second Monday', 'the first Monday'],
    inside: never('friday', null),
    edge: never('monday', 2),
    beyond: never('monday', 1),
  },
  'too-many-in-role': {
    at: ['one of two', 'two of two', 'two of one'],
    inside: given([sits('CB01')], { duties: [seatsFor(2)] }),
    edge: given([sits('CB01'), sits('CB02')], { duties: [seatsFor(2)] }),
    beyond: given([sits('CB01'), sits('CB02')]),
  },
  'twice-on-date': {
    at: ['one place', 'two people, two places', 'one person, two places'],
    inside: given([sits('CB01')]),
    edge: given([sits('CB01'), sits('CB02', elsewhere)], { duties: [first, elsewhere] }),
    beyond: given([sits('CB01'), sits('CB01', elsewhere)], { duties: [first, elsewhere] }),
  },
  'min-gap': {
    at: ['8 days', '7 days', '6 days'],
    inside: onDays(0, 8),
    edge: onDays(0, 7),
    beyond: onDays(0, 6),
  },
  'month-cap': {
    at: ['1 turn', '2 turns', '3 turns'],
    inside: onDays(0),
    edge: onDays(0, 7),
    beyond: onDays(0, 7, 14),
  },
  'required-skill': {
    at: ['two who have it', 'one of two', 'nobody'],
    inside: given([sits('CB02', skilled)], { people: [clerk], duties: [skilled] }),
    edge: given([sits('CB01', seatsFor(2)), sits('CB02', seatsFor(2))], {
      people: [aPerson('CB01'), clerk],
      duties: [{ ...seatsFor(2), requires: skilled.requires }],
    }),
    beyond: given([sits('CB01', skilled)], { people: [aPerson('CB01'), clerk], duties: [skilled] }),
  },
  'trainee-alone': {
    at: ['no trainee', 'beside a mentor', 'beside another'],
    inside: given([sits('CB01')], { people: [aPerson('CB01'), mentor, trainee] }),
    edge: given([sits('CB02'), sits('DV01', first, VOLUNTEER)], {
      people: [aPerson('CB01'), mentor, trainee],
    }),
    beyond: given(duo('DV01'), { people: [aPerson('CB01'), mentor, trainee] }),
  },
  'forbidden-pair': {
    at: ['one of them', 'both, on two days', 'both at once'],
    inside: given(duo('DV02'), { people: withVolunteers, ...apart }),
    edge: given([sits('CB01'), sits('DV01', onDay(7), VOLUNTEER)], {
      people: withVolunteers,
      duties: [first, onDay(7)],
      ...apart,
    }),
    beyond: given(duo('DV01'), { people: withVolunteers, ...apart }),
  },
  'day-off': {
    at: ['the day before', 'a make-up day', 'the day off'],
    inside: given([sits('CB01')], special(addDays(MONDAY, 1), 'statutory')),
    edge: given([sits('CB01')], special(MONDAY, 'swapped-work')),
    beyond: given([sits('CB01')], special(MONDAY, 'statutory')),
  },
  'missing-duty': {
    at: ['nothing expected', 'all there', 'one not there'],
    inside: given([sits('CB01')]),
    edge: given([sits('CB01')], { expected: [first] }),
    beyond: given([sits('CB01')], { expected: [first, onDay(4)] }),
  },
  'not-as-patterned': {
    at: ['as the pattern says', 'no pattern ever asked for it', 'the pattern begins earlier'],
    inside: given([sits('CB01')], { expected: [first] }),
    edge: given([sits('CB01')], { expected: [] }),
    beyond: given([sits('CB01')], { expected: [{ ...first, start: clock('06:45') }] }),
  },
  'unfilled-seat': {
    at: ['all filled', 'left open on purpose', 'empty'],
    inside: withOpenSeats(0),
    edge: withOpenSeats(1),
    beyond: given([sits('CB01')]),
  },
  'open-seat': {
    at: ['all filled', 'empty, not on purpose', 'open on purpose'],
    inside: withOpenSeats(0),
    edge: given([sits('CB01')]),
    beyond: withOpenSeats(1),
  },
  'year-not-announced': {
    at: ['announced until 2028', 'until 2027', 'until 2026'],
    inside: given([sits('CB01')], { announcedUntil: 2028 }),
    edge: given([sits('CB01')], { announcedUntil: 2027 }),
    beyond: given([sits('CB01')], { announcedUntil: 2026 }),
  },
  'provisional-day': {
    at: ['announced', 'provisional, after the period', 'provisional, within it'],
    inside: given([sits('CB01')], special(civil('2027-02-05'), 'statutory')),
    edge: given([sits('CB01')], special(civil('2027-03-01'), 'statutory', true)),
    beyond: given([sits('CB01')], special(civil('2027-02-28'), 'statutory', true)),
  },
  'turns-unequal': {
    at: ['as due', 'one duty apart', 'more than one duty apart'],
    inside: due(20, 0),
    edge: due(15, 5),
    beyond: due(14, 5),
  },
  'beyond-catch-up': {
    at: ['one of three turns', 'all three', 'one more'],
    inside: turnsOfThree(1),
    edge: turnsOfThree(3),
    beyond: turnsOfThree(4),
  },
  'turns-close': {
    at: ['three weeks', '14 days', '13 days'],
    inside: onDays(0, 21),
    edge: onDays(0, 14),
    beyond: onDays(0, 13),
  },
  'pair-repeated': {
    at: ['never', 'once', 'twice'],
    inside: given([sits('CB01')], { people: withVolunteers }),
    edge: given([...duo('DV01'), ...duo('DV02', onDay(14))], {
      people: withVolunteers,
      duties: [first, onDay(14)],
    }),
    beyond: given([...duo('DV01'), ...duo('DV01', onDay(14))], {
      people: withVolunteers,
      duties: [first, onDay(14)],
    }),
  },
  'wish-not-met': {
    at: ['a wish met', 'the day after', 'the day itself'],
    inside: wishing({ person: code('CB01'), kind: 'prefer-weekday', weekday: 'monday' }),
    edge: wishing({ person: code('CB01'), kind: 'avoid-date', date: addDays(MONDAY, 1) }),
    beyond: wishing({ person: code('CB01'), kind: 'avoid-date', date: MONDAY }),
  },
};

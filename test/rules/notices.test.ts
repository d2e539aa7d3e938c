import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/civil-date.ts';
import type { Wish } from '../../src/domain/leave.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import type { OpenSeat } from '../../src/domain/roster/roster-duty.ts';
import { validate } from '../../src/rules/validate.ts';
import { findings, found } from './found.ts';
import {
  aDuty,
  aPerson,
  aWorld,
  code,
  everybody,
  fixedTurn,
  MONDAY,
  officers,
  onDay,
  seat,
} from './small-world.ts';

const one = onDay(0);
const other = onDay(14);

describe('notices', () => {
  it('name a wish not met, a pair repeated, a seat left open and one not filled', () => {
    const wishes = new Map([
      [code('CB01'), [{ person: code('CB01'), kind: 'prefer-weekday' as const, weekday: 'friday' as const }]],
    ]);
    expect(found(aWorld(officers, [one], { wishes }), seat(one, 'CB01'))).toEqual(['notice wish-not-met']);
    const people = [aPerson('CB01'), aPerson('DV01', {}, VOLUNTEER)];
    const pair = [one, onDay(14)].flatMap(d => [seat(d, 'CB01'), seat(d, 'DV01', VOLUNTEER)]);
    expect(found(aWorld(people, [one, onDay(14)]), ...pair)).toEqual(['notice pair-repeated']);
    const openSeats = [{ duty: one.id, role: VOLUNTEER, seat: 1, note: 'Đoàn phường cử sau' }];
    const open = validate({ assignments: [seat(one, 'CB01')], openSeats }, aWorld(officers, [one]));
    expect(open.map(f => f.rule)).toEqual(['open-seat']);
    const empty = validate({ assignments: [seat(one, 'CB01')], openSeats: [] }, aWorld(officers, [one]));
    expect(empty.map(f => [f.rule, f.role])).toEqual([['unfilled-seat', VOLUNTEER]]);
  });
});

describe('unfilled-seat', () => {
  const open = (duty = one, role = VOLUNTEER): OpenSeat => ({ duty: duty.id, role, seat: 1, note: '' });
  const filled = [seat(one, 'CB01'), seat(other, 'CB01'), seat(other, 'DV01', VOLUNTEER)];
  const world = aWorld(everybody, [one, other]);

  it('is not excused by a seat left open in another duty or role', () => {
    const seats = (...left: readonly OpenSeat[]) =>
      findings('unfilled-seat', world, filled, left).map(f => [f.date, f.role, f.facts]);
    const empty = [MONDAY, VOLUNTEER, { seats: 1, filled: 0 }];
    expect(seats()).toEqual([empty]);
    expect(seats(open(other))).toEqual([empty]);
    expect(seats(open(one, OFFICER))).toEqual([empty]);
    expect(seats(open())).toEqual([]);
  });

  it('counts those of the duty and the role, whoever sits elsewhere', () => {
    const two = aDuty(MONDAY, { seats: [{ role: OFFICER, count: 2 }] });
    const rows = findings('unfilled-seat', aWorld(officers, [two, other]), [
      seat(two, 'CB01'),
      seat(other, 'CB02'),
      seat(other, 'DV01', VOLUNTEER),
    ]);
    expect(rows.map(f => [f.date, f.facts])).toEqual([[MONDAY, { seats: 2, filled: 1 }]]);
  });
});

describe('pair-repeated', () => {
  const pair = (duty = one, volunteer = 'DV01') => [seat(duty, 'CB01'), seat(duty, volunteer, VOLUNTEER)];
  const world = aWorld(everybody, [one, other, onDay(28)]);

  it('names both and every duty they share, from the second on', () => {
    const thrice = [one, other, onDay(28)].flatMap(duty => pair(duty));
    expect(findings('pair-repeated', world, thrice)).toMatchObject([
      {
        date: other.date,
        people: ['CB01', 'DV01'],
        dates: [one.date, other.date, onDay(28).date],
        facts: { times: 3 },
      },
    ]);
  });

  it('is none of two who serve on the same days in different duties, or in one role', () => {
    const apart = [seat(one, 'CB01'), seat(other, 'DV01', VOLUNTEER), seat(onDay(28), 'CB01')];
    expect(findings('pair-repeated', world, apart)).toEqual([]);
    const two = [one, other].flatMap(duty => [seat(duty, 'CB01'), seat(duty, 'CB02', OFFICER, { seat: 2 })]);
    expect(findings('pair-repeated', world, two)).toEqual([]);
  });

  it('is none of two who met once each', () => {
    expect(findings('pair-repeated', world, [...pair(one), ...pair(other, 'DV02')])).toEqual([]);
  });
});

describe('wish-not-met', () => {
  const monday: Wish = { person: code('CB01'), kind: 'prefer-weekday', weekday: 'monday' };
  const friday: Wish = { ...monday, weekday: 'friday' };
  const avoid: Wish = { person: code('CB01'), kind: 'avoid-date', date: other.date };
  const unmet = (...wishes: readonly Wish[]) =>
    findings('wish-not-met', aWorld(officers, [one, other], { wishes: new Map([[code('CB01'), wishes]]) }), [
      seat(one, 'CB01'),
      seat(other, 'CB02'),
    ]).map(f => f.facts);

  it('is met by one of several weekdays', () => {
    expect(unmet(friday)).toEqual([{ wish: 'prefer-weekday', weekday: 'monday' }]);
    expect(unmet(friday, monday)).toEqual([]);
  });

  it('says of whom, when and where', () => {
    const wishes = new Map([[code('CB01'), [friday]]]);
    const [finding] = findings('wish-not-met', aWorld(officers, [one], { wishes }), [seat(one, 'CB01')]);
    expect(finding).toMatchObject({ date: one.date, duty: one.id, person: 'CB01', role: OFFICER });
  });

  it('does not look at whoever else serves on a day to be avoided', () => {
    expect(unmet(avoid)).toEqual([]);
    expect(unmet({ ...avoid, date: one.date })).toEqual([{ wish: 'avoid-date', weekday: 'monday' }]);
    expect(unmet({ ...avoid, date: one.date }, monday)).toEqual([{ wish: 'avoid-date', weekday: 'monday' }]);
  });
});

describe('turns-close', () => {
  it('counts turns fixed before, but says nothing of those that are over', () => {
    const [late, early] = [addDays(MONDAY, -8), addDays(MONDAY, -16)];
    const world = aWorld(officers, [one], { fixed: [fixedTurn(late), fixedTurn(early)] });
    expect(findings('turns-close', world, [seat(one, 'CB01')]).map(f => f.dates)).toEqual([[late, MONDAY]]);
  });
});

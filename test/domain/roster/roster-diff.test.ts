import { describe, expect, it } from 'vitest';
import { civil, weekdayOf } from '../../../src/domain/civil-date.ts';
import { clock } from '../../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../../src/domain/duty.ts';
import type { PatternCode } from '../../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, VOLUNTEER } from '../../../src/domain/person.ts';
import { diffRosters } from '../../../src/domain/roster/roster-diff.ts';
import { cardsOf, type RosterDuty } from '../../../src/domain/roster/roster-duty.ts';

function aDuty(date: string, more: Partial<Duty> = {}): Duty {
  const day = civil(date);
  return {
    id: makeDutyId(day, 'T2' as PatternCode),
    pattern: 'T2' as PatternCode,
    nominalDate: day,
    date: day,
    countsAs: weekdayOf(day),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [],
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
    ...more,
  };
}

function seated(duty: Duty, officers: (string | null)[], volunteers: (string | null)[] = []): RosterDuty {
  const seat = (role: typeof OFFICER) => (person: string | null, i: number) => ({
    role,
    seat: i + 1,
    person: person === null ? null : cardsOf([])(person as PersonCode),
    pinned: false,
    note: '',
  });
  return {
    duty,
    state: 'held',
    note: '',
    seats: [...officers.map(seat(OFFICER)), ...volunteers.map(seat(VOLUNTEER))],
  };
}

const monday = aDuty('2027-01-04');

describe('roster diff', () => {
  it('finds nothing between a roster and itself', () => {
    const roster = [seated(monday, ['CB01'], ['DV01'])];
    expect(diffRosters(roster, roster)).toEqual({ changes: [], tell: [] });
  });

  it('names who goes and who comes, and tells both', () => {
    const diff = diffRosters([seated(monday, ['CB01'])], [seated(monday, ['CB02'])]);
    expect(diff.changes).toEqual([{ kind: 'seat', duty: monday, role: OFFICER, from: 'CB01', to: 'CB02' }]);
    expect(diff.tell).toEqual(['CB01', 'CB02']);
  });

  it('does not take a change of seats within a role for a change of people', () => {
    const diff = diffRosters([seated(monday, ['CB01', 'CB02'])], [seated(monday, ['CB02', 'CB01'])]);
    expect(diff.changes).toEqual([]);
  });

  it('tells everyone on a duty that is cancelled, withdrawn or moved', () => {
    const before = [seated(monday, ['CB01'], ['DV01'])];
    const cancelled = before.map(s => ({ ...s, state: 'cancelled' as const }));
    const moved = [seated(aDuty('2027-01-04', { start: clock('06:30') }), ['CB01'], ['DV01'])];
    expect(diffRosters(before, cancelled).changes.map(c => c.kind)).toEqual(['duty-cancelled']);
    expect(diffRosters(cancelled, before).changes.map(c => c.kind)).toEqual(['duty-restored']);
    expect(diffRosters(before, []).changes.map(c => c.kind)).toEqual(['duty-withdrawn']);
    expect(diffRosters(before, moved).changes.map(c => c.kind)).toEqual(['duty-changed']);
    for (const after of [cancelled, [], moved])
      expect(diffRosters(before, after).tell).toEqual(['CB01', 'DV01']);
  });

  it('shows a seat that empties and one that fills', () => {
    const diff = diffRosters([seated(monday, ['CB01'], [null])], [seated(monday, [null], ['DV01'])]);
    expect(diff.changes.map(c => c.kind === 'seat' && [c.from, c.to])).toEqual([
      ['CB01', null],
      [null, 'DV01'],
    ]);
  });
});

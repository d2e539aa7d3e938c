import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/civil-date.ts';
import { OFFICER } from '../../src/domain/person.ts';
import type { Assignment } from '../../src/domain/roster/roster-duty.ts';
import type { World } from '../../src/rules/world.ts';
import { findings, found } from './found.ts';
import { aDuty, aPerson, aWorld, MONDAY, officers, onDay, onLeave, seat } from './small-world.ts';

const [first, second] = [onDay(0), onDay(14)];
const both = [seat(first, 'CB01'), seat(second, 'CB01')];

const due = (entries: Readonly<Record<string, number>>) =>
  new Map(Object.entries(entries).map(([person, tenths]) => [`${person} officer main`, tenths]));

describe('unequal turns', () => {
  const unequal = (dueTenths: ReadonlyMap<string, number>, more: Partial<World> = {}) =>
    found(aWorld(officers, [first, second], { dueTenths, ...more }), ...both);

  it('are a warning where somebody behind could take a turn, more than a whole duty apart', () => {
    expect(unequal(due({ CB01: 10, CB02: 10 }))).toEqual(['warning turns-unequal']);
  });

  it('are none where a hand-over would only turn the difference round', () => {
    expect(unequal(due({ CB01: 15, CB02: 5 }))).toEqual([]);
    expect(unequal(due({ CB01: 14, CB02: 5 }))).toEqual(['warning turns-unequal']);
  });

  it('are none where a rule leaves nobody to take a turn', () => {
    const leave = onLeave('CB02', first.date, addDays(second.date, 1));
    expect(unequal(due({ CB01: 10, CB02: 10 }), { leave })).toEqual([]);
  });

  it('name whom the turn could go to', () => {
    const world = aWorld(officers, [first, second], { dueTenths: due({ CB01: 10, CB02: 10 }) });
    const [finding] = findings('turns-unequal', world, both);
    expect(finding).toMatchObject({
      person: 'CB01',
      facts: { other: 'CB02', date: '2027-01-04', aboveTenths: 10 },
    });
  });

  const three = [aPerson('CB01'), aPerson('CB02'), aPerson('CB03')];
  const amongThree = (assignments: readonly Assignment[], rows: Readonly<Record<string, number>>) =>
    findings('turns-unequal', aWorld(three, [first, second], { dueTenths: due(rows) }), assignments);

  it('gives the turn to whoever is furthest behind, and the earliest that they can take', () => {
    const [finding, ...more] = amongThree(both.toReversed(), { CB01: 5, CB02: 5, CB03: 10 });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      date: first.date,
      facts: { other: 'CB03', otherTenths: -10, aboveTenths: 15 },
    });
  });

  it('hands nothing to somebody one duty behind because another is further, who cannot', () => {
    const leave = onLeave('CB03', first.date, addDays(second.date, 1));
    const rows = due({ CB01: 10, CB02: 0, CB03: 5 });
    const world = aWorld(three, [first, second], { dueTenths: rows, leave });
    expect(findings('turns-unequal', world, both)).toEqual([]);
    expect(amongThree(both, { CB01: 10, CB02: 0, CB03: 5 })).toMatchObject([{ facts: { other: 'CB03' } }]);
  });

  it('leaves pinned turns where they are', () => {
    const pinned = both.map(turn => ({ ...turn, pinned: true }));
    expect(amongThree(pinned, { CB01: 10, CB02: 10 })).toEqual([]);
    const [earlier, later] = both;
    if (!earlier || !later) throw new Error('two turns');
    expect(amongThree([{ ...earlier, pinned: true }, later], { CB01: 10, CB02: 10 })).toMatchObject([
      { facts: { date: second.date } },
    ]);
  });

  it('asks nobody to serve twice in one duty', () => {
    const two = aDuty(MONDAY, { seats: [{ role: OFFICER, count: 2 }] });
    const world = aWorld(officers, [two], { dueTenths: due({ CB01: -20, CB02: 10 }) });
    expect(
      findings('turns-unequal', world, [seat(two, 'CB01'), seat(two, 'CB02', OFFICER, { seat: 2 })]),
    ).toEqual([]);
  });
});

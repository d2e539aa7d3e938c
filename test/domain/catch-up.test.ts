import { describe, expect, it } from 'vitest';
import { accountDues, type CatchUp, mostTurns, unitsDue } from '../../src/domain/catch-up.ts';
import { civil } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { HeldDuty } from '../../src/domain/ledger.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER } from '../../src/domain/person.ts';
import { aDuty, aPerson, code } from '../rules/small-world.ts';

const PEOPLE = ['A', 'B', 'C'].map(name => aPerson(name));
const JANUARY = { from: civil('2027-01-04'), until: civil('2027-01-30') };

function held(date: string, who: string): HeldDuty {
  const day = civil(date);
  const served = [{ person: code(who), role: OFFICER }];
  return { duty: makeDutyId(day, 'P' as PatternCode), date: day, countsAs: 'monday', tally: 'main', served };
}

/** So many duties of the year before, all of one person: two thirds of each are too many. */
function ahead(who: string, times: number): readonly HeldDuty[] {
  return Array.from({ length: times }, (_, i) => held(`2026-${String(i + 1).padStart(2, '0')}-05`, who));
}

function source(past: readonly HeldDuty[], catchUp: CatchUp) {
  return { people: PEOPLE, leave: new Map(), held: past, openings: [], closings: [], catchUp };
}

const duties = (...dates: string[]) => dates.map(date => aDuty(date));
const THREE = duties('2027-01-04', '2027-01-08', '2027-01-11');

function due(past: readonly HeldDuty[], catchUp: CatchUp, asked = THREE, window = JANUARY) {
  const dues = accountDues(source(past, catchUp), asked, window);
  return ['A', 'B', 'C'].map(who => {
    const mine = dues.get(`${who} ${OFFICER} main`);
    return mine ? Math.round(unitsDue(mine) / 100_000) : null;
  });
}

describe('catch-up', () => {
  it('is what share asks for, where nobody is ahead', () => {
    expect(due([], 1)).toEqual([10, 10, 10]);
  });

  it('makes good the whole balance where it is small', () => {
    expect(due(ahead('A', 1), 1)).toEqual([3, 13, 13]);
  });

  it('asks for no more than so many turns a person and month, and leaves the rest', () => {
    expect(due(ahead('A', 6), 1)).toEqual([0, 20, 20]);
    expect(due(ahead('A', 6), 0)).toEqual([10, 10, 10]);
    expect(due(ahead('A', 12), 'all')).toEqual([0, 50, 50]);
    const [a] = accountDues(source(ahead('A', 6), 1), THREE, JANUARY).values();
    expect(a).toMatchObject({ balance: 3_999_996, counted: 1_000_000, madeGood: 0 });
  });

  it('asks for more in a longer window', () => {
    const quarter = { from: civil('2027-01-04'), until: civil('2027-03-30') };
    expect(due(ahead('B', 12), 1, THREE, quarter)).toEqual([40, 0, 40]);
  });

  it('never falls below zero', () => {
    expect(due(ahead('A', 12), 4)).toEqual([0, 50, 50]);
  });

  it('counts what published duties of the same month have made good already', () => {
    const past = [...ahead('A', 6), held('2027-01-25', 'B'), held('2027-01-29', 'B')];
    expect(due(past, 1)).toEqual([7, 7, 27]);
  });

  it('allows share and catch-up in a month, rounded up, less what is published of it', () => {
    const most = mostTurns(source([...ahead('A', 6), held('2027-01-25', 'B')], 1), THREE, JANUARY);
    const january = ['A', 'B', 'C'].map(who => most?.(code(who), OFFICER, '2027-01' as never));
    expect(january).toEqual([3, 2, 3]);
    const alone = mostTurns(source([], 1), THREE, JANUARY);
    expect(alone?.(code('A'), OFFICER, '2027-01' as never)).toBe(2);
    expect(mostTurns(source([], 'all'), THREE, JANUARY)).toBeNull();
  });
});

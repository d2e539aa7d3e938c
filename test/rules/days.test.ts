import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import type { Pattern, PatternCode } from '../../src/domain/pattern.ts';
import { defaultPatterns } from '../../src/operations/ward/ward-defaults.ts';
import type { World } from '../../src/rules/world.ts';
import { findings, found } from './found.ts';
import { aWorld, officers, onDay, seat } from './small-world.ts';

const one = onDay(0);

describe('days', () => {
  const off = (kind: 'statutory' | 'swapped-work') =>
    new Map([
      [
        one.date,
        {
          date: one.date,
          kind,
          nameVi: 'Lễ',
          nameEn: 'Holiday',
          source: '',
          swappedWith: null,
          provisional: false,
        },
      ],
    ]);
  it('off hold no duty, make-up days may', () => {
    expect(found(aWorld(officers, [one], { days: off('statutory') }), seat(one, 'CB01'))).toEqual([
      'error day-off',
    ]);
    expect(found(aWorld(officers, [one], { days: off('swapped-work') }), seat(one, 'CB01'))).toEqual([]);
  });

  it('are as their pattern says, or the pattern asks for them no more', () => {
    const ended: Pattern = {
      ...{ code: one.pattern, weekday: one.countsAs, start: one.start, end: one.end, label: '', place: '' },
      ...{ seats: one.seats, requires: null, tally: 'main', validFrom: civil('2026-01-01') },
      validUntil: one.date,
    };
    const of = (more: Partial<World>) =>
      found(aWorld(officers, [one], { expected: [], ...more }), seat(one, 'CB01'));
    expect(of({ patterns: [ended] })).toEqual(['error not-as-patterned']);
    expect(of({ patterns: [{ ...ended, validFrom: onDay(1).date }] })).toEqual([]);
    expect(of({ patterns: [ended], days: off('statutory') })).toEqual(['error day-off']);
    expect(of({ patterns: [] })).toEqual([]);
  });

  it('worked have their duty, and years not announced are said', () => {
    expect(found(aWorld(officers, [one], { expected: [one, onDay(4)] }), seat(one, 'CB01'))).toEqual([
      'error missing-duty',
    ]);
    expect(found(aWorld(officers, [one], { announcedUntil: 2026 }), seat(one, 'CB01'))).toEqual([
      'warning year-not-announced',
    ]);
  });
});

describe('not as patterned', () => {
  it('lets a duty be whose pattern is another than those that had begun', () => {
    const [usual] = defaultPatterns(civil('2026-01-01'));
    if (!usual) throw new Error('a ward begins with patterns');
    const patterns = (pattern: string) => [{ ...usual, code: pattern as PatternCode }];
    const differing = (pattern: string) =>
      findings('not-as-patterned', aWorld(officers, [one], { expected: [], patterns: patterns(pattern) }), [
        seat(one, 'CB01'),
      ]);
    expect(differing('Q')).toEqual([]);
    expect(differing('P')).toHaveLength(1);
  });
});

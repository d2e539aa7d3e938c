import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInstance } from '../../src/engine/read-instance.ts';
import type { Instance } from './judge.ts';

const file = new URL('../../fixtures/instances/month-small.json', import.meta.url);
const good = () => JSON.parse(readFileSync(file, 'utf8')) as Instance;

function pathOfProblem(change: (instance: Instance) => object): unknown {
  try {
    readInstance(change(good()));
  } catch (error) {
    return (error as { problems: { facts: { path: string } }[] }).problems[0]?.facts.path;
  }
  return 'none';
}

describe('an instance that is not right', () => {
  it.each<[string, string, (instance: Instance) => object]>([
    ['no duties', 'duties', i => ({ ...i, duties: [], pins: [] })],
    ['a duty twice', 'duties.9.date', i => ({ ...i, duties: [...i.duties, i.duties[0]] })],
    ['a person twice', 'people.30.code', i => ({ ...i, people: [...i.people, i.people[0]] })],
    ['a pin for nobody', 'pins.0', i => ({ ...i, pins: [['2027-01-15', 'O99']] })],
    ['a pin on no duty', 'pins.0', i => ({ ...i, pins: [['2027-01-16', 'O01']] })],
    ['a pair with nobody', 'forbiddenPairs.0', i => ({ ...i, forbiddenPairs: [['O01', 'V99']] })],
    ['half a day of gap', 'minGapDays', i => ({ ...i, minGapDays: 6.5 })],
    ['a list where a record is due', 'name', () => []],
  ])('with %s is refused at its place', (_what, path, change) => {
    expect(pathOfProblem(change)).toBe(path);
  });
});

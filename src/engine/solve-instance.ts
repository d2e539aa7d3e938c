// `npm run -s solve -- INSTANCE.json`: one instance in, one JSON document out.

import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Turn } from '../domain/duty.ts';
import { UserError } from '../domain/errors.ts';
import type { Conflict } from './conflict.ts';
import { loadSolver } from './highs.ts';
import { readInstance } from './read-instance.ts';
import { type Solution, solve } from './solve.ts';

export interface InstanceAnswer {
  readonly roster?: Readonly<Record<string, readonly string[]>>;
  readonly levels?: readonly number[];
  readonly bounds?: readonly number[];
  readonly proven?: boolean;
  readonly infeasible?: readonly object[];
  readonly milliseconds: number;
}

export async function solveInstanceFile(path: string): Promise<InstanceAnswer> {
  const started = performance.now();
  const situation = readInstance(parseInstance(await readFile(path, 'utf8')));
  const solution = solve(situation, await loadSolver());
  return { ...answer(solution), milliseconds: Math.round(performance.now() - started) };
}

function parseInstance(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('wrong', { code: 'instance-unreadable', facts: { path: 'JSON', reason } });
  }
}

function answer(solution: Solution): Omit<InstanceAnswer, 'milliseconds'> {
  if (!solution.feasible) return { infeasible: conflictAsJson(solution.conflict) };
  const { turns, levels } = solution;
  return {
    roster: byDate(turns),
    levels: levels.map(l => l.value),
    bounds: levels.map(l => l.bound),
    proven: levels.every(l => l.proven),
  };
}

function byDate(turns: readonly Turn[]): Record<string, string[]> {
  const roster: Record<string, string[]> = {};
  for (const { duty, person } of turns.toSorted((a, b) => (a.duty + a.person < b.duty + b.person ? -1 : 1)))
    roster[dateOfDuty(duty)] = [...(roster[dateOfDuty(duty)] ?? []), person];
  return roster;
}

function conflictAsJson({ pins, limits }: Conflict): object[] {
  return [
    ...pins.map(pin => ({ pin: pin.person, date: dateOfDuty(pin.duty) })),
    ...limits.map(({ rule, facts, terms }) => ({
      rule,
      ...facts,
      dates: [...new Set(terms.map(t => dateOfDuty(t.turn.duty)))],
    })),
  ];
}

function dateOfDuty(duty: Turn['duty']): string {
  return duty.slice(0, 10);
}

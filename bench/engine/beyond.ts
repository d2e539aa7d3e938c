// `npm run bench:beyond -- OFFICERS VOLUNTEERS WEEKS SEED[,SEED...] [tight]`: instances of any size, one a line, with
// processor time; a level that is not proven stands with its bound.

import { loadSolver } from '../../src/engine/highs.ts';
import { compileSparingly } from '../../src/engine/own-process.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { solve } from '../../src/engine/solve.ts';
import { randomInstance } from './random-instance.ts';

const [officers, volunteers, weeks, seeds = '1', tight] = process.argv.slice(2);
const size = {
  officers: Number(officers ?? 10),
  volunteers: Number(volunteers ?? 20),
  weeks: Number(weeks ?? 52),
  tight: tight === 'tight',
};
compileSparingly();
const solver = await loadSolver();
for (const seed of seeds.split(',').map(Number)) {
  const instance = readInstance(randomInstance(size, seed));
  const before = process.cpuUsage();
  const solution = solve(instance, solver);
  const { user, system } = process.cpuUsage(before);
  const levels = solution.feasible
    ? solution.levels.map(l => (l.proven ? `${l.value}` : `${l.value} (at least ${l.bound})`)).join(' ')
    : 'infeasible';
  process.stdout.write(`seed ${seed}: ${((user + system) / 1e6).toFixed(1)} s, ${levels}\n`);
}

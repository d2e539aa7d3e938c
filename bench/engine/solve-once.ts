// solve-once HOW [FILE SECONDS]: one instance in a process of its own; prints the answer and what it took. `toy`
// starts the solver and solves one column, to compare with.

import { readFileSync } from 'node:fs';
import { loadSolver } from '../../src/engine/highs.ts';
import { compileSparingly } from '../../src/engine/own-process.ts';
import { addContinuous, createProgram, sumOf } from '../../src/engine/program.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { solve } from '../../src/engine/solve.ts';
import { cpSatMinimiser, highsMinimiser } from './minimisers.ts';
import { type PlainAnswer, solvePlainly } from './plain-model.ts';

const CP_SAT = new URL(
  'or-tools-wasm/build/javascript/node/cp-sat.js',
  `file://${process.cwd()}/bench/peers/node_modules/`,
);
const [how, file = '', seconds = '60'] = process.argv.slice(2);

async function toy(): Promise<null> {
  const program = createProgram();
  const entries = sumOf([addContinuous(program, 1, 2)]);
  (await loadSolver()).linear(program).minimise({ constant: 0, entries });
  return null;
}

async function ours(): Promise<PlainAnswer | null> {
  const solution = solve(readInstance(JSON.parse(readFileSync(file, 'utf8'))), await loadSolver());
  if (!solution.feasible) return null;
  const { levels } = solution;
  return { levels: levels.map(l => l.value), proven: levels.every(l => l.proven) };
}

async function plain(): Promise<PlainAnswer | null> {
  const situation = readInstance(JSON.parse(readFileSync(file, 'utf8')));
  const limit = Number(seconds);
  return solvePlainly(
    situation,
    await (how === 'plain' ? highsMinimiser(limit) : cpSatMinimiser(limit, CP_SAT)),
  );
}

compileSparingly();
const answer = await (how === 'toy' ? toy() : how === 'ours' ? ours() : plain());
// All of the process, its start and its compiler's threads too.
const { user, system } = process.cpuUsage();
const megabytes = process.resourceUsage().maxRSS / 1024;
const figures = { answer, seconds: (user + system) / 1e6, megabytes };
process.stdout.write(JSON.stringify(figures), () => process.exit());

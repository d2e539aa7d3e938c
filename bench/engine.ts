// `npm run bench:engine [-- SECONDS]`: the engine beside the plain model on the same HiGHS and beside CP-SAT on the
// same plain model, in one run and on the same instances. Times are whole processes, medians of runs in turn, and
// stand as ratios, so that they mean the same on any machine. SECONDS (default 60) is what the others may take.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSolver } from '../src/engine/highs.ts';
import { readInstance } from '../src/engine/read-instance.ts';
import { solve } from '../src/engine/solve.ts';
import type { PlainAnswer } from './engine/plain-model.ts';
import { randomInstance } from './engine/random-instance.ts';

const NAMES = ['month-small', 'quarter-small', 'quarter-mid', 'quarter-tight', 'year-mid'];
const RUNS = 5;
const WARDS = 24;
const limit = process.argv[2] ?? '60';
const script = fileURLToPath(new URL('./engine/solve-once.js', import.meta.url));
const instance = (name: string) => `fixtures/instances/${name}.json`;

interface Run {
  readonly answer: PlainAnswer | null;
  readonly milliseconds: number;
  readonly wall: number;
  readonly megabytes: number;
}

function run(...words: string[]): Run | null {
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  const wall = performance.now() - started;
  return stdout ? { ...JSON.parse(stdout), wall } : null;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function installPeers(): boolean {
  if (existsSync('bench/peers/node_modules/or-tools-wasm')) return true;
  const npm = ['install', '--prefix', 'bench/peers', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', npm, { stdio: 'ignore', shell: process.platform === 'win32' });
  return existsSync('bench/peers/node_modules/or-tools-wasm');
}

function say(...cells: readonly string[]): void {
  const widths = [15, 10, 9, 12, 12, 8];
  process.stdout.write(`${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' ')}\n`);
}

function report(name: string, who: string, taken: Run | null, ours: number, toy: number): void {
  const seconds = taken ? `${(taken.wall / 1000).toFixed(2)} s` : 'failed';
  const levels = taken?.answer ? `[${taken.answer.levels.join(' ')}]` : 'nothing found';
  const proof = taken?.answer?.proven ? 'proven' : 'open';
  const ratio = taken ? (taken.wall / ours).toFixed(1) : '';
  const start = taken ? (taken.wall / toy).toFixed(1) : '';
  const memory = taken ? `${taken.megabytes.toFixed(0)} MB` : '';
  say(name, who, seconds, `${ratio} x ours`, `${start} x toy`, memory, proof, levels);
}

const others = ['plain', ...(installPeers() ? ['cp-sat'] : [])];
if (others.length < 2) process.stdout.write('or-tools-wasm could not be installed; CP-SAT is left out\n');
for (const name of NAMES) {
  // In turn, so that whatever else the machine does falls on both alike.
  const pairs = Array.from({ length: RUNS }, () => ({
    start: run('toy'),
    ours: run('ours', instance(name)),
  }));
  const toy = median(pairs.flatMap(p => p.start?.wall ?? []));
  const runs = pairs.flatMap(p => p.ours ?? []);
  const wall = median(runs.map(r => r.wall));
  report(name, 'ours', runs.find(r => r.wall === wall) ?? null, wall, toy);
  for (const other of others) report(name, other, run(other, instance(name), limit), wall, toy);
  const aim = 1.5 * toy + 500;
  if (name.startsWith('quarter'))
    process.stdout.write(
      `  toy ${(toy / 1000).toFixed(2)} s; aim 1.5 x toy + 0.5 s = ${(aim / 1000).toFixed(2)} s: ${wall <= aim ? 'met' : 'missed'}\n`,
    );
}

const solver = await loadSolver();
solve(readInstance(JSON.parse(readFileSync(instance('quarter-mid'), 'utf8'))), solver);
const warm = Array.from({ length: WARDS }, (_, seed) => {
  const ward = readInstance(randomInstance({ officers: 12, volunteers: 24, weeks: 13 }, seed));
  const started = performance.now();
  solve(ward, solver);
  return performance.now() - started;
});
process.stdout.write(
  `${WARDS} wards' quarters in one warm process: median ${median(warm).toFixed(0)} ms, worst ${Math.max(...warm).toFixed(0)} ms; ` +
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
);

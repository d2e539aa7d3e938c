// `npm run bench:engine [-- SECONDS]`: the engine beside the plain model on the same HiGHS and beside CP-SAT on the
// same plain model, in one run and on the same instances. Times are processor time of whole processes, so that what
// else the machine does matters little; ours and the toy's are medians of runs in turn, and all stand as ratios too.
// SECONDS (default 40) is what the others may take by the clock; the whole then ends within five minutes.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadSolver } from '../src/engine/highs.ts';
import { compileSparingly } from '../src/engine/own-process.ts';
import { readInstance } from '../src/engine/read-instance.ts';
import { solve } from '../src/engine/solve.ts';
import type { PlainAnswer } from './engine/plain-model.ts';
import { randomInstance } from './engine/random-instance.ts';

const NAMES = ['month-small', 'quarter-small', 'quarter-mid', 'quarter-tight', 'year-mid'];
const RUNS = 3;
const WARDS = 24;
const limit = process.argv[2] ?? '40';
const script = fileURLToPath(new URL('./engine/solve-once.js', import.meta.url));
const instance = (name: string) => `fixtures/instances/${name}.json`;

interface Run {
  readonly answer: PlainAnswer | null;
  /** Processor time, the start of the process included. */
  readonly seconds: number;
  /** From starting the process to its end, by the clock. */
  readonly clock: number;
  readonly megabytes: number;
}

function run(...words: string[]): Run | null {
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  const clock = (performance.now() - started) / 1000;
  return stdout ? { ...JSON.parse(stdout), clock } : null;
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
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function report(
  name: string,
  who: string,
  taken: Run | null,
  yardsticks: { readonly ours: number; readonly toy: number },
): void {
  if (!taken) {
    say(name, who, 'failed', '', '', '', '', '');
    return;
  }
  const { answer, seconds, megabytes } = taken;
  const levels = answer ? answer.levels.join(' ') : 'nothing found';
  const ratios = [yardsticks.ours, yardsticks.toy].map(other => (seconds / other).toFixed(1));
  const proof = answer?.proven ? 'proven' : 'open';
  say(name, who, seconds.toFixed(2), ...ratios, megabytes.toFixed(0), proof, levels);
}

/** The aim for a quarter. */
function against(what: string, toy = Number.NaN, ours = Number.NaN): string {
  const aim = 1.5 * toy + 0.5;
  const verdict = ours <= aim ? 'met' : 'missed';
  return `${what}: toy ${toy.toFixed(2)} s, aim 1.5 x toy + 0.5 s = ${aim.toFixed(2)} s: ${verdict}, ${ours.toFixed(2)} s`;
}

const [cpu] = cpus();
process.stdout.write(
  `Node ${process.version}, ${process.platform}, ${cpus().length} x ${cpu?.model ?? 'unknown'}\n\n`,
);
say('instance', 'who', 'CPU s', 'x ours', 'x toy', 'MB', 'proof', 'levels found');
say(...Array.from({ length: 8 }, () => '---'));
const others = ['plain', ...(installPeers() ? ['cp-sat'] : [])];
if (others.length < 2) process.stdout.write('or-tools-wasm could not be installed; CP-SAT is left out\n');
const aims: string[] = [];
for (const name of NAMES) {
  // In turn, so that whatever else the machine does falls on both alike.
  const pairs = Array.from({ length: RUNS }, () => ({
    start: run('toy'),
    ours: run('ours', instance(name)),
  }));
  const toy = median(pairs.flatMap(p => p.start?.seconds ?? []));
  const runs = pairs.flatMap(p => p.ours ?? []);
  const ours = median(runs.map(r => r.seconds));
  report(name, 'ours', runs.find(r => r.seconds === ours) ?? null, { ours, toy });
  for (const other of others) report(name, other, run(other, instance(name), limit), { ours, toy });
  if (!name.startsWith('quarter')) continue;
  const clocks = [pairs.flatMap(p => p.start?.clock ?? []), runs.map(r => r.clock)].map(median);
  aims.push(against(`${name}, clock`, ...clocks), against(`${name}, CPU`, toy, ours));
}
process.stdout.write(`\n${aims.join('\n')}\n`);

compileSparingly();
const solver = await loadSolver();
solve(readInstance(JSON.parse(readFileSync(instance('quarter-mid'), 'utf8'))), solver);
const warm = Array.from({ length: WARDS }, (_, seed) => {
  const ward = readInstance(randomInstance({ officers: 12, volunteers: 24, weeks: 13 }, seed));
  const [started, before] = [performance.now(), process.cpuUsage()];
  solve(ward, solver);
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - started, processor: (user + system) / 1000 };
});
const spread = (times: readonly number[]) =>
  `median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms`;
process.stdout.write(
  `${WARDS} wards' quarters in one warm process, clock: ${spread(warm.map(w => w.clock))}; ` +
    `CPU: ${spread(warm.map(w => w.processor))}; ` +
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
);

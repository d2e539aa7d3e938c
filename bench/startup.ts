// `lichtruc --version` as a ratio to `node -e 0`: the middle of many runs in turn. Aim: 2 or less.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
const BIN = fileURLToPath(new URL('../bin/lichtruc.js', import.meta.url));

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const runs = Array.from({ length: RUNS }, () => [
  milliseconds(['-e', '0']),
  milliseconds([BIN, '--version']),
]);
const [bare, version] = [median(runs.map(r => r[0] ?? 0)), median(runs.map(r => r[1] ?? 0))];
console.log(`node -e 0           ${bare.toFixed(0)} ms`);
console.log(`lichtruc --version  ${version.toFixed(0)} ms`);
console.log(`ratio               ${(version / bare).toFixed(2)}; loads package.json and node:fs only`);

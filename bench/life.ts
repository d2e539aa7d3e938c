// `npm run bench:life [-- SEEDS MONTHS]`: two years of a ward (10 officers, 20 volunteers) with all that happens in them,
// drawn up month by month, quarter by quarter or a year at once, beside two ways of doing it by hand. Medians over the
// seeds, and the worst of them.

import { loadSolver } from '../src/engine/highs.ts';
import { compileSparingly } from '../src/engine/own-process.ts';
import {
  byEngine,
  byList,
  byQueue,
  type Fairness,
  fairnessOf,
  lifeOf,
  live,
} from '../test/engine/ward-life.ts';

const [seeds = 20, months = 24] = process.argv.slice(2).map(Number);
compileSparingly();
const engine = byEngine(await loadSolver());
const WAYS = [
  { name: 'month by month', way: engine, length: 1 },
  { name: 'quarter by quarter', way: engine, length: 3 },
  { name: 'a year at once', way: engine, length: 12 },
  { name: 'by hand: a queue, the skipped keep their place', way: byQueue, length: 1 },
  { name: 'by hand: a fixed list', way: byList, length: 1 },
];
const MEASURES: readonly (keyof Fairness)[] = [
  'spread',
  'mondayLessFriday',
  'eves',
  'repeats',
  'longestWait',
  'inTwoMonths',
  'sum',
];

function say(...cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function middleAndWorst(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const shown = (x: number | undefined) => Number((x ?? Number.NaN).toFixed(1));
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted.at(-1))})`;
}

say('way', ...MEASURES, 'CPU s');
say('---', ...MEASURES.map(() => '--:'), '--:');
for (const { name, way, length } of WAYS) {
  const before = process.cpuUsage();
  const lives = Array.from({ length: seeds }, (_, seed) => {
    const life = lifeOf(seed, months);
    return fairnessOf(life, live(life, way, length));
  });
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6 / seeds).toFixed(1);
  say(name, ...MEASURES.map(measure => middleAndWorst(lives.map(life => life[measure]))), seconds);
}

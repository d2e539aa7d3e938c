// `npm run bench:years [-- QUARTERS]`: one ward's quarters (12 officers, 24 volunteers, trainees among them), each drawn
// up from all that were served before. Processor time, so that what else the machine does matters little; the first
// quarter pays for warming up and is left out. Flat within a fifth is the aim: ten years cost what one year cost.

import { addMonths, type CivilMonth, firstOfMonth } from '../src/domain/civil-date.ts';
import type { HeldDuty } from '../src/domain/ledger.ts';
import type { Person } from '../src/domain/person.ts';
import { loadSolver } from '../src/engine/highs.ts';
import { compileSparingly } from '../src/engine/own-process.ts';
import { drawUp, FAIRNESS, MONDAY_SKILL, type SimulatedWard, staff } from '../test/engine/simulated-ward.ts';

const quarters = Number(process.argv[2] ?? 40);
const FIRST = '2026-04' as CivilMonth;
const YEAR = 4;

/** Four mentors, four with the Monday's skill, and four trainees at any time. */
function traits(code: string): Partial<Person> {
  const number = Number(code.slice(1));
  if (code.startsWith('V')) return { trainee: number > 20 };
  return { mentor: number <= 4, skills: number % 3 === 0 ? [MONDAY_SKILL] : [] };
}

const ward: SimulatedWard = {
  peopleOn: () => staff(12, 24, traits),
  mondaysNeedSkill: true,
  fairness: FAIRNESS,
};

function say(...cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

compileSparingly();
const solver = await loadSolver();
const held: HeldDuty[] = [];
const times: number[] = [];
say('quarter', 'CPU s', 'levels');
say('---', '---', '---');
for (let quarter = 0; quarter < quarters; quarter++) {
  const month = addMonths(FIRST, 3 * quarter);
  const window = { from: firstOfMonth(month), until: firstOfMonth(addMonths(month, 3)) };
  const before = process.cpuUsage();
  const { solution, held: served } = drawUp(ward, window, held, solver);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1e6);
  held.push(...served);
  const levels = solution.levels.map(l => (l.proven ? `${l.value}` : `${l.value} (at least ${l.bound})`));
  say(month, (times.at(-1) ?? 0).toFixed(2), levels.join(' '));
}
const [early, late] = [median(times.slice(1, 1 + YEAR)), median(times.slice(-YEAR))];
const verdict = late <= 1.2 * early ? 'flat within a fifth' : 'not flat';
process.stdout.write(
  `\nfirst year ${early.toFixed(2)} s, last year ${late.toFixed(2)} s a quarter (medians): ${verdict}\n`,
);

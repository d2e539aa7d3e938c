// `npm run bench:nation [-- WARDS]`: a quarter for many wards by `each`, published, feeds built, and built again unchanged.
// The country has 3,321 communes; sizes are spread evenly over 8 to 30 officers and 15 to 60 volunteers.

import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { COMMANDS, run, systemContext } from '../dist/cli/main.js';

const wards = Number(process.argv[2] ?? 200);
const cores = availableParallelism();
/** How many wards growth is measured at. */
const SOME = [10, 100, 1000, 3321];
const bin = fileURLToPath(new URL('../bin/lichtruc.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-nation-'));
Object.assign(process.env, { LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LICHTRUC_SEED: 'bench' });
const world = systemContext(process);
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
const FEEDS = ['feeds', 'build', '--out', '{folder}/{name}-lich'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
];

function list(ward) {
  const [officers, volunteers] = [8 + (ward % 23), 15 + ((ward * 7) % 46)];
  const person = (letters, role, i, skill) =>
    `${letters}${String(i + 1).padStart(2, '0')},${FAMILIES[(i + ward) % 5]} ${GIVEN[(i * 5 + ward) % 13]} ${GIVEN[i % 13]},${role},${skill}`;
  return [
    'Mã,Họ và tên,Nhóm,Kỹ năng',
    ...Array.from({ length: officers }, (_, i) => person('CB', 'Cán bộ', i, i % 3 === 0 ? 'hộ tịch' : '')),
    ...Array.from({ length: volunteers }, (_, i) => person('ĐV', 'Đoàn viên', i, '')),
  ].join('\n');
}

async function make(ward) {
  const name = `xa-${String(ward).padStart(4, '0')}`;
  const file = join(folder, 'wards', `${name}.db`);
  writeFileSync(join(folder, `${name}.csv`), list(ward));
  const words = [
    ['init', '--yes', '--name', `Xã ${ward}`, '--ward-id', name.padEnd(8, '0')],
    ['settings', 'set', 'base-url', `https://lich.example.vn/${name}`],
    ['people', 'import', join(folder, `${name}.csv`), '--yes'],
    ['feeds', 'issue', '--all'],
  ];
  for (const argv of words) {
    const said = [];
    const stream = { write: text => said.push(text) };
    const context = {
      ...world,
      argv: [...argv, '--file', file],
      interactive: false,
      stdout: stream,
      stderr: stream,
    };
    if ((await run(context, COMMANDS, '')) !== 0) throw new Error(said.join(''));
  }
}

/** Wall seconds of a run over all wards or the first of them, seconds of each ward, failures, and the most a worker held. */
async function each(words, { wards = 'wards', jobs = cores } = {}) {
  const begun = performance.now();
  const argv = [
    bin,
    'each',
    join(folder, wards),
    '--json',
    '--quiet',
    '--jobs',
    String(jobs),
    '--',
    ...words,
  ];
  const child = spawn(process.execPath, argv);
  const memory = mostHeld(child.pid);
  const [times, lines] = [[], createInterface({ input: child.stdout })];
  let failed = 0;
  for await (const line of lines) {
    times.push(performance.now());
    if (JSON.parse(line).exitCode !== 0) failed++;
  }
  const seconds = (performance.now() - begun) / 1000;
  // With one worker, lines come as wards end. The first waits for the start and the warming up.
  const took = times.slice(1).map((time, i) => (time - times[i]) / 1000);
  return { seconds, failed, took: took.sort((a, b) => a - b), megabytes: memory.end() };
}

/** The most memory any child of a process held, as Linux counts it; elsewhere unknown. */
function mostHeld(pid) {
  let most = 0;
  const look = () => {
    try {
      for (const child of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' '))
        most = Math.max(
          most,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0),
        );
    } catch {
      // It has ended, or there is no /proc.
    }
  };
  const timer = setInterval(look, 200);
  return {
    end() {
      clearInterval(timer);
      return most === 0 ? '?' : Math.round(most / 1024);
    },
  };
}

function row(...cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

try {
  mkdirSync(join(folder, 'wards'));
  for (let ward = 0; ward < wards; ward++) await make(ward);
  process.stdout.write(`${wards} wards on ${cores} cores\n\n`);
  row('command', 's', 'wards/s/core', 'failed', 'MB a worker', '3,321 wards');
  row('---', '--:', '--:', '--:', '--:', '--:');
  for (const words of [['generate', '2027-Q1'], ['publish', '2027-Q1', '--yes'], FEEDS, FEEDS]) {
    const { seconds, failed, megabytes } = await each(words);
    const rate = wards / seconds / cores;
    const nation = `${(((3321 / wards) * seconds) / 60).toFixed(1)} min`;
    row(words.join(' '), seconds.toFixed(1), rate.toFixed(2), failed, megabytes, nation);
  }

  process.stdout.write(
    '\nOne worker, a quarter drafted anew: seconds a ward, and growth with the number of wards\n\n',
  );
  row('wards', 's', 's/ward', 'median', '99th percentile', 'longest');
  row('---', '--:', '--:', '--:', '--:', '--:');
  for (const few of SOME.filter(number => number <= wards)) {
    const some = `some-${few}`;
    mkdirSync(join(folder, some));
    for (const file of readdirSync(join(folder, 'wards'))
      .filter(name => name.endsWith('.db'))
      .sort()
      .slice(0, few))
      copyFileSync(join(folder, 'wards', file), join(folder, some, file));
    const { seconds, took } = await each(['generate', '2027-Q2'], { wards: some, jobs: 1 });
    const at = share => (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(2);
    row(few, seconds.toFixed(1), (seconds / few).toFixed(3), at(0.5), at(0.99), at(1));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// `npm run bench:nation [-- WARDS]`: a quarter for many wards by `each`, published, feeds built, and built again unchanged.
// The country has 3,321 communes; sizes are spread evenly over 8 to 30 officers and 15 to 60 volunteers.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS, run, systemContext } from '../dist/cli/main.js';

const wards = Number(process.argv[2] ?? 200);
const cores = availableParallelism();
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

/** Seconds, and how long each ward took by the time its line came. */
async function each(...words) {
  const begun = performance.now();
  const child = spawn(process.execPath, [
    bin,
    'each',
    join(folder, 'wards'),
    '--json',
    '--quiet',
    '--',
    ...words,
  ]);
  let [failed, text] = [0, ''];
  child.stdout.setEncoding('utf8').on('data', chunk => {
    text += chunk;
  });
  await new Promise(resolve => child.on('close', resolve));
  for (const line of text.trim().split('\n')) if (JSON.parse(line).exitCode !== 0) failed++;
  return { seconds: (performance.now() - begun) / 1000, failed };
}

function row(...cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

try {
  mkdirSync(join(folder, 'wards'));
  for (let ward = 0; ward < wards; ward++) await make(ward);
  process.stdout.write(`${wards} wards on ${cores} cores\n\n`);
  row('command', 's', 'wards/s/core', 'failed', '3,321 wards');
  row('---', '--:', '--:', '--:', '--:');
  for (const words of [['generate', '2027-Q1'], ['publish', '2027-Q1', '--yes'], FEEDS, FEEDS]) {
    const { seconds, failed } = await each(...words);
    const rate = wards / seconds / cores;
    row(
      words.join(' '),
      seconds.toFixed(1),
      rate.toFixed(2),
      failed,
      `${(((3321 / wards) * seconds) / 60).toFixed(1)} min`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

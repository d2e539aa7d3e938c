// `npm run bench:feeds`: 60 people and a year. First build, unchanged build and one change, as ratios to writing the
// same bytes with no library at all (medians of rounds in turn). Aims: an unchanged build writes nothing and costs
// under a fifth of the first; one change rewrites only the files it touches.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFeedTree } from '../../src/operations/feeds/build.ts';
import { fixedClock } from '../../src/time/clock.ts';

const ROUNDS = 7;
const NOW = '2026-12-15T08:00:00+07:00';
const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-bench-'));
const path = join(folder, 'ward.db');

const run = (...words) =>
  execFileSync(process.execPath, [bin, ...words], {
    env: { ...process.env, LICHTRUC_FILE: path, LICHTRUC_NOW: NOW, LICHTRUC_SEED: 'bench' },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });

const people = [
  'Mã;Họ và tên;Nhóm;Kỹ năng',
  ...Array.from({ length: 20 }, (_, i) => `CB${i + 11};Nguyễn Thị Ánh Tuyết ${i};Cán bộ;Hộ tịch`),
  ...Array.from({ length: 40 }, (_, i) => `ĐV${i + 11};Hoàng Gia An ${i};Đoàn viên;`),
];

const office = {
  path,
  by: 'bench',
  dryRun: false,
  clock: fixedClock(Date.parse(NOW) / 1000),
  randomHex: bytes => '0'.repeat(2 * bytes),
};

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - start, result };
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function writePlainly(files, out) {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), bytes);
  }
}

function filesOf(out) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [file.slice(out.length + 1), readFileSync(file)]);
}

try {
  writeFileSync(join(folder, 'people.csv'), `${people.join('\n')}\n`);
  run('init', '--yes', '--from', '2026-01-01', '--ward-id', 'bench-ward');
  run('settings', 'set', 'base-url', 'https://lich.example.vn');
  run('settings', 'set', 'feed-months-ahead', '13');
  run('people', 'import', join(folder, 'people.csv'));
  run('generate', '2027');
  run('publish', '2027', '--yes');
  run('feeds', 'issue', '--all', '--ward', '--role', 'officer');
  const times = { plain: [], first: [], unchanged: [] };
  const out = join(folder, 'out');
  let built = await buildFeedTree(office, { folder: out, mode: 0o644 });
  const files = filesOf(out);
  const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const [plain, fresh] = [join(folder, `plain${round}`), join(folder, `fresh${round}`)];
    times.plain.push((await timed(async () => writePlainly(files, plain))).milliseconds);
    times.first.push((await timed(() => buildFeedTree(office, { folder: fresh, mode: 0o644 }))).milliseconds);
    const again = await timed(() => buildFeedTree(office, { folder: fresh, mode: 0o644 }));
    times.unchanged.push(again.milliseconds);
    built = again.result;
    if (built.written + built.deleted + built.rendered > 0)
      throw new Error('an unchanged build wrote something');
  }
  const { data } = JSON.parse(run('show', '2027', '--json'));
  const last = data.roster.duties.at(-1);
  run('leave', 'add', last.duty.date, last.seats[0].person.person);
  run('generate', `${last.duty.date.slice(0, 7)}`, '--repair');
  run('publish', last.duty.date.slice(0, 7), '--yes');
  const one = await timed(() => buildFeedTree(office, { folder: out, mode: 0o644 }));
  const touched = filesOf(out).filter(
    ([name, bytes], i) => files[i][0] !== name || !files[i][1].equals(bytes),
  );
  const plain = median(times.plain);
  const row = (name, milliseconds, { written, rendered }) =>
    console.log(
      `${name.padEnd(12)} ${milliseconds.toFixed(0).padStart(6)} ms ${(milliseconds / plain).toFixed(1).padStart(6)} x  ${written} files written, ${rendered} events rendered`,
    );
  console.log(`${files.length} files, ${(size / 1e6).toFixed(2)} MB`);
  row('no library', plain, { written: files.length, rendered: 0 });
  row('first', median(times.first), { written: files.length, rendered: 'all' });
  row('unchanged', median(times.unchanged), built);
  row('one change', one.milliseconds, one.result);
  console.log(
    `unchanged / first: ${(median(times.unchanged) / median(times.first)).toFixed(3)} (aim: under 0.2)`,
  );
  console.log(`files that differ after one change: ${touched.length}, written: ${one.result.written}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

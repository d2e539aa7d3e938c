// What a start costs, in processor time as Linux counts it and as ratios to `node -e 0` (runs in turn), with the files of
// ours and the packages that each loads: `--version` (aim: 1.15 or less), `--help` (1.6), `show` of a month (3) and the menu up to
// its first question (4; on a terminal made by `script`). With a folder named, of the bundle unpacked there:
// `node bench/startup.mjs out/lichtruc-0.1.0-linux-x64/0.1.0`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 20;
const TICK_MILLISECONDS = 10;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(resolve(process.argv[2] ?? root), 'bin', 'lichtruc.js');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-'));
const ward = ['--file', join(folder, 'ward.db')];
const people = fileURLToPath(new URL('../fixtures/wards/thuy-khue/people.csv', import.meta.url));
for (const words of [
  ['init', '--yes'],
  ['people', 'import', people, '--yes'],
  ['generate', 'next-month'],
])
  spawnSync(process.execPath, [bin, ...words, ...ward]);
const CASES = {
  'node -e 0': ['-e', '0'],
  'lichtruc --version': [bin, '--version'],
  'lichtruc --help': [bin, '--help'],
  'lichtruc show': [bin, 'show', 'next-month', ...ward],
  'lichtruc (menu)': [bin, ...ward],
};

const HOOK =
  'export async function load(url, context, next) { process._rawDebug(url); return next(url, context); }';
const REGISTER = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(HOOK)}');`;
const TRACE = ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`];

/** Loaded first: ends the menu once it asks. */
const leave = join(folder, 'leave.cjs');
writeFileSync(
  leave,
  `const write = process.stderr.write;
  process.stderr.write = function (text, ...more) {
    if (/Esc/.test(text)) setImmediate(() => process.exit());
    return write.call(this, text, ...more);
  };`,
);

/** All that has ended so far. */
function childrenMilliseconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_MILLISECONDS;
}

function milliseconds(words) {
  const before = childrenMilliseconds();
  if (words !== CASES['lichtruc (menu)']) spawnSync(process.execPath, words, { stdio: 'ignore' });
  else {
    const line = [process.execPath, '--require', leave, ...words].map(word => `'${word}'`).join(' ');
    spawnSync('script', ['-qec', line, '/dev/null'], { stdio: 'ignore' });
  }
  return childrenMilliseconds() - before;
}

function loaded(words) {
  const { stderr } = spawnSync(process.execPath, [...TRACE, ...words], { encoding: 'utf8' });
  const files = stderr
    .split('\n')
    .filter(line => line.startsWith('file:'))
    .map(url => fileURLToPath(url).replace(root, ''));
  return files.map(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file);
}

const sums = Object.fromEntries(Object.keys(CASES).map(name => [name, 0]));
for (let run = 0; run < RUNS; run++)
  for (const [name, words] of Object.entries(CASES)) sums[name] += milliseconds(words);
for (const [name, words] of Object.entries(CASES)) {
  const ratio = (sums[name] / sums['node -e 0']).toFixed(2);
  process.stdout.write(
    `${name.padEnd(22)} ${(sums[name] / RUNS).toFixed(0).padStart(4)} ms  ratio ${ratio}\n`,
  );
  if (words[0] === bin) {
    const files = loaded(words);
    const packages = [...new Set(files.filter(f => !f.includes('/')))];
    const own = files.filter(f => f.includes('/'));
    process.stdout.write(
      `  ${own.length} files of ours${own.length < 4 ? ` (${own.join(', ')})` : ''}; packages: ${packages.join(', ') || 'none'}\n`,
    );
  }
}
rmSync(folder, { recursive: true });

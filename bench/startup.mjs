// `lichtruc --version`, `--help` and `show` of a month as ratios to `node -e 0` (medians of runs in turn; aims: 1.15, 1.6
// and 3 or less), and the files of ours and of packages that each loads. With a folder named, of the bundle unpacked there:
// `node bench/startup.mjs out/lichtruc-0.1.0-linux-x64/0.1.0`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
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
};

const HOOK =
  'export async function load(url, context, next) { process._rawDebug(url); return next(url, context); }';
const REGISTER = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(HOOK)}');`;
const TRACE = ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`];

function milliseconds(words) {
  const start = performance.now();
  spawnSync(process.execPath, words, { stdio: 'ignore' });
  return performance.now() - start;
}

function loaded(words) {
  const { stderr } = spawnSync(process.execPath, [...TRACE, ...words], { encoding: 'utf8' });
  const files = stderr
    .split('\n')
    .filter(line => line.startsWith('file:'))
    .map(url => fileURLToPath(url).replace(root, ''));
  return files.map(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file);
}

const times = Object.fromEntries(Object.keys(CASES).map(name => [name, []]));
for (let run = 0; run < RUNS; run++)
  for (const [name, words] of Object.entries(CASES)) times[name].push(milliseconds(words));
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const bare = median(times['node -e 0']);
for (const [name, words] of Object.entries(CASES)) {
  const middle = median(times[name]);
  process.stdout.write(
    `${name.padEnd(22)} ${middle.toFixed(0).padStart(4)} ms  ratio ${(middle / bare).toFixed(2)}\n`,
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

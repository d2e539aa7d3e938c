#!/usr/bin/env node
// Answers --version before anything loads, and says how to mend an installation that is not whole.

import { existsSync, readFileSync } from 'node:fs';

const here = name => new URL(`../${name}`, import.meta.url);

/** @param {string} vi @param {string} en @param {string} line */
function broken(vi, en, line) {
  process.stderr.write(`${vi}\n${en}\n  ${line}\n`);
  process.exitCode = 70;
}

if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2] ?? '')) {
  process.stdout.write(`${JSON.parse(readFileSync(here('package.json'), 'utf8')).version}\n`);
} else if (!existsSync(here('dist/cli/main.js'))) {
  broken('Chương trình chưa được dựng.', 'The program has not been built.', 'npm run build');
} else {
  const { main, isMissingBinary } = await import('../dist/cli/main.js');
  try {
    await main(process);
  } catch (error) {
    if (!isMissingBinary(error)) throw error;
    broken(
      'Thiếu phần nhị phân của better-sqlite3 cho máy này.',
      'The binary of better-sqlite3 for this machine is missing.',
      'npm rebuild better-sqlite3',
    );
  }
}

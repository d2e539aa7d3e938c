// `npm run mutants [FOLDER ...]`: faults put into the program one at a time; each is killed where a test fails of it.
// MUTANTS=150 says how many a folder, SEED which. The exit code is 1 where a folder is under its floor.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Stryker from '@stryker-mutator/core';
import { FOLDERS } from './folders.mjs';
import { keyOf, LEFT_OUT, sampleOf } from './sample.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const count = Number(process.env.MUTANTS ?? 150);
const seed = process.env.SEED ?? new Date().toISOString().slice(0, 10);
const asked = process.argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(FOLDERS, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such folder: ${unknown.join(', ')}. There are: ${Object.keys(FOLDERS).join(', ')}.\n`,
  );
  process.exit(2);
}

process.chdir(root);
const temporary = mkdtempSync(join(tmpdir(), 'lichtruc-mutants-'));
let low = false;
for (const name of asked.length > 0 ? asked : Object.keys(FOLDERS)) {
  const { floor, tests } = FOLDERS[name];
  const tried = await tryFolder(`src/${name}`, tests);
  const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const share = tried.length === 0 ? 1 : killed.length / tried.length;
  const figure = `${killed.length} of ${tried.length} killed, ${(share * 100).toFixed(1)} %`;
  const living = tried
    .filter(mutant => !killed.includes(mutant))
    .map(mutant => `  lives: ${keyOf(root, mutant, 1)}\n`);
  process.stdout.write(`${name}: ${figure} (floor ${floor} %, SEED=${seed})\n${living.join('')}`);
  low ||= share * 100 < floor;
}
rmSync(temporary, { recursive: true });
process.exitCode = low ? 1 : 0;

async function tryFolder(folder, tests) {
  const sample = await sampleOf(root, folder, { count, seed });
  process.env.MUTANTS_SAMPLE = join(temporary, 'sample.json');
  process.env.MUTANTS_TESTS = JSON.stringify(tests);
  writeFileSync(process.env.MUTANTS_SAMPLE, JSON.stringify(sample));
  const stryker = new Stryker({
    mutate: [`${folder}/**/*.ts`],
    mutator: { excludedMutations: LEFT_OUT },
    testRunner: 'vitest',
    vitest: { configFile: '.ci/mutants/vitest.config.ts', related: false },
    plugins: [
      join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
      join(here, 'only-sampled.mjs'),
    ],
    checkers: ['only-sampled'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.JOBS ?? 2),
    disableTypeChecks: false,
    // There is nothing to rewrite in it, and Stryker asks a compiler of before version 7 to do so.
    tsconfigFile: 'none.json',
    ignorePatterns: ['out', 'bench', '.git'],
    tempDirName: join(temporary, 'sandbox'),
    symlinkNodeModules: true,
    reporters: [],
    logLevel: process.env.MUTANTS_LOG ?? 'error',
    timeoutMS: 60_000,
    cleanTempDir: 'always',
  });
  const all = await stryker.runMutationTest();
  const chosen = new Set(sample);
  return all.filter(mutant => chosen.has(keyOf(root, mutant, 1)));
}

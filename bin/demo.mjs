// `npm run demo`: the main job on the sample ward, command by command, into out/; what it prints fits on a screen. Clock,
// ward id and random bytes are fixed, so the same files come out, to the byte, every time and everywhere.

import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS, run, systemContext } from '../dist/cli/main.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] ?? join(root, 'out');
const list = name => join(root, 'fixtures', 'wards', 'tay-ho', `${name}.csv`);
const period = '2027-Q1';
/** The line of `generate` that says how good the roster is. */
const PROVEN = /^Không có cách xếp nào đều hơn/;
Object.assign(process.env, {
  LICHTRUC_FILE: join(out, 'lichtruc.db'),
  LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
  LICHTRUC_SEED: 'demo',
});

const world = systemContext(process);

/** What a command prints, without its advice; the demo ends where one fails. */
async function lichtruc(...words) {
  const [printed, said] = [[], []];
  const context = {
    ...world,
    argv: [...words, '--by', 'demo'],
    stdout: { write: text => printed.push(text) },
    stderr: { write: text => said.push(text) },
    shown: async () => {},
  };
  const exitCode = await run(context, COMMANDS, '');
  if (exitCode === 0) return printed.join('').trim();
  process.stderr.write(said.join(''));
  process.exit(exitCode);
}

/** A command as she would type it, and what is shown of its answer. */
async function show(words, part = answer => answer) {
  const typed = words.map(word => (/[\s"]/.test(word) ? `"${word}"` : word)).join(' ');
  process.stdout.write(`$ lichtruc ${typed.replaceAll(`${root}/`, '')}\n${part(await lichtruc(...words))}\n`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const office = ['--signatory', 'Nguyễn Văn Bình', '--youth-union', 'Nguyễn Hoàng An'];
await lichtruc(
  'init',
  '--yes',
  '--name',
  'Phường Tây Hồ',
  ...office,
  '--ward-id',
  'tay-ho-2027',
  '--from',
  '2023-10-23',
);
await show(['people', 'import', list('people')], answer => answer.split('\n')[0]);
await lichtruc('leave', 'import', list('leave'));
await lichtruc('wish', 'import', list('wishes'));
await lichtruc('pair', 'import', list('pairs'));
await lichtruc('holidays', 'import', list('holidays'));
await show(['generate', period], answer => answer.split('\n').find(line => PROVEN.test(line)) ?? answer);
await lichtruc('validate', period);
await lichtruc('publish', period, '--yes');
await show(['show', '2027-01']);
// Exported before anybody falls ill: version 1 on paper.
const written = [
  await lichtruc('export', 'pdf', period, '-o', join(out, 'lich-truc.pdf')),
  await lichtruc('export', 'html', period, '-o', join(out, 'lich-truc.html')),
  await lichtruc('export', 'ics', period, '-o', join(out, 'feeds')),
];
await show(['absent', 'CB04', '2027-01-22', '--kind', 'ốm', '--yes'], answer =>
  answer.slice(answer.indexOf('\n\n') + 2, answer.indexOf('\n\nTin riêng')),
);
process.stdout.write(`\n${written.join('\n')}\n`);

// `npm run demo`: the main job on the sample ward, command by command, into out/. Clock, ward id and random bytes
// are fixed, so the same files come out, to the byte, every time and everywhere.

import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/cli/main.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] ?? join(root, 'out');
const ward = join(root, 'fixtures', 'wards', 'thuy-khue');
const list = name => join(ward, `${name}.csv`);
const period = '2027-Q1';

const COMMANDS = [
  [
    'init',
    '--yes',
    '--name',
    'Thụy Khuê',
    '--signatory',
    'Nguyễn Văn Bình',
    '--youth-union',
    'Nguyễn Hoàng An',
    '--ward-id',
    'thuy-khue',
    '--from',
    '2023-10-23',
  ],
  ['people', 'import', list('people')],
  ['leave', 'import', list('leave')],
  ['wish', 'import', list('wishes')],
  ['pair', 'import', list('pairs')],
  ['holidays', 'import', list('holidays')],
  ['generate', period],
  ['validate', period],
  ['publish', period],
  ['export', 'ics', period, '-o', join(out, 'feeds')],
  ['export', 'pdf', period, '-o', join(out, 'lich-truc.pdf')],
  ['export', 'html', period, '-o', join(out, 'lich-truc.html')],
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
Object.assign(process.env, {
  LICHTRUC_FILE: join(out, 'lichtruc.db'),
  LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
  LICHTRUC_SEED: 'demo',
});
for (const words of COMMANDS) {
  const shown = words.map(word => (/[\s"]/.test(word) ? `"${word}"` : word)).join(' ');
  process.stdout.write(`\n$ lichtruc ${shown.replaceAll(`${root}/`, '')}\n`);
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...words, '--by', 'demo');
  await main(process);
  if (process.exitCode) break;
}

// The screens of the handbook are what the program shows: each block of commands is played on the sample ward, one after
// another, and written anew.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';
import { expectGolden } from '../golden.ts';
import { wordsOf } from '../scenarios/transcript.ts';

const PAGE = fileURLToPath(new URL('../../docs/so-tay.md', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../fixtures/wards/tay-ho/', import.meta.url));
/** Files as she calls them. */
const FILES = new Map([
  ['nhan-su.csv', join(SAMPLE, 'people.csv')],
  ['lich-nghi.csv', join(SAMPLE, 'leave.csv')],
]);

const ward = temporaryWard();
afterAll(() => ward.remove());

async function screenOf(command: string, { run, folder }: TemporaryWard): Promise<string> {
  const here = (word: string) =>
    FILES.get(word) ?? (/\.pdf$|^the-nho$/.test(word) ? join(folder, word) : word);
  const { stdout, stderr, exitCode } = await run(...wordsOf(command.slice('$ lichtruc '.length)).map(here));
  expect([command, exitCode > 1, stderr.startsWith('Lỗi')]).toEqual([command, false, false]);
  const said = `${stdout}${stderr}`
    .replaceAll(`${folder}/`, '')
    .replaceAll('people.csv', 'nhan-su.csv')
    .replaceAll('leave.csv', 'lich-nghi.csv')
    .replace(/(mã kiểm tra )[0-9a-f]{8}/g, '$1········')
    .replace(/so đủ \d+ dòng/, 'so đủ … dòng')
    // Of a long list a few rows are enough.
    .replace(/((?:^ {2}dòng .*\n){3})(?:^ {2}dòng .*\n)+/gm, '$1  …\n');
  return `${command}\n${said.trimEnd()}\n`;
}

it('the handbook shows what the program shows (UPDATE_GOLDEN=1 writes it)', async () => {
  const parts = readFileSync(PAGE, 'utf8').split(/(<!-- @ .*? -->|```text\n[\s\S]*?```)/);
  const made: string[] = [];
  for (const part of parts) {
    const [, clock] = /^<!-- @ (\S+ \S+) -->$/.exec(part) ?? [];
    if (clock) ward.at(`${clock.replace(' ', 'T')}:00+07:00`);
    const commands = part.startsWith('```')
      ? part.split('\n').filter(line => line.startsWith('$ lichtruc '))
      : [];
    const screens: string[] = [];
    for (const command of commands) screens.push(await screenOf(command, ward));
    made.push(commands.length > 0 ? `\`\`\`text\n${screens.join('\n')}\`\`\`` : part);
  }
  expectGolden(PAGE, made.join(''));
});

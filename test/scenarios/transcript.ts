// A scenario is a transcript a secretary can read: `#` says what it is about, `@` sets the clock, `=` puts people into
// the draft of a day (so that no scenario hangs on the engine's choice among equals), `$` is typed, and what follows is
// what the screen shows. Checksums are masked, for they follow the program's version.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TemporaryWard } from '../cli/temporary-ward.ts';

const LIST = fileURLToPath(new URL('../../fixtures/wards/thuy-khue/', import.meta.url));

/** Plays the transcript and returns it as the program speaks now. */
export async function play(path: string, ward: TemporaryWard): Promise<string> {
  const said: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) said.push(line);
    else if (line.startsWith('@ ')) {
      ward.at(`${line.slice(2).trim().replace(' ', 'T')}:00+07:00`);
      said.push('', line);
    } else if (line.startsWith('= ')) {
      const [date = '', ...people] = line.slice(2).split(' ');
      for (const code of people) await ward.done('assign', date, code, '--force', 'kịch bản');
      said.push(line);
    } else if (line.startsWith('$ lichtruc ')) {
      const argv = wordsOf(line.slice('$ lichtruc '.length)).map(word => word.replace('LISTS/', LIST));
      const { stdout, stderr, exitCode } = await ward.run(...argv);
      if (exitCode === 70) throw new Error(stderr);
      said.push('', line, ...masked(`${stdout}${stderr}`), ...(exitCode === 0 ? [] : [`[${exitCode}]`]));
    }
  }
  return `${said.join('\n').trim()}\n`;
}

export function expected(path: string, played: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, played);
  return readFileSync(path, 'utf8');
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function masked(text: string): readonly string[] {
  return text
    .replaceAll(LIST, 'LISTS/')
    .replace(/(mã kiểm tra )[0-9a-f]{8}/g, '$1········')
    .trimEnd()
    .split('\n')
    .filter((line, _, lines) => line !== '' || lines.length > 1);
}

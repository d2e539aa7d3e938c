// A scenario is a transcript a secretary can read: `#` says what it is about, `@` sets the clock, `=` puts people into
// the draft of a day (so that no scenario hangs on the engine's choice among equals), `$` is typed, and what follows is
// what the screen shows. Checksums are masked, for they follow the program's version.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TemporaryWard } from '../cli/temporary-ward.ts';

const LIST = fileURLToPath(new URL('../../fixtures/wards/thuy-khue/', import.meta.url));

interface Opening {
  readonly bytes: Buffer;
  readonly said: readonly string[];
}

/** Scenarios begin alike, up to the people put into the draft: each opening is played once, by its lines. */
const openings = new Map<string, Opening>();

/** Plays the transcript and returns it as the program speaks now. */
export async function play(path: string, ward: TemporaryWard): Promise<string> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => /^(#|@ |= |\$ lichtruc )/.test(line));
  const begins = lines.findIndex(line => !line.startsWith('#'));
  const ends = lines.findIndex((line, i) => line.startsWith('= ') && !lines[i + 1]?.startsWith('= ')) + 1;
  const said = [...lines.slice(0, begins), ...(await playOpening(lines.slice(begins, ends), ward))];
  for (const line of lines.slice(Math.max(begins, ends))) said.push(...(await playLine(line, ward)));
  return `${said.join('\n').trim()}\n`;
}

async function playOpening(lines: readonly string[], ward: TemporaryWard): Promise<readonly string[]> {
  const known = openings.get(lines.join('\n'));
  if (known) {
    ward.become(known.bytes);
    for (const line of lines) setClock(line, ward);
    return known.said;
  }
  const said: string[] = [];
  for (const line of lines) said.push(...(await playLine(line, ward)));
  if (lines.length > 0) openings.set(lines.join('\n'), { bytes: ward.bytes(), said });
  return said;
}

async function playLine(line: string, ward: TemporaryWard): Promise<readonly string[]> {
  if (line.startsWith('#')) return [line];
  if (setClock(line, ward)) return ['', line];
  if (line.startsWith('= ')) {
    const [date = '', ...people] = line.slice(2).split(' ');
    for (const code of people) await ward.done('assign', date, code, '--force', 'kịch bản');
    return [line];
  }
  const argv = wordsOf(line.slice('$ lichtruc '.length)).map(word => word.replace('LISTS/', LIST));
  const { stdout, stderr, exitCode } = await ward.run(...argv);
  if (exitCode === 70) throw new Error(stderr);
  return ['', line, ...masked(`${stdout}${stderr}`), ...(exitCode === 0 ? [] : [`[${exitCode}]`])];
}

function setClock(line: string, ward: TemporaryWard): boolean {
  if (!line.startsWith('@ ')) return false;
  ward.at(`${line.slice(2).trim().replace(' ', 'T')}:00+07:00`);
  return true;
}

export function wordsOf(text: string): string[] {
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

// Every command answers `--json` with one document; docs/json.md has the shape of its data, taken from real answers.

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { WardFile } from '../../src/store/ward-file.ts';
import { expectGolden } from '../golden.ts';
import { merge, printShape, type Shape, shapeOf } from './json-shape.ts';
import { commandOf, STORY, STORY_FILES } from './story.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

/** These talk to somebody, go on until stopped, print what other commands answer, a line a ward, or are for a bundle. */
const WITHOUT_DATA = ['menu', 'feeds serve', 'each', 'upgrade'];

let ward: TemporaryWard;
const shapes = new Map<string, Shape>();
const failed: string[] = [];
const opened: [string, number][] = [];
/** Of those that say they only read. */
const wrote: string[] = [];

beforeAll(async () => {
  ward = await smallWard();
  for (const [name, content] of Object.entries(STORY_FILES)) ward.file(name, content);
  for (const line of STORY) {
    if (line.startsWith('@')) ward.at(line.slice(1));
    else await play(line.replaceAll('%', ward.folder).split(' '));
  }
});
afterAll(() => ward.remove());

/** `sits:DATE` is the officer on duty then, `other:DATE` another one, `FOLDER/*` the first file there. */
async function named(word: string): Promise<string> {
  if (word.endsWith('/*')) return word.replace('*', readdirSync(word.slice(0, -1))[0] ?? '');
  const [, who, date] = /^(sits|other):(.*)$/.exec(word) ?? [];
  if (!who) return word;
  const { roster } = await ward.data<{
    roster: {
      duties: { duty: { date: string }; seats: { role: string; person: { person: string } | null }[] }[];
    };
  }>('show', '2027-01');
  const seats = roster.duties.find(d => d.duty.date === date)?.seats ?? [];
  const sits = seats.find(s => s.role === 'officer')?.person?.person ?? '';
  return who === 'sits' ? sits : sits === 'CB03' ? 'CB04' : 'CB03';
}

async function play(words: readonly string[]): Promise<void> {
  const { name, effect } = commandOf(words.join(' ')) ?? {};
  if (!name) return;
  const typed = await Promise.all(words.map(named));
  const opens = vi.spyOn(WardFile, 'open').mockClear();
  const before = ward.bytes();
  const { stdout } = await ward.run(...typed, '--yes', '--json');
  if (effect === 'reads' && !ward.bytes().equals(before)) wrote.push(words.join(' '));
  opened.push([words.join(' '), opens.mock.calls.length]);
  const document: unknown = JSON.parse(stdout);
  if (typeof document !== 'object' || document === null || !('data' in document)) {
    failed.push(`${words.join(' ')}: ${stdout}`);
    return;
  }
  expect(document).toMatchObject({ schemaVersion: 1, command: name });
  const shape = shapeOf(document.data);
  const known = shapes.get(name);
  shapes.set(name, known === undefined ? shape : merge(known, shape));
}

it('every command has an answer to look at', () => {
  const missing = COMMANDS.map(c => c.name).filter(name => !shapes.has(name) && !WITHOUT_DATA.includes(name));
  expect({ missing, failed: failed.filter(line => missing.some(name => line.startsWith(name))) }).toEqual({
    missing: [],
    failed: [],
  });
});

it('every command opens the file once, whether it reads or writes', () => {
  expect(opened.filter(([line, times]) => times !== (line.startsWith('init') ? 0 : 1))).toEqual([]);
});

it('no command that says it reads changes the file', () => expect(wrote).toEqual([]));

it('docs/json.md has the shape of every answer', () => {
  expectGolden(new URL('../../docs/json.md', import.meta.url), jsonPage());
});

function jsonPage(): string {
  const sections = COMMANDS.flatMap(({ name }) => {
    const shape = shapes.get(name);
    return shape === undefined ? [] : [`## ${name}\n\n\`\`\`text\n${printShape(shape)}\n\`\`\`\n`];
  });
  return `${OPENING}\n${sections.join('\n')}`;
}

const OPENING = `# JSON

Made from the program's own answers. Every command takes \`--json\` and prints one document on stdout:

\`\`\`text
{ schemaVersion: 1, command: string, data: … }      exit code 0 or 1
{ schemaVersion: 1, command: string, error: … }     exit code 2, 3, 4, 70 or 130
\`\`\`

\`error\` is \`{ kind: string, problems: array of { code, facts, place?, says, mend } }\`; the codes are in
[errors.md](errors.md), those of findings in [rules.md](rules.md). Dates are \`YYYY-MM-DD\`, times \`HH:MM\` on the ward's
wall clock, instants seconds since 1970; the end of a period (\`until\`) is the day after its last. Telephone numbers,
e-mail addresses and birth dates are not in it. Below is \`data\` for each command, two levels deep; \`?\` marks what is
not always there, \`array\` alone one that was empty here. Within \`schemaVersion\` 1 names are added, never taken away.
`;

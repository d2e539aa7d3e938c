// How an error comes about, in a file of its name: `ward` says with what it begins (none, small, published; published if
// left out), `>` and `|` write a file and its lines, `!` does to a file what the program never would, `@` sets the clock,
// `$` is typed; `~` is the ward's folder. The last line typed is refused: below it stand the exit code and what is said, in both languages.

import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainProblem } from '../../src/cli/boundary.ts';
import type { Problem } from '../../src/domain/errors.ts';
import type { Language } from '../../src/domain/ward.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { fillCells } from '../cli/fill-cells.ts';
import { publishedWard, smallWard, type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';
import { tamper as alter } from '../operations/published-ward.ts';
import { wordsOf } from '../scenarios/transcript.ts';

interface Refusal {
  readonly exitCode: number;
  readonly problems: readonly Problem[];
}

export interface Reproduced {
  /** The reproducer with what is said now. */
  readonly text: string;
  readonly codes: readonly string[];
  readonly exitCode: number;
}

const WARDS: Readonly<Record<string, () => Promise<TemporaryWard>>> = {
  none: async () => temporaryWard(),
  small: () => smallWard(),
  published: () => publishedWard(),
};

export async function reproduce(path: string): Promise<Reproduced> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => /^(#|ward |> |\| ?|! |@ |\$ lichtruc)/.test(line));
  const begins = lines.find(line => line.startsWith('ward '))?.slice('ward '.length) ?? 'published';
  const ward = await (WARDS[begins] ?? WARDS['published'])?.();
  if (!ward) throw new RangeError(begins);
  try {
    const last = lines.findLastIndex(line => line.startsWith('$ '));
    for (const [i, line] of lines.entries()) if (i !== last) await prepare(line, lines.slice(i + 1), ward);
    const argv = argvOf(lines[last] ?? '', ward);
    const { exitCode, problems } = await refusal(ward, argv);
    const said = (['vi', 'en'] as const).flatMap(language => problems.map(p => sentence(language, p)));
    return {
      text: `${[...lines, `[${exitCode}]`, ...said].join('\n').replaceAll(ward.folder, '~')}\n`,
      codes: problems.map(p => p.code),
      exitCode,
    };
  } finally {
    ward.remove();
  }
}

async function prepare(line: string, after: readonly string[], ward: TemporaryWard): Promise<void> {
  if (line.startsWith('@ ')) ward.at(`${line.slice(2)}:00+07:00`.replace(/^(\d{4}-\d\d-\d\d) /, '$1T'));
  if (line.startsWith('$ ')) await ward.done(...argvOf(line, ward));
  if (line.startsWith('! ')) tamper(line.slice(2), ward);
  if (line.startsWith('> ')) {
    const name = line.slice(2);
    const ends = after.findIndex(l => !l.startsWith('|'));
    mkdirSync(dirname(join(ward.folder, name)), { recursive: true });
    ward.file(
      name,
      after
        .slice(0, ends)
        .map(l => `${l.slice(2)}\n`)
        .join(''),
    );
  }
}

/** `sql STATEMENTS` on the ward's file, `cut FILE BYTES`, `grow FILE TIMES` by its last line, `fill SHEET CELL TEXT`, `hex FILE BYTES`. */
function tamper(order: string, { folder, db: path }: TemporaryWard): void {
  const [verb, name = '', ...rest] = wordsOf(order);
  const file = join(folder, name);
  if (verb === 'sql') alter(order.slice('sql '.length), path);
  else if (verb === 'cut') truncateSync(file, Number(rest[0]));
  else if (verb === 'grow') appendFileSync(file, lastLine(file).repeat(Number(rest[0])));
  else if (verb === 'fill') fillCells(file, { [rest[0] ?? '']: rest[1] ?? '' });
  else if (verb === 'hex') writeFileSync(file, Buffer.from(rest.join(''), 'hex'));
  else throw new RangeError(order);
}

const lastLine = (file: string) => `${readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)}\n`;

function argvOf(line: string, { folder }: TemporaryWard): readonly string[] {
  return wordsOf(line.slice('$ lichtruc '.length)).map(word => word.replace(/^~\//, `${folder}/`));
}

async function refusal(ward: TemporaryWard, argv: readonly string[]): Promise<Refusal> {
  const { exitCode, stdout, stderr } = await ward.run('--json', ...argv);
  const { error } = JSON.parse(stdout || '{}');
  if (!error) throw new Error(`nothing is refused: [${exitCode}] ${stdout.slice(0, 200)} ${stderr}`);
  return { exitCode, problems: error.problems };
}

export function sentence(language: Language, problem: Problem): string {
  const { says, mend } = explainProblem(problem, messagesIn(language));
  return `${language}: ${says} ${mend}`;
}

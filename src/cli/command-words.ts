// The words by which a command and its options are called: in English or Vietnamese, with marks or without, apart or
// together (`ngày lễ`, `ngayle`). They are said again as declared before commander sees them.

import { civil } from '../domain/civil-date.ts';
import { nearest, searchKey } from '../domain/text.ts';
import { flagOf } from './declaration.ts';
import { GLOBAL_WORDS, takesValue } from './global-options.ts';
import type { Option } from './parameters.ts';

/** A command or a group, as it may be called. */
export interface Callable {
  readonly name: string;
  readonly called: readonly string[];
  readonly within: readonly Callable[];
  readonly options: Readonly<Record<string, Option<unknown>>>;
  /** The command that is meant where a period follows in the place of one of the group's own. */
  readonly withPeriod?: string;
  /** The one of its own that is meant there, or where nothing follows. */
  readonly usual?: string;
}

export interface Called {
  readonly argv: readonly string[];
  readonly command: Callable | null;
}

/** Words of one name that may be typed apart. */
const MOST_APART = 3;

/** What was typed, with command and options by their declared names. */
export async function withDeclaredNames(
  argv: readonly string[],
  commands: readonly Callable[],
): Promise<Called> {
  const { argv: first, found, at } = nameAt(argv, 0, commands);
  if (!found) return { argv: withOptions(first, null), command: null };
  const { argv: second, found: inner } = nameAt(first, at + 1, found.within);
  const operands = operandsFrom(second, at + 1).map(i => second[i]);
  const periodFollows = async () => isPeriod(operands.join(' '));
  const usual = inner ? undefined : found.within.find(({ name }) => name === found.usual);
  if (usual && (operands.length === 0 ? !asksHelp(second) : await periodFollows()))
    return { argv: withOptions(second.toSpliced(at + 1, 0, usual.name), usual), command: usual };
  if (!inner && found.withPeriod && (await periodFollows())) {
    const meant = commands.find(({ name }) => name === found.withPeriod) ?? found;
    return { argv: withOptions(second.with(at, meant.name), meant), command: meant };
  }
  return { argv: withOptions(second, inner ?? found), command: inner ?? found };
}

interface Named {
  readonly argv: readonly string[];
  readonly found: Callable | null;
  readonly at: number;
}

function asksHelp(argv: readonly string[]): boolean {
  return withOptions(argv, null).some(word => word === '-h' || word === '--help');
}

/** The name that the next words make, the most words first, put in their place. */
export function nameAt(argv: readonly string[], from: number, commands: readonly Callable[]): Named {
  const [at = -1] = operandsFrom(argv, from);
  if (at < 0) return { argv, found: null, at };
  for (let count = MOST_APART; count > 0; count--) {
    const words = argv.slice(at, at + count);
    if (words.length < count || words.some(word => word.startsWith('-'))) continue;
    const key = keyOf(words.join(''));
    const found = commands.find(({ name, called }) => [name, ...called].some(word => keyOf(word) === key));
    if (found) return { argv: argv.toSpliced(at, count, found.name), found, at };
  }
  return { argv, found: null, at };
}

/** Where words stand that are neither options nor the values of global ones. */
export function operandsFrom(argv: readonly string[], from: number): readonly number[] {
  return argv.flatMap((word, i) =>
    i >= from && !word.startsWith('-') && !takesValue(argv[i - 1] ?? '') ? [i] : [],
  );
}

function withOptions(argv: readonly string[], command: Callable | null): readonly string[] {
  const words = new Map([...GLOBAL_WORDS, ...spoken(command)].map(([word, flag]) => [keyOf(word), flag]));
  const declared = argv.map(word => {
    const [typed = '', ...value] = word.split('=');
    const meant = word.startsWith('--') ? words.get(keyOf(typed)) : undefined;
    return meant ? [meant, ...value].join('=') : word;
  });
  return declared.map((word, i) => choiceMeant(word, declared[i - 1] ?? '', command));
}

/** The value of an option that has words for its choices; any other word as it is. */
function choiceMeant(word: string, before: string, command: Callable | null): string {
  const options = Object.entries(command?.options ?? {});
  const called = options.find(([name]) => flagOf(name) === before)?.[1].called ?? {};
  return Object.entries(called).find(([, said]) => keyOf(said) === keyOf(word))?.[0] ?? word;
}

/** What the options of a command are called in Vietnamese. */
function spoken(command: Callable | null): readonly (readonly [string, string])[] {
  return Object.entries(command?.options ?? {}).flatMap(
    ([
      name,
      {
        words: { flag },
      },
    ]) => (flag ? [[flag, flagOf(name)] as const] : []),
  );
}

/** The Vietnamese option that comes nearest to what was typed. */
export function nearestOption(typed: string, command: Callable | null): string | null {
  const known = [...GLOBAL_WORDS, ...spoken(command)].map(([word]) => `--${word}`);
  return nearest(typed, known);
}

/** Whatever today is. */
async function isPeriod(words: string): Promise<boolean> {
  const { readWholePeriod } = await import('../domain/days/read-days.ts');
  const read = readWholePeriod(words, { today: civil('2026-01-01'), direction: 'ahead' });
  return read.kind === 'understood' || read.reason !== 'unreadable';
}

/** Without marks, spaces and hyphens. */
export function keyOf(words: string): string {
  return searchKey(words).replace(/[\s-]/g, '');
}

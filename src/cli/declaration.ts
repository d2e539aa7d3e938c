// A command as it is declared: once, with the types of what its action receives.

import { type Problem, UserError } from '../domain/errors.ts';
import type { GROUPS, Section } from './commands/groups.ts';
import {
  type Argument,
  type ArgumentKind,
  argumentWord,
  type Option,
  type ValueOf,
  type Words,
} from './parameters.ts';

/**
 * What a command does to the ward, and so whether it asks (confirm.ts): nothing; files that can be made again; a draft,
 * which publishing shows and asks about; what the ward knows; the same, with something taken away; a version; what
 * nothing takes back.
 */
export type Effect = 'reads' | 'files' | 'drafts' | 'notes' | 'takes-away' | 'publishes' | 'for-good';

/** English words, e.g. `people list`; a command that is in no group says under which heading help lists it. */
type Place =
  | { readonly name: `${keyof typeof GROUPS | 'record' | 'versions'} ${string}`; readonly section?: never }
  | { readonly name: string; readonly section: Section };

export type Declaration = Place & {
  readonly effect: Effect;
  /** The command that takes it back, where that is not undo. */
  readonly takenBackBy?: string;
  /** What to look at next, where the answer does not say. */
  readonly next?: string;
  /** The Vietnamese word for the last of them, without marks. */
  readonly alias: string;
  /** What else it answers to. */
  readonly also?: readonly string[];
  readonly summary: Words;
  /** Asks, never ends, or is about no ward or about many: `each` does not run it. */
  readonly notForEach?: true;
  /** In order. */
  readonly arguments?: Readonly<Record<string, Argument>>;
  readonly options?: Readonly<Record<string, Option<unknown>>>;
  /** What follows `lichtruc`; in both languages where names and options alone do not make it Vietnamese. */
  readonly examples: readonly (string | Words)[];
};

type ValuesOf<Declared> = { readonly [Name in keyof Declared]: ValueOf<Declared[Name]> };

/** What the action of a command receives: every argument and option by its name, of the type declared. */
export type Given<Declared extends Declaration> = ValuesOf<NonNullable<Declared['arguments']>> &
  ValuesOf<NonNullable<Declared['options']>>;

type Word = string | boolean | readonly string[] | undefined;

/** As it was typed: the words of arguments and options, by their names. */
export type Typed = Readonly<Record<string, Word>>;

/** As `Typed`, with no name that the command has not. */
export type WordsOf<Declared extends Declaration> = {
  readonly [Name in keyof Given<Declared>]?: Word;
};

export function declare<const Declared extends Declaration>(declared: Declared): Declared {
  return declared;
}

/** Throws all that cannot be read, at once. */
export function readGiven<Declared extends Declaration>(declared: Declared, typed: Typed): Given<Declared> {
  const problems: Problem[] = [];
  const read = (name: string, value: () => unknown): [string, unknown] => {
    try {
      return [name, value()];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return [name, null];
    }
  };
  const given = [
    ...Object.entries(declared.arguments ?? {}).map(([name, argument]) =>
      read(name, () => readArgument(argument, typed[name])),
    ),
    ...Object.entries(declared.options ?? {}).map(([name, option]) => {
      const word = typed[name];
      return read(name, () => option.read(typeof word === 'object' ? undefined : word, flagOf(name)));
    }),
  ];
  if (problems.length > 0) throw new UserError('unreadable', problems);
  // Each value was read as its name is declared.
  return Object.fromEntries(given) as Given<Declared>;
}

function readArgument(argument: Argument, word: Word): unknown {
  const as = argumentWord(argument);
  if (as.includes('...')) return Array.isArray(word) ? word : [];
  const needed = as.startsWith('<');
  if (typeof argument === 'string') return typeof word === 'string' ? word : needed ? '' : null;
  return typeof word === 'string' && (word !== '' || needed)
    ? argument.read(word, as.replace(/[^A-Za-z-]/g, '').toUpperCase())
    : null;
}

/** `--of-version` for `ofVersion`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** Whether the words of this command may stand in any order, as all of them are of a kind. */
export function knowsKinds({ arguments: args = {} }: Declaration): boolean {
  const all = Object.values(args);
  return all.length > 0 && all.every(argument => kindOf(argument) !== null);
}

export function kindOf(argument: Argument): ArgumentKind | null {
  return typeof argument === 'string' ? null : (argument.kind ?? null);
}

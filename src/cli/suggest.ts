// What may follow the words typed so far: commands in both languages, options, and what a command takes as it is declared.

import { DOCUMENT_FORMATS } from '../documents/document-formats.ts';
import type { Person } from '../domain/person.ts';
import { type Callable, keyOf, nameAt, operandsFrom } from './command-words.ts';
import { type Declaration, flagOf, kindOf } from './declaration.ts';
import { GLOBAL_FLAGS, GLOBAL_WORDS } from './global-options.ts';
import type { Argument } from './parameters.ts';

export interface Known {
  readonly commands: readonly Declaration[];
  readonly callables: readonly Callable[];
  readonly periods: readonly string[];
  people(): Promise<readonly Person[]>;
}

/** Offered where any of its keys begins as what was typed. */
interface Candidate {
  readonly word: string;
  readonly keys: readonly string[];
}

export async function suggest(
  before: readonly string[],
  begun: string,
  known: Known,
): Promise<readonly string[]> {
  const key = keyOf(begun);
  const all = await candidates(before, begun, known);
  const fitting = all.filter(({ keys }) => keys.some(each => keyOf(each).startsWith(key)));
  return [...new Set(fitting.map(({ word }) => word))];
}

async function candidates(
  before: readonly string[],
  begun: string,
  known: Known,
): Promise<readonly Candidate[]> {
  if (before.at(-1) === '--lang') return ['vi', 'en'].map(asTyped);
  const outer = nameAt(before, 0, known.callables);
  const inner = outer.found ? nameAt(outer.argv, outer.at + 1, outer.found.within) : outer;
  const name = [outer.found?.name, inner.found?.name].filter(Boolean).join(' ');
  const declared = known.commands.find(each => each.name === name);
  if (begun.startsWith('-')) return optionsOf(declared);
  if (!outer.found) return operandsFrom(before, 0).length === 0 ? namesOf(known.callables) : [];
  const within = inner.at >= 0 ? [] : namesOf(outer.found.within);
  return [...within, ...(declared ? await valuesOf(declared, before.at(-1) ?? '', known) : [])];
}

function namesOf(callables: readonly Callable[]): readonly Candidate[] {
  return callables.flatMap(({ name, called }) => [name, ...called]).map(asTyped);
}

function optionsOf(declared: Declaration | undefined): readonly Candidate[] {
  const own = Object.entries(declared?.options ?? {}).flatMap(([name, { words, not, onlyNot }]) => [
    ...(onlyNot ? [] : [flagOf(name)]),
    ...(onlyNot || not ? [flagOf(name).replace('--', '--no-')] : []),
    ...(words.flag ? [`--${words.flag}`] : []),
  ]);
  return [...own, ...GLOBAL_FLAGS, ...[...GLOBAL_WORDS.keys()].map(word => `--${word}`)].map(asTyped);
}

/** Of the option just typed where it takes a value, else of the arguments. */
async function valuesOf(declared: Declaration, last: string, known: Known): Promise<readonly Candidate[]> {
  const option = Object.entries(declared.options ?? {}).find(
    ([name, { value, words }]) => value !== null && (last === flagOf(name) || last === `--${words.flag}`),
  )?.[1];
  if (option) return [...(option.choices ?? []), ...(option.when ? known.periods : [])].map(asTyped);
  const kinds = Object.values(declared.arguments ?? {}).map(kindNamed);
  return [
    ...(kinds.includes('format') ? DOCUMENT_FORMATS : []).map(asTyped),
    ...(kinds.includes('when') ? known.periods : []).map(asTyped),
    ...(kinds.includes('person') ? await known.people() : []).map(byName),
  ];
}

function kindNamed(argument: Argument): string | null {
  return kindOf(argument);
}

const asTyped = (word: string): Candidate => ({ word, keys: [word] });

/** By code, or by the name from any of its words on. */
function byName({ code, name }: Person): Candidate {
  const words = name.split(' ');
  return { word: name, keys: [code, ...words.map((_, i) => words.slice(i).join(''))] };
}

// How the program writes commands in hints, examples and the menu: as declared in English, in Vietnamese by the words
// that the reader may type. What it writes is read back as the same.

import type { Language } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';
import { shownDay } from '../i18n/shown-day.ts';
import { groupOf } from './commands/groups.ts';
import { type Declaration, flagOf } from './declaration.ts';
import { GLOBAL_WORDS } from './global-options.ts';
import type { Option } from './parameters.ts';

type HelpWords = Messages['help'];

export interface Speaker {
  /** `lichtruc generate next-month`, as the reader types it. */
  readonly line: (line: string) => string;
  /** `--draft`; `command` is whose option it is, where that is known. */
  readonly flag: (flag: string, command?: string) => string;
  /** One of the only values that an option takes. */
  readonly choice: (word: string, command: string) => string;
  /** What a command or a group is called after the words before it; the reader's own word first. */
  readonly names: (command: string) => readonly string[];
}

export function speakerOf(language: Language, commands: readonly Declaration[], help: HelpWords): Speaker {
  if (language === 'en')
    return {
      line: line => line,
      flag: flag => flag,
      choice: word => word,
      names: name => unique([lastOf(name), aliasOf(name, commands)]),
    };
  let flags: ReadonlyMap<string, string> | null = null;
  const flag = (word: string, command = '') => {
    flags ??= flagWords(commands);
    return flags.get(`${command} ${word}`) ?? flags.get(word) ?? word;
  };
  const choice: Speaker['choice'] = (word, command) =>
    optionsOf(command, commands).find(([, { called }]) => called?.[word])?.[1].called?.[word] ?? word;
  return {
    flag,
    choice,
    names: name => unique([aliasOf(name, commands), lastOf(name)]),
    line: line => inVietnamese(line, { commands, flag, help }),
  };
}

interface Words {
  readonly commands: readonly Declaration[];
  readonly flag: Speaker['flag'];
  readonly help: HelpWords;
}

function inVietnamese(line: string, { commands, flag, help }: Words): string {
  const [program = '', ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  const command = [2, 1]
    .map(count => words.slice(0, count).join(' '))
    .find(name => commands.some(known => known.name === name) || groupOf(name));
  const named = command?.split(' ') ?? [];
  const called = named.map((_, i) => aliasOf(named.slice(0, i + 1).join(' '), commands));
  const value = (word: string, before: string) =>
    calledAs(word, before, optionsOf(command ?? '', commands)) ?? dayWords(word, help);
  const rest = words
    .map((word, i) => (word.startsWith('--') ? flag(word, command) : value(word, words[i - 1] ?? '')))
    .slice(named.length);
  return [program, ...called, ...rest].join(' ');
}

type NamedOption = readonly [string, Option<unknown>];

function optionsOf(command: string, commands: readonly Declaration[]): readonly NamedOption[] {
  return Object.entries(commands.find(({ name }) => name === command)?.options ?? {});
}

/** The value of an option that has words for its choices. */
function calledAs(word: string, before: string, options: readonly NamedOption[]): string | undefined {
  const option = options.find(([name]) => flagOf(name) === before)?.[1];
  const called = option?.called?.[word];
  return called?.includes(' ') ? `"${called}"` : called;
}

/** The Vietnamese word for a command or a group. */
function aliasOf(name: string, commands: readonly Declaration[]): string {
  return (commands.find(known => known.name === name) ?? groupOf(name))?.alias ?? lastOf(name);
}

const lastOf = (name: string) => name.split(' ').at(-1) ?? name;
const unique = (words: readonly string[]) => [...new Set(words)];

/** `--draft`, and `publish --number` where the option is called otherwise elsewhere, in Vietnamese. */
function flagWords(commands: readonly Declaration[]): ReadonlyMap<string, string> {
  const own = commands.flatMap(({ name, options = {} }) =>
    Object.entries(options).flatMap(([key, { words }]): [string, string][] =>
      words.flag ? [[`${name} ${flagOf(key)}`, `--${words.flag}`]] : [],
    ),
  );
  const anywhere = own.map(([named, word]): [string, string] => [named.slice(named.indexOf('--')), word]);
  const general = [...GLOBAL_WORDS].map(([word, flag]): [string, string] => [flag, `--${word}`]);
  return new Map([...anywhere.reverse(), ...own, ...general]);
}

/** Days and periods as they are typed in Vietnamese; other words as they are. */
function dayWords(word: string, { nextMonth, thisMonth, quarter }: HelpWords): string {
  if (word === 'next-month') return nextMonth;
  if (word === 'this-month') return thisMonth;
  const [, year, month, nth] = /^(\d{4})-(?:(\d{2})|Q(\d))$/.exec(word) ?? [];
  if (year && nth) return quarter(nth, year);
  return year && month ? `${month}/${year}` : word.split('..').map(shownDay).join('..');
}

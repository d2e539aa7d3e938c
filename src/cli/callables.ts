// All commands and groups by every word they answer to.

import type { CommandFile } from './command-file.ts';
import type { Callable } from './command-words.ts';
import { groupOf } from './commands/groups.ts';

export function callables(commands: readonly CommandFile[]): readonly Callable[] {
  const byFirst = new Map<string, CommandFile[]>();
  for (const command of commands) {
    const [first = ''] = command.name.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), command]);
  }
  return [...byFirst].map(([name, all]) => callable(name, all));
}

function callable(name: string, all: readonly CommandFile[]): Callable {
  const own = all.find(command => command.name === name);
  const group = groupOf(name);
  return {
    name,
    called: [...(own ? wordsOf(own) : []), ...(group ? [group.alias, ...(group.also ?? [])] : [])],
    within: all
      .filter(command => command !== own)
      .map(command => ({
        name: command.name.slice(name.length + 1),
        called: wordsOf(command),
        within: [],
        options: command.options ?? {},
      })),
    options: own?.options ?? {},
    ...(group?.withPeriod ? { withPeriod: group.withPeriod } : {}),
    ...(group?.usual ? { usual: group.usual } : {}),
  };
}

function wordsOf({ alias, also = [] }: CommandFile): readonly string[] {
  return [alias, ...also];
}

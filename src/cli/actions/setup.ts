// `setup`: the command by its name, an entry in the Start menu, completion and the schedule, all for this user alone;
// `--remove` takes them away again.

import { existsSync } from 'node:fs';
import type { Action, CommandInput } from '../command-file.ts';
import type { setupCommand } from '../commands/machine.ts';
import { placesFor } from '../machine-places.ts';
import { isOurs, put, takeAway } from '../place-file.ts';
import { startingWords } from '../program-place.ts';
import { changeTable, scheduleOf } from './cron.ts';

export const setup: Action<typeof setupCommand> = async (input, { remove, tasks }) => {
  const { context, messages, dryRun, path } = input;
  const places = placesFor(context, startingWords(context.platform));
  const changed = remove ? places.filter(place => isOurs(place.path)) : places;
  if (!dryRun) for (const place of changed) remove ? takeAway(place) : put(place);
  const scheduled = tasks && existsSync(path) ? changeTable(input, remove ? [] : scheduleOf(input)) : null;
  const { setup: words } = messages;
  const lines = [
    remove ? words.removed(changed.length) : words.done,
    ...changed.map(({ part, path }) => `  ${words.parts[part]}: ${path}`),
    ...(scheduled ? [scheduled.text] : []),
    ...(dryRun && !scheduled ? [messages.commands.dryRun] : []),
  ];
  const data = {
    files: changed.map(({ part, path }) => ({ part, path })),
    scheduled: scheduled?.data ?? null,
  };
  return { data, text: lines.join('\n'), ...(remove ? {} : { advice: adviceFor(input, places) }) };
};

function adviceFor({ context, messages }: CommandInput, places: ReturnType<typeof placesFor>): string {
  const { setup: words } = messages;
  return places
    .flatMap(({ part, path, folder }) => {
      if (part === 'command') return onPath(folder, context) ? [] : [words.addToPath(folder)];
      if (part === 'powershell') return [words.addToProfile(path)];
      return part === 'zsh' ? [words.addToZsh(folder)] : [];
    })
    .join('\n');
}

function onPath(folder: string, { environment, platform }: CommandInput['context']): boolean {
  const [separator, plain] =
    platform === 'win32' ? [';', (f: string) => f.toLowerCase()] : [':', (f: string) => f];
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  return path.split(separator).some(each => plain(each.replace(/[\\/]$/, '')) === plain(folder));
}

// The folder of feeds that a command is about: the one named, else `lich` beside the ward's file.

import { dirname, join, resolve } from 'node:path';
import type { CommandInput } from './command-file.ts';

export function feedFolder(input: CommandInput, named: string | null): string {
  return named ? resolve(input.context.folder, named) : join(dirname(input.path), 'lich');
}

// The folder of feeds that a command is about: the one named, else `lich` beside the ward's file.

import { dirname, join } from 'node:path';
import type { CommandInput } from './command-file.ts';
import { typedPath } from './typed-path.ts';

export function feedFolder(input: CommandInput, named: string | null): string {
  return named ? typedPath(named, input.context.folder) : join(dirname(input.path), 'lich');
}

// Whether a word names a file, where a period could stand as well.

import { existsSync } from 'node:fs';
import type { Context } from './context.ts';
import { typedPath, unquoted } from './typed-path.ts';

export function namesFile(typed: string, { folder }: Context): boolean {
  return /\.[a-z]\w{1,4}$/i.test(unquoted(typed)) || existsSync(typedPath(typed, folder));
}

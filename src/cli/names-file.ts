// Whether a word names a file, where a period could stand as well.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from './context.ts';

export function namesFile(typed: string, { folder }: Context): boolean {
  return /\.[a-z]\w{1,4}$/i.test(typed) || existsSync(resolve(folder, typed));
}

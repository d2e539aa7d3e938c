// Which file is meant: --file, then LICHTRUC_FILE, then ./lichtruc.db, then the data folder of the platform.

import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { unquoted } from './typed-path.ts';

const FILE_NAME = 'lichtruc.db';

export interface WardPathContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
}

/** The folder where this platform keeps a program's data; `path` of the platform, so that it can be tested anywhere. */
export function dataFolder({ environment, home, platform }: WardPathContext): string {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'lichtruc');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'lichtruc');
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'lichtruc');
}

export function wardPath(
  option: string | undefined,
  context: WardPathContext,
  exists: (path: string) => boolean = existsSync,
): string {
  const { resolve, join } = context.platform === 'win32' ? path.win32 : path.posix;
  const named = option || context.environment['LICHTRUC_FILE'];
  if (named) return resolve(context.folder, unquoted(named));
  const here = join(context.folder, FILE_NAME);
  const kept = join(dataFolder(context), FILE_NAME);
  return !exists(here) && exists(kept) ? kept : here;
}

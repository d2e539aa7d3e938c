// Where the program lies, and how it is started from elsewhere.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the bundle, which holds one for each version; null where the program runs from its sources. */
export function bundleFolder(): string | null {
  const folder = join(dirname(launcher()), '..', '..');
  return existsSync(join(folder, 'current.txt')) ? folder : null;
}

/** In a bundle its starter, which goes on to the newest version; else the launcher on this Node. */
export function startingWords(platform: NodeJS.Platform): readonly string[] {
  const bundle = bundleFolder();
  const starter = platform === 'win32' ? 'lichtruc.cmd' : 'lichtruc';
  return bundle ? [join(bundle, starter)] : [process.execPath, launcher()];
}

function launcher(): string {
  return createRequire(import.meta.url).resolve('#launcher');
}

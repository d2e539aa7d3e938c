// The one file that starts programs besides this one, each by its name with a list of arguments and never by a line of a
// shell: the system's table of tasks, what the desktop opens files with, and its clipboard.

import { spawnSync } from 'node:child_process';
import type { Context } from './context.ts';

type Desktop = Pick<Context, 'environment' | 'platform'>;

/** Without windows on a screen there is nothing that a file could be opened in, and no clipboard. */
export function hasDesktop({ environment, platform }: Desktop): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** False where the desktop has nothing to open it with. */
export async function openFile(path: string, desktop: Desktop): Promise<boolean> {
  return hasDesktop(desktop) && succeeds(async () => (await import('open')).default(path));
}

/** False where the desktop gives no way to its clipboard. */
export async function copyText(text: string, desktop: Desktop): Promise<boolean> {
  return hasDesktop(desktop) && succeeds(async () => (await import('clipboardy')).default.write(text));
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

interface Ran {
  /** Null where it could not be started. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function callProgram(
  program: 'crontab' | 'schtasks',
  words: readonly string[],
  { environment, input }: { readonly environment: Context['environment']; readonly input: string },
): Ran {
  const ran = spawnSync(program, words, { env: environment, input, encoding: 'utf8', windowsHide: true });
  return { status: ran.status, stdout: ran.stdout ?? '', stderr: ran.stderr || (ran.error?.message ?? '') };
}

// The one file that starts programs besides this one, each by its name with a list of arguments and never by a line of a
// shell: the system's table of tasks, what the desktop opens files with, its clipboard, and the pager.

import { spawnSync } from 'node:child_process';
import { reasonOf } from '../domain/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface Desktop {
  readonly environment: Environment;
  readonly platform: string;
}

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

/** Ends at once what fits, keeps colours, leaves the text on the screen. */
const LESS = { LESS: 'FRX', LESSCHARSET: 'utf-8' };

/** By PAGER, or less where there is Unix; false where there is none, or none is wanted. */
export function showPaged(text: string, environment: Environment, platform: string): boolean {
  const named = environment['PAGER'] ?? (platform === 'win32' ? '' : 'less');
  const [program, ...words] = named.split(' ').filter(Boolean);
  if (!program) return false;
  // Ctrl-C is the pager's.
  process.on('SIGINT', () => {});
  const { error } = spawnSync(program, words, {
    ...{ input: text, stdio: ['pipe', 'inherit', 'inherit'] },
    env: { ...LESS, ...environment },
  });
  return error === undefined || reasonOf(error) === 'EPIPE';
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
  { environment, input }: { readonly environment: Environment; readonly input: string },
): Ran {
  const ran = spawnSync(program, words, { env: environment, input, encoding: 'utf8', windowsHide: true });
  return { status: ran.status, stdout: ran.stdout ?? '', stderr: ran.stderr || (ran.error?.message ?? '') };
}

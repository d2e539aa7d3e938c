// A run in process, with captured streams.

import type { CommandFile } from '../../src/cli/command-file.ts';
import type { Context, Stream } from '../../src/cli/context.ts';
import { run } from '../../src/cli/run.ts';
import { clockFromEnvironment, fixedClock } from '../../src/time/clock.ts';

export interface Captured {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** Whether somebody is there to answer; prompts are scripted where it is true. */
  readonly interactive?: boolean;
  readonly folder?: string;
}

export async function lichtruc(
  argv: readonly string[],
  commands: readonly CommandFile[],
  environment: Readonly<Record<string, string>> = { LANG: 'en_US.UTF-8' },
  { interactive = false, folder = '/ward', ...terminal }: Terminal = {},
): Promise<Captured> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const stream = (into: string[]): Stream => ({ write: text => into.push(String(text)), ...terminal });
  const context: Context = {
    argv,
    environment,
    folder,
    home: '/home/lan',
    platform: 'linux',
    stdout: stream(stdout),
    stderr: stream(stderr),
    interactive,
    clock: () =>
      environment['LICHTRUC_NOW'] ? clockFromEnvironment(environment) : fixedClock(1_797_300_000),
    user: () => 'lan',
    shown: async () => {},
  };
  const exitCode = await run(context, commands, '1.2.3');
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

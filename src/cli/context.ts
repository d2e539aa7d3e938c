// What a command may touch of the world outside: streams, environment, folder, clock. Tests hand in their own.

import { homedir, userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { reasonOf, UserError } from '../domain/errors.ts';
import { type Clock, clockFromEnvironment } from '../time/clock.ts';
import { showPaged } from './other-programs.ts';

export interface Stream {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Context {
  /** What was typed after the program's name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Whether somebody is there to answer a question. */
  readonly interactive: boolean;
  /** Throws `instant-unreadable` where LICHTRUC_NOW is wrong, so it is asked for only when needed. */
  clock(): Clock;
  /** Waits until stdout has all of the result. Throws `result-not-shown` where it does not take it. */
  shown(): Promise<void>;
  /** Shows it page by page; false where there is no pager. */
  page?(text: string): boolean;
  /** Who is at the keyboard, for history. */
  user(): string;
}

/** Columns assumed where the output is no terminal. */
export const DEFAULT_WIDTH = 100;

/** What is read of it. */
type Machine = Pick<NodeJS.Process, 'argv' | 'cwd' | 'env' | 'platform' | 'stderr'> & {
  readonly stdout: Stream & Pick<Writable, 'on' | 'write'>;
};

export function systemContext(process: Machine): Context {
  const { stdout, env } = process;
  return {
    argv: process.argv.slice(2),
    environment: env,
    folder: process.cwd(),
    home: homedir(),
    platform: process.platform,
    stdout,
    // Opened only where something is said.
    get stderr() {
      return process.stderr;
    },
    get interactive() {
      return isatty(0) && isatty(2);
    },
    clock: () => clockFromEnvironment(env),
    shown: watched(stdout),
    page: text => showPaged(text, env, process.platform),
    user: systemUser,
  };
}

export function widthOf(stream: Stream): number {
  return stream.columns && stream.columns > 0 ? stream.columns : DEFAULT_WIDTH;
}

/** A reader that has seen enough (head, less) is no error. */
function watched(stdout: Pick<Writable, 'on' | 'write'>): () => Promise<void> {
  let reason = '';
  stdout.on('error', error => {
    if (reasonOf(error) !== 'EPIPE') reason = reasonOf(error);
  });
  return async () => {
    await new Promise(resolve => stdout.write('', () => setImmediate(resolve)));
    if (reason) throw new UserError('store', { code: 'result-not-shown', facts: { reason } });
  };
}

/** A container may run under a number that has no name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

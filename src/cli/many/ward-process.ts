// One warm process and what it answers. It may end at any moment; what it was about to do is then judged by the ward.

import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { type WardStanding, wardStanding } from '../../store/ward-standing.ts';
import type { Context } from '../context.ts';
import type { FromWorker, ToWorker, WardAnswer, WardJob } from './messages.ts';
import { WORKER_WORD } from './worker-word.ts';

const LAUNCHER = createRequire(import.meta.url).resolve('#launcher');
/** A process that has grown beyond this is replaced by a new one. */
const MOST_MEMORY = 600 * 1024 * 1024;

export interface Done {
  readonly file: string;
  readonly ward: string;
  readonly answer: WardAnswer;
}

export class WardProcess {
  readonly #child: ChildProcess;
  #spent = false;

  /** Relative paths, clock and all that the environment says are those of the run. */
  constructor({ folder, environment }: Pick<Context, 'folder' | 'environment'>) {
    this.#child = fork(LAUNCHER, [WORKER_WORD], {
      cwd: folder,
      env: environment,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }

  /** Whether it can take another ward. */
  get spent(): boolean {
    return this.#spent;
  }

  /** `begins` is called before the command runs. */
  async run(job: WardJob, begins: (standing: WardStanding | null) => void): Promise<Done> {
    const looked = await this.#ask(job);
    const standing = 'begins' in looked ? looked.begins : null;
    begins(standing);
    const { file } = job;
    const ward = standing?.ward ?? '';
    const done = 'ended' in looked ? looked : await this.#ask({ go: true });
    if ('answer' in done) {
      this.#spent = done.memory > MOST_MEMORY;
      return { file, ward, answer: done.answer };
    }
    this.#spent = true;
    const reason = 'ended' in done ? done.ended : '';
    return { file, ward, answer: wroteSince(standing, file) ? WITHOUT_ANSWER : endedAnswer(reason) };
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #ask(message: ToWorker): Promise<FromWorker | { readonly ended: string }> {
    const child = this.#child;
    return new Promise(resolve => {
      const ended = (code: number | null, signal: string | null) => settle({ ended: signal ?? String(code) });
      const failed = (error: Error) => settle({ ended: error.message });
      const settle = (answer: FromWorker | { readonly ended: string }) => {
        child.off('message', settle).off('exit', ended).off('error', failed);
        resolve(answer);
      };
      child.on('message', settle).on('exit', ended).on('error', failed);
      if (child.connected) child.send(message, error => error && failed(error));
      else ended(child.exitCode, child.signalCode);
    });
  }
}

/** Done, though what was said of it is lost. */
const WITHOUT_ANSWER: WardAnswer = { exitCode: 0, data: null };

function endedAnswer(reason: string): WardAnswer {
  return { exitCode: 70, error: { kind: 'fault', message: reason } };
}

/** Whether the command's operation is in the file: everything of a command is written at once. */
export function wroteSince(before: Pick<WardStanding, 'newest'> | null, file: string): boolean {
  try {
    return before !== null && wardStanding(file).newest > before.newest;
  } catch {
    return false;
  }
}

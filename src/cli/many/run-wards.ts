// Many wards at once, with what is left shown on stderr; results in the order of the wards, whoever is done first.

import { availableParallelism } from 'node:os';
import type { OperationId } from '../../domain/history.ts';
import type { CommandInput } from '../command-file.ts';
import { say } from '../output.ts';
import type { WardJob, WardResult } from './messages.ts';
import { runInProcesses } from './run-processes.ts';
import { WardProcess } from './ward-process.ts';

export interface WardsWanted {
  readonly jobs: readonly WardJob[];
  /** How many at once; null for as many as the machine has cores. */
  readonly processes: number | null;
  begins?(job: WardJob, newest: OperationId | null): void;
  ends?(result: WardResult): void;
  /** As `ends`, in the order of the jobs. */
  inOrder?(result: WardResult): void;
}

export interface WardsRun {
  readonly results: readonly WardResult[];
  /** The disk is full: nothing more was begun. */
  readonly stopped: boolean;
}

export async function runWards(input: CommandInput, wanted: WardsWanted): Promise<WardsRun> {
  const { jobs, processes, begins, ends, inOrder } = wanted;
  const results: WardResult[] = [];
  let [shown, stopped] = [0, false];
  const progress = showProgress(input, jobs.length);
  try {
    await runInProcesses(jobs, processes ?? availableParallelism(), {
      start: () => new WardProcess(input.context),
      begins: (job, standing) => begins?.(job, standing?.newest ?? null),
      ends(index, { file, ward, answer }) {
        const result = { file, ward, ...answer };
        results[index] = result;
        ends?.(result);
        progress.count(result.exitCode === 0);
        for (let next = results[shown]; next; next = results[++shown]) inOrder?.(next);
        stopped ||= isDiskFull(result);
        return stopped;
      },
    });
  } finally {
    progress.end();
  }
  // Where the disk filled, those after the first that was not begun.
  for (const result of results.slice(shown)) if (result) inOrder?.(result);
  return { results: results.filter(Boolean), stopped };
}

function isDiskFull(result: WardResult): boolean {
  return (
    result.exitCode === 4 &&
    'error' in result &&
    /"(disk-full|ENOSPC|EDQUOT)"/.test(JSON.stringify(result.error))
  );
}

/** Where lines stay, fewer of them. */
const TICK_MILLISECONDS = { terminal: 2000, otherwise: 30_000 };

/** A line every so often: how many are done, failed and left, and how long that may take. */
function showProgress({ context, messages, quiet }: CommandInput, total: number) {
  const begun = performance.now();
  let [done, failed] = [0, 0];
  const tick = () => {
    const minutes =
      done === 0 ? null : Math.ceil(((performance.now() - begun) / done / 60_000) * (total - done));
    say(context.stderr, messages.many.progress({ done, failed, total, minutes }));
  };
  const timer = quiet
    ? undefined
    : setInterval(tick, TICK_MILLISECONDS[context.stderr.isTTY ? 'terminal' : 'otherwise']);
  return {
    count(went: boolean) {
      done++;
      if (!went) failed++;
    },
    end: () => clearInterval(timer),
  };
}

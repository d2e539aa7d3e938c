// Jobs over warm processes: each takes the next ward when it is done with one, so that a slow ward holds nobody up.

import type { WardStanding } from '../../store/ward-standing.ts';
import type { WardJob } from './messages.ts';
import type { Done, WardProcess } from './ward-process.ts';

export interface Watch {
  start(): WardProcess;
  begins(job: WardJob, standing: WardStanding | null): void;
  /** True where nothing more is to begin. */
  ends(index: number, done: Done): boolean;
}

export async function runInProcesses(
  jobs: readonly WardJob[],
  count: number,
  { start, begins, ends }: Watch,
): Promise<void> {
  let [next, stopped] = [0, false];
  const serve = async () => {
    let worker: WardProcess | null = null;
    for (let job = jobs[next]; job && !stopped; job = jobs[next]) {
      const [index, current] = [next++, job];
      worker ??= start();
      const done: Done = await worker.run(current, standing => begins(current, standing));
      stopped = ends(index, done) || stopped;
      if (!worker.spent) continue;
      worker.end();
      worker = null;
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(count, jobs.length) }, serve));
}

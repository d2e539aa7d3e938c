/** What a process is started with to become a worker of `each`. */
export const WORKER_WORD = 'each-worker';

export function isWorker({ argv, send }: NodeJS.Process): boolean {
  return argv[2] === WORKER_WORD && send !== undefined;
}

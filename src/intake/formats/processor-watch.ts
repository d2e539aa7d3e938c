// A thread beside the parser, which is busy and cannot look at a clock: it ends the process when the seconds of
// processor time that it was given are spent.

import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { OUT_OF_TIME } from './parser-limits.ts';

const CHECK_EVERY_MS = 50;
const STDERR = 2;
const most = Number(workerData) * 1_000_000;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  if (user + system < most) return;
  writeSync(STDERR, OUT_OF_TIME);
  process.kill(process.pid, 'SIGKILL');
}, CHECK_EVERY_MS);

// `feeds serve` beside Debian's nginx on the same folder, asked in turn by wrk.

import { execFileSync, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';
import { startNginx, type WebServer } from './web-servers.ts';

const bin = fileURLToPath(new URL('../../../bin/lichtruc.js', import.meta.url));
const ROUNDS = 5;
let served: ServedWard;
let nginx: WebServer;
beforeAll(async () => {
  served = await servedWard();
  nginx = await startNginx(served.out);
});
afterAll(async () => {
  await nginx.stop();
  await served.remove();
});

/** Answers within a second, all of them whole. */
function answered(site: string, token: string): number {
  const words = ['-t1', '-c16', '-d1s', `${site}/${token}/lich.ics`];
  const report = execFileSync('wrk', words, { encoding: 'utf8' });
  expect(report).not.toMatch(/Non-2xx|Socket errors/);
  return Number(/(\d+) requests in/.exec(report)?.[1]);
}

async function said(log: string, words: RegExp): Promise<string> {
  for (let turn = 0; turn < 400; turn++) {
    const found = words.exec(readFileSync(log, 'utf8'))?.[0];
    if (found) return found;
    await sleep(50);
  }
  throw new Error('the server did not start');
}

it('answers at least six requests where nginx answers ten, in less than 120 MB', async () => {
  const env = { ...process.env, LICHTRUC_FILE: served.ward.db };
  const words = [bin, 'feeds', 'serve', '--dir', served.out, '--port', '0'];
  const log = join(served.ward.folder, 'serve.log');
  const server = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', openSync(log, 'w')] });
  try {
    const site = await said(log, /http:\/\/[\d.:]+\/truc/);
    const token = await served.tokenOf('CB01');
    for (const each of [nginx.site, site]) answered(each, token);
    let [ours, theirs] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      theirs += answered(nginx.site, token);
      ours += answered(site, token);
    }
    expect(ours / theirs, `${ours} of ${theirs}`).toBeGreaterThanOrEqual(0.6);
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    expect(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1])).toBeLessThan(120_000);
  } finally {
    const gone = new Promise(resolve => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
});

// The second set-up of docs/serving.md: a build on one machine, pushed with the very commands that stand there; the
// server is another folder of this machine.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';

const SFTP_SERVER = '/usr/lib/openssh/sftp-server';
const page = readFileSync(fileURLToPath(new URL('../../../docs/serving.md', import.meta.url)), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'lichtruc-push-'));
let served: ServedWard;
beforeAll(async () => {
  served = await servedWard();
});
afterAll(async () => {
  await served.remove();
  rmSync(home, { recursive: true, force: true });
});

function expectSame(target: string): void {
  expect(readdirSync(target).sort()).toEqual([...served.tokens()].sort());
  for (const token of served.tokens())
    for (const name of ['lich.ics', 'index.html'])
      expect(
        readFileSync(join(target, token, name)).equals(readFileSync(join(served.out, token, name))),
      ).toBe(true);
}

it.runIf(existsSync(SFTP_SERVER))('sftp puts every feed on the server, and no dot file', () => {
  const target = join(served.ward.folder, 'over-sftp');
  mkdirSync(target);
  const batch = (/printf '(put [^']*)\\n'/.exec(page)?.[1] ?? '')
    .replace('lich/*', `${served.out}/*`)
    .replace('/srv/lich/', `${target}/`);
  expect(batch).toMatch(/^put -r /);
  execFileSync('sftp', ['-b', '-', '-D', SFTP_SERVER], {
    input: `${batch}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  expectSame(target);
});

it.runIf(existsSync('/usr/bin/rclone'))('rclone does the same, and deletes what is revoked', async () => {
  const target = join(served.ward.folder, 'over-rclone');
  const line = /^rclone sync .*$/m.exec(page)?.[0] ?? '';
  const push = () =>
    execFileSync(
      '/bin/sh',
      ['-c', line.replace('sync lich ', `sync ${served.out} `).replace('may-chu:/srv/lich', target)],
      {
        env: { ...process.env, HOME: home },
        stdio: 'ignore',
      },
    );
  push();
  expectSame(target);
  await served.ward.done('feeds', 'revoke', 'CB03', '--yes');
  await served.ward.done('feeds', 'build', '--out', served.out);
  push();
  expectSame(target);
  expect((await served.ward.run('feeds', 'check', target)).exitCode).toBe(0);
});

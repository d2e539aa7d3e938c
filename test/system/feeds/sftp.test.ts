// The second set-up of docs/serving.md: a build on one machine, pushed with sftp; here to a server on the same one.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';

const SERVER = '/usr/lib/openssh/sftp-server';
const page = readFileSync(fileURLToPath(new URL('../../../docs/serving.md', import.meta.url)), 'utf8');
let served: ServedWard;
beforeAll(async () => {
  served = await servedWard();
});
afterAll(() => served.remove());

it.runIf(existsSync(SERVER))('the batch in the docs puts every feed on the server, and no dot file', () => {
  const target = join(served.ward.folder, 'server');
  mkdirSync(target);
  const batch = (/printf '(put [^']*)\\n'/.exec(page)?.[1] ?? '')
    .replace('lich/*', `${served.out}/*`)
    .replace('/srv/lich/', `${target}/`);
  execFileSync('sftp', ['-b', '-', '-D', SERVER], {
    input: `${batch}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  expect(readdirSync(target).sort()).toEqual([...served.tokens()].sort());
  for (const token of served.tokens())
    for (const name of ['lich.ics', 'index.html'])
      expect(
        readFileSync(join(target, token, name)).equals(readFileSync(join(served.out, token, name))),
      ).toBe(true);
});
